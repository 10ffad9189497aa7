import { Scope, Shell, within } from './shell';
import { NOTHING, Value, concat, outlineOf, textOf, unknown } from './value';
import { Words } from './words';
import { HeredocDelimiter, ShellNode } from '../private/unbash';

interface Target {
  readonly path: Value;
  readonly appends: boolean;
  readonly line: number;
}

/** What the redirections of one command come to. */
interface Connections {
  input?: Value;
  output?: Target;
  /** Paths by the numbers of other descriptors. */
  readonly others: Map<string, Value>;
}

/** Where commands read from, and where their output goes to. */
export class Plumbing {
  public constructor(private readonly shell: Shell, private readonly words: Words, private readonly lineOf: (node: ShellNode, scope: Scope) => number) {}

  /** @param lasting `exec` alone: what follows in the script is connected */
  public connected(redirects: readonly ShellNode[], scope: Scope, run: (scope: Scope) => Value, lasting = false): Value {
    const { state } = scope;
    const before = new Map(state.descriptors);
    const made: Connections = { others: new Map() };
    for (const redirect of redirects) this.connect(redirect, scope, made);
    for (const [number, path] of made.others) state.descriptors.set(number, path);
    if (lasting) return this.keep(made, scope);
    const standard = state.descriptors.get('1');
    // What runs inside writes to where this command does.
    if (made.output) state.descriptors.delete('1');
    const printed = run(within(scope, { input: made.input ?? scope.input ?? this.read('0', scope) }));
    for (const number of [...made.others.keys(), '1']) restore(state.descriptors, number, before.get(number));
    const target: Target | undefined = made.output ?? (standard && { path: standard, appends: true, line: scope.line });
    if (!target) return printed;
    if (made.output || printed.length > 0) this.shell.journal.write(target.path, printed, target.appends, target.line);
    return NOTHING;
  }

  private keep({ input, output }: Connections, { state, line }: Scope): Value {
    const { journal } = this.shell;
    if (output) {
      if (!output.appends) journal.write(output.path, NOTHING, false, output.line);
      state.descriptors.set('1', output.path);
    }
    if (input) {
      journal.write(['/dev/fd/0'], input, false, line);
      state.descriptors.set('0', ['/dev/fd/0']);
    }
    return NOTHING;
  }

  private read(number: string, { state }: Scope): Value | undefined {
    const path = state.descriptors.get(number);
    return path && this.shell.journal.content(path);
  }

  private connect(redirect: ShellNode, scope: Scope, made: Connections): void {
    const number = this.numberOf(redirect, scope);
    const { operator = '' } = redirect;
    const text = this.given(redirect, scope);
    if (text) {
      if (number === '' || number === '0') made.input = text;
      else this.open(number, text, scope, made);
    } else if (redirect.type === 'Redirect' && redirect.target) {
      const path = this.words.value(redirect.target, scope);
      const copied = /^[<>]&$/.test(operator) ? this.descriptor(path, scope, made) : undefined;
      if (operator === '<&') {
        const input = copied && this.shell.journal.content(copied);
        if (input && number === '') made.input = input;
      } else if (/^(?:>|>>|>\||&>|&>>|>&|<>)$/.test(operator) && (number !== '2' || (/^>[>|]?$/.test(operator) && !copied))) {
        // To where a standard output goes, its own or that of errors, stays to be seen where it is read.
        if (operator === '>&' && !copied && /^[\d-]+$/.test(textOf(path) ?? '-')) return;
        const appends = operator.includes('>>') || copied !== undefined;
        if (number === '' || number === '1') made.output = { path: copied ?? path, appends, line: this.lineOf(redirect, scope) };
        else made.others.set(number, copied ?? path);
      }
    }
  }

  /** The text that a redirection gives to whom reads it. */
  private given(redirect: ShellNode, scope: Scope): Value | undefined {
    if (redirect.type === 'HereDoc') return this.heredoc(redirect, scope);
    if (redirect.type === 'HereString') return concat(this.words.value(redirect.target, scope), ['\n']);
    if (redirect.operator !== '<' || !redirect.target) return undefined;
    const path = this.words.value(redirect.target, scope);
    return this.shell.journal.content(path) ?? unknown(`<${outlineOf(path, '')}`);
  }

  private open(number: string, text: Value, { line }: Scope, made: Connections): void {
    const path = [`/dev/fd/${number}`];
    this.shell.journal.write(path, text, false, line);
    made.others.set(number, path);
  }

  private descriptor(path: Value, { state }: Scope, made: Connections): Value | undefined {
    const number = textOf(path);
    return number === undefined ? undefined : made.others.get(number) ?? state.descriptors.get(number);
  }

  /** `3>`, or `{name}>`, which puts a number that is free into the variable. */
  private numberOf({ descriptor }: ShellNode, { state }: Scope): string {
    if (!descriptor) return '';
    if (descriptor.name === undefined) return String(descriptor.value);
    const number = String(10 + state.descriptors.size);
    state.assign(String(descriptor.name), [number]);
    return number;
  }

  private heredoc(node: ShellNode, scope: Scope): Value {
    const body = node.body as ShellNode;
    const delimiter: HeredocDelimiter | undefined = node.delimiter;
    const text = node.operator === '<<-' ? { ...body, text: body.text?.replace(/^\t+/gm, '') } : body;
    return delimiter?.quoted ? this.words.literal(text.text ?? '', scope, false) : this.words.value(text, scope, false);
  }
}

function restore(descriptors: Map<string, Value>, number: string, path: Value | undefined): void {
  if (path) descriptors.set(number, path);
  else descriptors.delete(number);
}
