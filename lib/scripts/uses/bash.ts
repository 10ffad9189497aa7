import { Calls } from './calls';
import { Journal } from './journal';
import { PRINTED } from './runner-files';
import { Argument, Marks, Scope, Shell, within } from './shell';
import { State, initialState } from './state';
import { Statements } from './statements';
import { Foreign, NOTHING, Value, isTainted, unknown } from './value';
import { readIn } from './variables';
import { Words } from './words';
import { Language } from '../commands/language';
import { ShellNode, parseShell } from '../private/unbash';

/** Code in code in code: nobody nests it deeper. */
const DEEPEST = 10;

/** Follows variables of the environment through a script of bash or sh. */
export function followBash(script: string, names: readonly string[], plain: boolean, journal: Journal): void {
  // A name that goes on in the next line is one name.
  const root = parseShell(script.replace(/(?<=\w)\\\n(?=\w)/g, ''));
  const state = initialState(journal, names);
  if (root.errors?.[0]) {
    for (const name of names) journal.unclear(state.read(name), 'unread', `a script that does not parse as bash (${root.errors[0].message})`, lineAt(script, root.errors[0].pos));
    return;
  }
  const printed = new Bash(journal, script).run(root, { state, depth: 0, line: 0, own: true, escapes: plain });
  state.end();
  journal.write(unknown(PRINTED), printed, true, 0);
}

/** Runs what it is given, as bash would. */
export class Bash implements Shell {
  private readonly words = new Words(this);
  private readonly calls = new Calls(this);
  private readonly statements: Statements;
  private readonly lines: readonly number[];

  public constructor(public readonly journal: Journal, script: string) {
    this.lines = [...script.matchAll(/\n/g)].map(({ index }) => index);
    this.statements = new Statements(this, this.words, (node, scope) => (scope.own && node.pos !== undefined ? this.lineOf(node.pos) : scope.line));
  }

  public run(node: ShellNode, scope: Scope): Value {
    return this.statements.run(node, scope);
  }

  public call(words: readonly Argument[], scope: Scope): Value {
    return this.calls.call(words, scope);
  }

  public evaluate(code: Value, language: Language, scope: Scope, args?: readonly Value[]): Value {
    for (const piece of code) if (typeof piece !== 'string') this.paste(piece, language, scope.line);
    if (scope.depth > DEEPEST) return NOTHING;
    const { text, marks } = marked(code);
    const root = parseShell(text);
    if (root.errors?.[0]) {
      // Bash would run it.
      if (root.isTooLong) this.journal.unclear(readIn(text, scope.state), 'unread', `code that does not parse as bash (${root.errors[0].message})`, scope.line);
      return NOTHING;
    }
    // Another machine has variables of its own.
    const state = language === 'remote' ? new State(this.journal, new Map(), new Map(), args ?? []) : scope.state;
    if (args && language !== 'remote') state.positional = args;
    return this.statements.run(root, within(scope, { state, depth: scope.depth + 1, own: false, marks }));
  }

  /** A piece that is not known, in code. */
  private paste(piece: Foreign, language: Language, line: number): void {
    if (!isTainted([piece]) || piece.form === 'posix') return;
    if (piece.form !== 'bash') return this.journal.code([piece], language, line);
    if (language === 'remote') this.journal.unclear([piece], 'quoted', 'a command that another machine runs, quoted for bash: its shell may be another one', line);
  }

  /** Where a position stands: the number of line breaks before it. */
  private lineOf(position: number): number {
    let [low, high] = [0, this.lines.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (this.lines[middle] < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The code, with a name in the place of each piece that is not known. */
function marked(code: Value): { text: string; marks?: Marks } {
  const known = code.filter((piece): piece is string => typeof piece === 'string').join('\0');
  if (code.every((piece) => typeof piece === 'string')) return { text: known.replace(/\0/g, '') };
  let prefix = 'HOLE';
  for (let i = 1; known.includes(prefix); i++) prefix = `HOLE${i}V`;
  return {
    text: code.map((piece, i) => (typeof piece === 'string' ? piece : `${prefix}_${i}_`)).join(''),
    marks: { pattern: new RegExp(`${prefix}_(\\d+)_`), pieces: code },
  };
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length - 1;
}
