import { Journal } from './journal';
import { changesWhatRuns } from './loaders';
import { Expressions, isExpression } from './python-expressions';
import { importsIn } from './python-names';
import { PythonScope } from './python-scope';
import { Shell } from './shell';
import { State } from './state';
import { NOTHING, Value, concat, isTainted, mixed, outlineOf, textOf, unknown } from './value';
import { readIn } from './variables';
import { PythonNode, childrenOf, parsePython } from '../private/python-grammar';

/**
 * Follows variables of the environment through a script of Python. A text is data, until a function runs it; a value that is not followed may be any of them.
 *
 * @param args what the script is called with
 * @param input what it is fed
 * @param state the variables that it finds
 * @param line of the command that runs the script; undefined, when the script is the step itself
 */
export function followPython(text: string, args: readonly Value[], input: Value, state: State, line: number | undefined, shell: Shell): void {
  const root = parsePython(text);
  if (!root) return unread(concat(readIn(text, state), ...args, input), shell.journal, line ?? 0);
  const scope = new PythonScope(text, args, input, state, line, shell);
  const follower = new Python(scope);
  // What a loop or a function ends with is what it begins with the next time.
  follower.run(root);
  scope.knowsAllNames = true;
  follower.run(root);
}

/** What a script gets that cannot be read may come to anything, and into every file of the runner. */
function unread(value: Value, journal: Journal, line: number): void {
  journal.unclear(value, 'unread', 'a long script of Python that does not parse', line);
  for (const file of ['ENV', 'PATH', 'OUTPUT', 'STATE']) journal.write(unknown(`$GITHUB_${file}`), mixed(value), true, line);
}

/** Statements of Python, in the order in which they are written. */
class Python {
  private readonly expressions: Expressions;
  /** The class around what is looked at. */
  private around?: string;
  /** How many branches and loops are around it. */
  private branches = 0;

  public constructor(private readonly scope: PythonScope) {
    this.expressions = new Expressions(scope);
  }

  /** Statements, whatever holds them. */
  public run(node: PythonNode): void {
    const { scope } = this;
    if (!scope.journal.step()) return;
    switch (node.name) {
      case 'ImportStatement':
        for (const [name, path] of importsIn(node, (one) => scope.textAt(one))) scope.import(name, path);
        return;
      case 'AssignStatement': case 'UpdateStatement': return this.assign(node);
      case 'ForStatement': return this.within(() => this.loop(node));
      case 'IfStatement': case 'WhileStatement': case 'TryStatement': case 'MatchStatement': return this.within(() => {
        for (const child of childrenOf(node)) this.run(child);
      });
      case 'WithStatement': return this.opened(node);
      case 'FunctionDefinition': return this.define(node);
      case 'ClassDefinition': return this.defineClass(node);
      case 'ReturnStatement': case 'YieldStatement':
        scope.remember('return', concat(...childrenOf(node).filter(isExpression).map((child) => this.expressions.value(child))));
        return;
      default:
        if (/Expression$|^(?:String|FormatString)$/.test(node.name) && node.name !== 'ExpressionStatement') {
          this.expressions.value(node);
          return;
        }
        for (const child of childrenOf(node)) this.run(child);
    }
  }

  private within(run: () => void): void {
    this.branches++;
    run();
    this.branches--;
  }

  private assign(node: PythonNode): void {
    const { scope } = this;
    const children = childrenOf(node);
    const signs = children.flatMap((child, i) => (/^(?:AssignOp|UpdateOp)$/.test(child.name) ? [i] : []));
    const last = signs[signs.length - 1];
    if (last === undefined) return;
    const given = children.slice(last + 1);
    const targets = children.slice(0, last);
    if (given.length === 1 && targets.length === 1 && targets[0].name === 'VariableName' && (/^(?:VariableName|MemberExpression)$/.test(given[0].name) ? this.around === undefined : scope.isModule(given[0])) && scope.rename(scope.textAt(targets[0]), scope.pathOf(given[0]))) return;
    const value = this.expressions.all(given);
    this.list(node, targets, given);
    for (const target of targets.filter(({ name }) => name === 'VariableName' || /Expression$/.test(name))) {
      const before = node.name === 'UpdateStatement' ? this.expressions.value(target) : NOTHING;
      this.target(target, concat(before, targets.filter(({ name }) => name === 'VariableName').length > 1 ? mixed(value) : value));
    }
  }

  private target(target: PythonNode, value: Value): void {
    const { scope } = this;
    const path = scope.pathOf(target);
    const key = this.keyOf(target);
    if (key !== undefined) this.expressions.entry(key, value, target);
    if (key !== undefined && path.startsWith('os.environ[')) {
      if (!(isTainted(value) && changesWhatRuns(key))) scope.state.assign(key, value);
      return;
    }
    if (target.name === 'TupleExpression' || target.name === 'ArrayExpression') {
      for (const inner of childrenOf(target)) this.target(inner, mixed(value));
      return;
    }
    scope.remember(target.name === 'MemberExpression' ? scope.textAt(target).replace(/\[.*$/s, '') : path, value);
  }

  /** `command = ["gh", …]` and `command += ["--draft"]`: words that are known one by one. */
  private list(node: PythonNode, [target, ...others]: readonly PythonNode[], [given, ...rest]: readonly PythonNode[]): void {
    const { scope } = this;
    if (target?.name !== 'VariableName') return scope.remembersList(scope.textAt(target).replace(/[.[].*$/s, ''), undefined);
    const name = scope.textAt(target);
    const literal = (node.name === 'UpdateStatement' || scope.namesList(name, node)) && others.length === 0 && rest.length === 0 && given?.name === 'ArrayExpression' && !childrenOf(given).some((child) => child.name === '*');
    // Under another name it may be changed as well.
    if (given?.name === 'VariableName') scope.remembersList(scope.textAt(given), undefined);
    const words = literal ? childrenOf(given).filter(isExpression).map((child) => this.expressions.value(child)) : undefined;
    const before = node.name === 'UpdateStatement' ? scope.listOf(name) : [];
    // What is not always there must be an option, so that it moves no other word.
    const known = words && before && (this.branches === 0 || (node.name === 'UpdateStatement' && outlineOf(words[0] ?? NOTHING, '\0').startsWith('-')));
    scope.remembersList(name, known ? [...before!, ...words] : undefined);
  }

  /** The text between the brackets, where it is known. */
  private keyOf(target: PythonNode): string | undefined {
    const children = childrenOf(target);
    const at = target.name === 'MemberExpression' ? children.findIndex(({ name }) => name === '[') : -1;
    return at < 0 || !children[at + 1] ? undefined : textOf(this.expressions.value(children[at + 1]));
  }

  private loop(node: PythonNode): void {
    const { scope } = this;
    const children = childrenOf(node);
    const at = children.findIndex((child) => scope.textAt(child) === 'in');
    const body = children.findIndex(({ name }) => name === 'Body');
    const value = this.expressions.all(children.slice(at + 1, body));
    for (const target of children.slice(0, at)) if (target.name === 'VariableName' || /Expression$/.test(target.name)) this.target(target, mixed(value));
    for (const child of children.slice(body)) this.run(child);
  }

  private opened(node: PythonNode): void {
    const { scope } = this;
    const children = childrenOf(node);
    children.forEach((child, i) => {
      if (child.name === 'Body') return this.run(child);
      if (!/Expression$/.test(child.name)) return;
      const value = this.expressions.value(child);
      const name = children[i + 1] && scope.textAt(children[i + 1]) === 'as' ? children[i + 2] : undefined;
      if (name) scope.remember(scope.textAt(name), value);
    });
  }

  private define(node: PythonNode): void {
    const { scope } = this;
    const children = childrenOf(node);
    const name = children.find((child) => child.name === 'VariableName');
    const parameters = children.find((child) => child.name === 'ParamList');
    if (name && parameters) {
      const called = scope.textAt(name);
      scope.define(called === '__init__' && this.around !== undefined ? this.around : called, this.parametersIn(parameters));
    }
    for (const child of children) if (child.name === 'Body') this.run(child);
  }

  private defineClass(node: PythonNode): void {
    const children = childrenOf(node);
    const outside = this.around;
    const name = children.find((child) => child.name === 'VariableName');
    this.around = name && this.scope.textAt(name);
    for (const child of children) if (child.name === 'Body') this.run(child);
    this.around = outside;
  }

  /** The names of parameters, with their stars and without their types. What they are by default, they are already. */
  private parametersIn(list: PythonNode): readonly string[] {
    const { scope } = this;
    const children = childrenOf(list);
    const names: string[] = [];
    children.forEach((child, i) => {
      const before = children[i - 1]?.name;
      if (before === 'AssignOp' && isExpression(child)) scope.remember(names[names.length - 1].replace(/^\*+/, ''), this.expressions.value(child));
      else if (child.name === 'VariableName') names.push(`${/^\*+$/.test(before ?? '') ? before! : ''}${scope.textAt(child)}`);
    });
    return names;
  }
}
