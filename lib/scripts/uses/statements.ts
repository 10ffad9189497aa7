import { assign, assignAll, declareAll, Declared, declaredWord, withAssigned } from './assignments';
import { assume, isHarmlessPattern, takesHarm, variableIn } from './guards';
import { Plumbing } from './plumbing';
import { Argument, Scope, Shell, within } from './shell';
import { State } from './state';
import { NOTHING, Value, concat, isTainted, mixed, outlineOf, textOf, unknown } from './value';
import { Words } from './words';
import { ShellNode, unbash } from '../private/unbash';

/** More turns of a loop find out nothing new. */
const TURNS = 3;

/** Follows a script of a shell, statement by statement: every way through it at once. */
export class Statements {
  private readonly plumbing: Plumbing;

  public constructor(private readonly shell: Shell, private readonly words: Words, private readonly lineOf: (node: ShellNode, scope: Scope) => number) {
    this.plumbing = new Plumbing(shell, words, lineOf);
  }

  public run(node: ShellNode, scope: Scope): Value {
    if (scope.state.ended || !this.shell.journal.step()) return NOTHING;
    switch (node.type) {
      case 'Script': case 'CompoundList': return this.all(node.commands ?? [], scope);
      case 'Statement': return this.run(node.command!, scope);
      case 'AndOr': return this.andOr(node, scope);
      case 'Pipeline': return this.pipeline(node, scope);
      case 'Command': return this.command(node, within(scope, { line: this.lineOf(node, scope) }));
      case 'Redirected': return this.redirected(node, within(scope, { line: this.lineOf(node, scope) }));
      case 'BraceGroup': return this.run(node.body as ShellNode, scope);
      case 'Subshell': return this.run(node.body as ShellNode, within(scope, { state: scope.state.copy() }));
      case 'If': return this.branches([{ clause: node.clause!, then: node.then! }, ...(node.elif ?? []).map((one) => ({ clause: one.clause!, then: one.then! }))], node.else, scope);
      case 'While': return this.loop(scope, (turn) => {
        const out = this.run(node.clause!, turn);
        return concat(out, this.run(node.body as ShellNode, turn));
      });
      case 'For': case 'Select': return this.forEach(node, scope);
      case 'ArithmeticFor': return this.loop(scope, (turn) => {
        for (const part of [node.initialize, node.test, node.update]) if (part) this.words.arithmetic(part, within(turn, { line: this.lineOf(node, turn) }));
        return this.run(node.body as ShellNode, turn);
      });
      case 'Case': return this.choice(node, scope);
      case 'Function':
        this.define(node, scope);
        return NOTHING;
      case 'Coproc': return this.beside(node, scope);
      case 'TestCommand':
        this.test(node.expression!, within(scope, { line: this.lineOf(node, scope) }));
        return NOTHING;
      case 'ArithmeticCommand':
        this.words.arithmetic(node, within(scope, { line: this.lineOf(node, scope) }));
        return NOTHING;
      default: return NOTHING;
    }
  }

  private all(commands: readonly ShellNode[], scope: Scope): Value {
    const out = commands.map((command) => this.run(command, scope));
    // What runs beside the others reads what they write after it was started.
    for (const command of commands) if (command.background) this.run(command, within(scope, { state: scope.state.copy() }));
    return concat(...out);
  }

  private define(node: ShellNode, scope: Scope): void {
    const name = this.words.value(node.name as ShellNode, scope);
    if (isTainted(name)) this.shell.journal.code(name, 'name', scope.line);
    scope.state.functions.set(outlineOf(name, '\0'), node.body as ShellNode);
  }

  /** `coproc`: whoever writes to the descriptor in its array feeds it. */
  private beside(node: ShellNode, scope: Scope): Value {
    const name = textOf(this.words.value(node.name as ShellNode | undefined, scope)) || 'COPROC';
    const path = unknown(this.shell.journal.fresh('process'));
    const run = (input?: Value) => this.run(node.body as ShellNode, within(scope, { state: scope.state.piped(), input }));
    this.shell.journal.listen(path, run);
    const number = String(60 + scope.state.descriptors.size);
    scope.state.descriptors.set(number, path);
    scope.state.set(name, { values: [[number], [number]], array: true });
    run();
    return NOTHING;
  }

  private andOr(node: ShellNode, scope: Scope): Value {
    const [first, ...rest] = node.commands!;
    const out = [this.run(first, scope)];
    rest.forEach((command, i) => {
      const { state } = scope;
      if (state.ended) return;
      const before = rest[i - 1] ?? first;
      const holds = node.operators![i] === '&&';
      const [taken, passed] = [state.copy(), state.copy()];
      assume(before, holds, taken);
      assume(before, !holds, passed);
      out.push(this.run(command, within(scope, { state: taken })));
      state.meet(taken, passed);
    });
    return concat(...out);
  }

  private pipeline(node: ShellNode, scope: Scope): Value {
    const commands = node.commands!;
    if (commands.length === 1) return this.run(commands[0], scope);
    return commands.reduce<Value>((input, command, i) => {
      const state = i < commands.length - 1 ? scope.state.piped() : scope.state.copy();
      return this.run(command, within(scope, { state, ...(i > 0 ? { input } : {}) }));
    }, NOTHING);
  }

  private branches(clauses: readonly { clause: ShellNode; then: ShellNode }[], otherwise: ShellNode | undefined, scope: Scope): Value {
    const [{ clause, then }, ...rest] = clauses;
    const { state } = scope;
    const asked = this.run(clause, scope);
    const [yes, no] = [state.copy(), state.copy()];
    assume(clause, true, yes);
    assume(clause, false, no);
    const out = this.run(then, within(scope, { state: yes }));
    const inNo = within(scope, { state: no });
    const other = rest.length > 0 ? this.branches(rest, otherwise, inNo) : otherwise ? this.run(otherwise, inNo) : NOTHING;
    state.meet(yes, no);
    return concat(asked, out, other);
  }

  private loop(scope: Scope, turn: (scope: Scope) => Value): Value {
    const { state } = scope;
    let out: Value = NOTHING;
    for (let i = 0; i < TURNS; i++) {
      const before = state.fingerprint();
      const inside = state.copy();
      out = concat(out, turn(within(scope, { state: inside })));
      // What ends a turn does not end the script behind the loop.
      inside.ended = false;
      state.meet(state.copy(), inside);
      if (state.fingerprint() === before) break;
    }
    return out;
  }

  private forEach(node: ShellNode, scope: Scope): Value {
    const at = within(scope, { line: this.lineOf(node, scope) });
    const name = this.words.value(node.name as ShellNode, at);
    if (isTainted(name)) this.shell.journal.code(name, 'name', at.line);
    const values = node.wordlist ? node.wordlist.flatMap((word) => this.words.arguments(word, at)).map(({ value }) => value) : scope.state.positional;
    if (node.type === 'Select') assign('REPLY', mixed(scope.input ?? unknown()), false, at, this.shell);
    const turns: readonly Value[] = values.length <= TURNS * 4 ? values : [mixed(concat(...values))];
    const { state } = scope;
    const before = state.copy();
    const out = turns.map((value) => {
      const inside = state.copy();
      assign(textOf(name) ?? '', value, false, within(at, { state: inside }), this.shell);
      const printed = this.loop(within(scope, { state: inside }), (turn) => this.run(node.body as ShellNode, turn));
      inside.ended = false;
      state.meet(inside);
      return printed;
    });
    state.meet(before, state.copy());
    return concat(...out);
  }

  private choice(node: ShellNode, scope: Scope): Value {
    const at = within(scope, { line: this.lineOf(node, scope) });
    const { state } = scope;
    this.words.value(node.word, at);
    const name = variableIn(node.word);
    const left = state.copy();
    const ways: State[] = [];
    const out: Value[] = [];
    let all = false;
    for (const item of node.items ?? []) {
      const patterns = ((item.pattern ?? []) as readonly ShellNode[]).map((word) => {
        this.words.value(word, at);
        return String(word.value);
      });
      const inside = left.copy();
      if (name !== undefined && patterns.every(isHarmlessPattern)) inside.assign(name, unknown());
      if (name !== undefined && takesHarm(patterns)) left.assign(name, unknown());
      out.push(this.run(item.body as ShellNode, within(scope, { state: inside })));
      ways.push(inside);
      // The next one goes on with what this one did.
      if (/^;;?&$/.test(item.terminator ?? '')) left.meet(left.copy(), inside);
      if (patterns.includes('*')) all = true;
    }
    state.meet(...ways, ...all ? [] : [left]);
    return concat(...out);
  }

  private test(node: ShellNode, scope: Scope): void {
    const { journal } = this.shell;
    if (node.type === 'TestBinary') {
      const [left, right] = [node.left, node.right].map((word) => this.words.value(word, scope));
      if (/^-(?:eq|ne|lt|le|gt|ge)$/.test(node.operator!)) for (const side of [left, right]) this.evaluates(side, scope);
      if (node.operator === '=~') scope.state.set('BASH_REMATCH', { values: [mixed(left)], array: true });
    } else if (node.type === 'TestUnary') {
      const value = this.words.value(node.operand, scope);
      if (/^-[vR]$/.test(node.operator!) && isTainted(value)) journal.code(value, 'name', scope.line);
    } else {
      unbash().forEachChild(node, (child) => {
        if (child.type.startsWith('Test')) this.test(child, scope);
      });
    }
  }

  private evaluates(value: Value, scope: Scope): void {
    this.words.subscript('', { type: 'Word', value: '', parts: [] }, scope);
    if (isTainted(value)) return this.shell.journal.code(value, 'arithmetic', scope.line);
    const name = textOf(value);
    if (name !== undefined && /^[A-Za-z_]\w*$/.test(name) && isTainted(scope.state.read(name))) this.shell.journal.code(scope.state.read(name), 'arithmetic', scope.line);
  }

  private command(node: ShellNode, scope: Scope): Value {
    const prefix = (node.prefix ?? []) as readonly ShellNode[];
    const suffix = node.suffix ?? [];
    const redirects = [...prefix, ...suffix].filter(({ type }) => type !== 'Word' && type !== 'Assignment');
    const assignments = prefix.filter(({ type }) => type === 'Assignment');
    return this.plumbing.connected(redirects, scope, (inner) => {
      if (!node.name) {
        // Each sees those before it.
        for (const one of assignments) this.keep(this.assignment(one, scope), scope);
        return scope.input && redirects.length === 0 ? NOTHING : inner.input ?? NOTHING;
      }
      const assigned = assignments.map((one) => this.assignment(one, scope));
      return withAssigned(assigned, inner, this.shell, () => this.named(node, inner));
    }, suffix.every(({ type }) => type !== 'Word') && (node.name as ShellNode | undefined)?.value === 'exec');
  }

  private named(node: ShellNode, inner: Scope): Value {
    const suffix = node.suffix ?? [];
    const name = textOf(this.words.value(node.name as ShellNode, inner));
    if (name !== undefined && /^(?:declare|typeset|local|readonly|export)$/.test(name)) {
      return this.declaration(name, suffix, inner);
    }
    const args: Argument[] = [...this.words.arguments(node.name as ShellNode, inner), ...suffix.flatMap((item) => (
      item.type === 'Word' ? this.words.arguments(item, inner) : item.type === 'Assignment' ? [{ value: this.whole(item, inner), split: false }] : []))];
    return this.shell.call(args, inner);
  }

  private keep({ name, value, values, append }: Declared, scope: Scope): void {
    if (values) assignAll(name, values, scope, this.shell, append);
    else assign(name, value ?? NOTHING, append === true, scope, this.shell);
  }

  private assignment(node: ShellNode, scope: Scope): Declared {
    const name = this.words.literal(String(node.name), scope, false);
    const key = this.words.subscript(String(node.name), node.index, scope);
    const variable = scope.state.get(String(node.name));
    if (variable?.keyed && isTainted(key)) scope.state.declare(String(node.name), { keys: concat(variable.keys ?? NOTHING, [' '], key) });
    const value = node.value as ShellNode;
    if (value.elements) return { name: outlineOf(name, '_'), values: value.elements.flatMap((word) => this.words.arguments(word, scope)).map((one) => one.value), append: node.append };
    // An element of an array is one of its texts.
    return node.index
      ? { name: outlineOf(name, '_'), values: [this.words.value(value, scope)], append: true }
      : { name: outlineOf(name, '_'), value: this.words.value(value, scope), append: node.append };
  }

  /** An argument that looks like an assignment. */
  private whole(node: ShellNode, scope: Scope): Value {
    const { name, value, values } = this.assignment(node, scope);
    return concat([`${name}=`], value ?? concat(...values ?? []));
  }

  private declaration(command: string, suffix: readonly ShellNode[], scope: Scope): Value {
    const flags: string[] = [];
    const given: Declared[] = [];
    for (const item of suffix) {
      if (item.type === 'Assignment') {
        given.push(this.assignment(item, scope));
      } else if (item.type === 'Word') {
        for (const { value } of this.words.arguments(item, scope)) {
          const option = /^[-+]([A-Za-z]+)$/.exec(textOf(value) ?? '')?.[1];
          const declared = option === undefined ? declaredWord(value, scope, this.shell) : undefined;
          if (option !== undefined) flags.push(option);
          else if (declared) given.push(declared);
        }
      }
    }
    if (flags.join('').includes('p') || suffix.length === 0) return this.shell.call([command, '-p', ...given.map(({ name }) => name)].map((word) => ({ value: [word], split: false })), scope);
    declareAll(command, command === 'export' ? '' : flags.join(''), given, scope, this.shell);
    return NOTHING;
  }

  private redirected(node: ShellNode, scope: Scope): Value {
    return this.plumbing.connected(node.redirects ?? [], scope, (inner) => this.run(node.command!, inner));
  }
}
