import { Journal } from './journal';
import { changesWhatRuns } from './loaders';
import { effectOf } from './python-calls';
import { importsIn, literalText, unescaped } from './python-names';
import { Processes } from './python-processes';
import { Shell } from './shell';
import { State } from './state';
import { NOTHING, Value, concat, either, foreign, fromKey, isTainted, keyOf, mixed, sourcesIn, textOf, unknown } from './value';
import { PythonNode, childrenOf, parsePython } from '../private/python-grammar';

/**
 * Follows variables of the environment through a script of Python. A text is data, until a function runs it.
 *
 * @param args what the script is called with
 * @param state the variables that it finds
 * @param line of the command that runs the script; undefined, when the script is the step itself
 */
export function followPython(text: string, args: readonly Value[], state: State, line: number | undefined, shell: Shell): void {
  const root = parsePython(text);
  const follower = new Python(text, args, state, line, shell);
  // What a loop or a function ends with is what it begins with the next time.
  follower.run(root);
  follower.run(root);
}

const MUST_NOT_DESCEND = new Set(['String', 'FormatString', 'CallExpression', 'MemberExpression', 'BinaryExpression', 'ConditionalExpression', 'VariableName', 'LambdaExpression']);

class Python {
  private readonly values = new Map<string, Value>();
  private readonly names = new Map<string, string>();
  private readonly functions = new Map<string, readonly string[]>();

  private readonly journal: Journal;
  private readonly processes: Processes;

  public constructor(private readonly text: string, private readonly args: readonly Value[], private readonly state: State, private readonly line: number | undefined, private readonly shell: Shell) {
    this.journal = shell.journal;
    this.processes = new Processes(state, shell, (node) => this.value(node));
  }

  /** Statements, whatever holds them. */
  public run(node: PythonNode): void {
    if (!this.journal.step()) return;
    switch (node.name) {
      case 'ImportStatement':
        for (const [name, path] of importsIn(node, (one) => this.textAt(one))) this.names.set(name, path);
        return;
      case 'AssignStatement': case 'UpdateStatement': return this.assign(node);
      case 'ForStatement': return this.loop(node);
      case 'WithStatement': return this.opened(node);
      case 'FunctionDefinition': return this.define(node);
      case 'ReturnStatement': {
        this.remember('return', concat(...childrenOf(node).map((child) => this.value(child))));
        return;
      }
      default:
        if (/Expression$|^(?:String|FormatString)$/.test(node.name) && node.name !== 'ExpressionStatement') {
          this.value(node);
          return;
        }
        for (const child of childrenOf(node)) this.run(child);
    }
  }

  private textAt({ from, to }: PythonNode): string {
    return this.text.slice(from, to);
  }

  private lineAt({ from }: PythonNode): number {
    return this.line ?? this.text.slice(0, from).split('\n').length - 1;
  }

  private remember(name: string, value: Value): void {
    const before = this.values.get(name);
    this.values.set(name, before && isTainted(before) ? either(before, value) : value);
    this.journal.holds(name, value);
  }

  private assign(node: PythonNode): void {
    const children = childrenOf(node);
    const signs = children.flatMap((child, i) => (/^(?:AssignOp|UpdateOp)$/.test(child.name) ? [i] : []));
    const last = signs[signs.length - 1];
    if (last === undefined) return;
    const value = this.all(children.slice(last + 1));
    const targets = children.slice(0, last);
    for (const target of targets.filter(({ name }) => name === 'VariableName' || /Expression$/.test(name))) {
      const before = node.name === 'UpdateStatement' ? this.value(target) : NOTHING;
      this.target(target, concat(before, targets.filter(({ name }) => name === 'VariableName').length > 1 ? mixed(value) : value));
    }
  }

  private target(target: PythonNode, value: Value): void {
    const path = this.pathOf(target);
    const variable = /^os\.environ\[(['"])(.*)\1\]$/.exec(path)?.[2];
    if (variable !== undefined) {
      if (isTainted(value) && changesWhatRuns(variable)) this.journal.chooses(value, `the variable ${variable}, from which programs take what they run`, this.lineAt(target));
      return this.state.assign(variable, value);
    }
    if (target.name === 'TupleExpression' || target.name === 'ArrayExpression') {
      for (const inner of childrenOf(target)) this.target(inner, mixed(value));
      return;
    }
    this.remember(target.name === 'MemberExpression' ? this.textAt(target).replace(/\[.*$/s, '') : path, value);
  }

  private loop(node: PythonNode): void {
    const children = childrenOf(node);
    const at = children.findIndex((child) => this.textAt(child) === 'in');
    const body = children.findIndex(({ name }) => name === 'Body');
    const value = this.all(children.slice(at + 1, body));
    for (const target of children.slice(0, at)) if (target.name === 'VariableName' || /Expression$/.test(target.name)) this.target(target, mixed(value));
    for (const child of children.slice(body)) this.run(child);
  }

  private opened(node: PythonNode): void {
    const children = childrenOf(node);
    children.forEach((child, i) => {
      if (child.name === 'Body') return this.run(child);
      if (!/Expression$/.test(child.name)) return;
      const value = this.value(child);
      const name = children[i + 1] && this.textAt(children[i + 1]) === 'as' ? children[i + 2] : undefined;
      if (name) this.remember(this.textAt(name), value);
    });
  }

  private define(node: PythonNode): void {
    const children = childrenOf(node);
    const name = children.find((child) => child.name === 'VariableName');
    const parameters = children.find((child) => child.name === 'ParamList');
    if (name && parameters) this.functions.set(this.textAt(name), childrenOf(parameters).filter((child) => child.name === 'VariableName').map((child) => this.textAt(child)));
    for (const child of children) if (child.name === 'Body') this.run(child);
  }

  private all(nodes: readonly PythonNode[]): Value {
    const values = nodes.filter(({ name }) => /Expression$|String$|^(?:VariableName|Number|Boolean|None)$/.test(name)).map((one) => this.value(one));
    return values.length === 1 ? values[0] : mixed(concat(...values));
  }

  /** The name of a function or a variable, with what it was imported as. */
  private pathOf(node: PythonNode): string {
    const text = this.textAt(node).replace(/\s+/g, '').replace(/^(?:__import__|importlib\.import_module)\((['"])([\w.]+)\1\)/, '$2').replace(/^getattr\(([\w.]+),(['"])(\w+)\2\)/, '$1.$3');
    const first = /^\w+/.exec(text)?.[0] ?? '';
    return (this.names.get(first) ?? first) + text.slice(first.length);
  }

  private value(node: PythonNode): Value {
    if (!this.journal.step()) return NOTHING;
    switch (node.name) {
      case 'String': return [literalText(this.textAt(node))];
      case 'Number': case 'Boolean': case 'None': return unknown(this.textAt(node));
      case 'ContinuedString': return concat(...childrenOf(node).map((child) => this.value(child)));
      case 'FormatString': return this.formatted(node);
      case 'VariableName': return this.values.get(this.textAt(node)) ?? unknown(this.textAt(node));
      case 'MemberExpression': return this.member(node);
      case 'CallExpression': return this.call(node);
      case 'BinaryExpression': return this.binary(node);
      case 'ConditionalExpression': {
        const [yes, , , , no] = childrenOf(node);
        for (const child of childrenOf(node)) this.value(child);
        return no ? either(this.value(yes), this.value(no)) : this.value(yes);
      }
      case 'ParenthesizedExpression': return this.all(childrenOf(node));
      case 'UnaryExpression': return unknown();
      case 'ArrayComprehensionExpression': case 'ComprehensionExpression': case 'SetComprehensionExpression': case 'DictionaryComprehensionExpression': return this.comprehension(node);
      default: {
        const found = childrenOf(node).map((child) => (MUST_NOT_DESCEND.has(child.name) || childrenOf(child).length > 0 ? this.value(child) : NOTHING));
        return mixed(concat(...found));
      }
    }
  }

  private comprehension(node: PythonNode): Value {
    const children = childrenOf(node);
    const at = children.findIndex((child) => this.textAt(child) === 'in');
    const sources = children.slice(at + 1).map((child) => (/Expression$|String$|VariableName/.test(child.name) ? this.value(child) : NOTHING));
    const value = mixed(concat(...sources));
    for (const target of children.slice(0, at)) if (target.name === 'VariableName') this.remember(this.textAt(target), value);
    return mixed(concat(value, ...children.slice(0, at).map((child) => (/Expression$|String$/.test(child.name) ? this.value(child) : NOTHING))));
  }

  private formatted(node: PythonNode): Value {
    const pieces: Value[] = [];
    const prefix = /^[A-Za-z]*(?:"""|'''|"|')/.exec(this.textAt(node))![0];
    const quotes = prefix.replace(/^[A-Za-z]*/, '');
    let at = node.from + prefix.length;
    const text = (to: number) => pieces.push([unescaped(this.text.slice(at, to)).replace(/\{\{/g, '{').replace(/\}\}/g, '}')]);
    for (const child of childrenOf(node)) {
      if (child.name !== 'FormatReplacement') continue;
      text(child.from);
      const values = childrenOf(child).filter(({ name }) => !/^(?:FormatConversion|FormatSpec|[{}])$/.test(name)).map((inner) => this.value(inner));
      pieces.push(values.length === 1 ? values[0] : mixed(concat(...values)));
      at = child.to;
    }
    text(node.to - (this.textAt(node).endsWith(quotes) ? quotes.length : 0));
    return concat(...pieces);
  }

  private member(node: PythonNode): Value {
    const path = this.pathOf(node);
    const variable = /^os\.environb?\[b?(['"])(.*?)\1\]/.exec(path)?.[2];
    if (variable !== undefined) return this.state.read(variable);
    const argument = /^sys\.argv(?:\[(\d+)\])?/.exec(path);
    if (argument) return argument[1] === undefined ? mixed(concat(...this.args)) : this.args[Number(argument[1]) - 1] ?? NOTHING;
    if (/^os\.environ$/.test(path)) return NOTHING;
    const known = this.values.get(this.textAt(node));
    if (known) return known;
    const [object, ...rest] = childrenOf(node);
    for (const child of rest) if (/Expression$/.test(child.name)) this.value(child);
    const value = this.value(object);
    return isTainted(value) ? mixed(value) : value;
  }

  private binary(node: PythonNode): Value {
    const [left, operator, right] = childrenOf(node);
    const values = [left, right].map((side) => (side ? this.value(side) : NOTHING));
    const sign = operator ? this.textAt(operator) : '';
    if (sign === '+') return concat(...values);
    if (sign === 'or') return either(values[0], values[1]);
    if (sign === 'and') return values[1];
    if (sign === '%' || sign === '*' || sign === '/') return mixed(concat(...values));
    return /^(?:[<>=!]=?|==|in|not|is)$/.test(sign) ? unknown() : mixed(concat(...values));
  }

  private call(node: PythonNode): Value {
    const [callee, list] = childrenOf(node);
    const { positional, keywords, nodes } = this.argumentsIn(list);
    const path = this.pathOf(callee);
    const line = this.lineAt(node);
    const [first = NOTHING] = positional;
    const object = callee.name === 'MemberExpression' ? this.value(childrenOf(callee)[0]) : NOTHING;
    const all = concat(object, ...positional, ...keywords.values());
    const method = /\.(\w+)$/.exec(path)?.[1] ?? '';
    const effect = effectOf(path);
    switch (effect) {
      case undefined: break;
      case 'number': return unknown();
      case 'environment': return either(this.state.read(textOf(first) ?? ''), positional[1] ?? NOTHING);
      case 'quotes': return isTainted(first) ? foreign(sourcesIn(first), { form: 'posix' }) : first;
      case 'path': return concat(...positional.flatMap((value, i): Value[] => (i === 0 ? [value] : [['/'], value])));
      case 'json': return mixed(all, { oneLine: true });
      // What was opened may be read.
      case 'file': return concat(unknown(`file ${keyOf(first)}`), this.journal.content(first) ?? NOTHING);
      case 'process': return this.processes.run(nodes[0], first, keywords, line);
      case 'spawn': return this.processes.start(positional, line);
      case 'argv': return this.processes.replace(path, positional, nodes, line);
      case 'program':
        if (isTainted(first) && !/Safe/.test(this.textAt(node))) this.journal.chooses(first, `what ${path} runs`, line);
        return mixed(all);
      case 'shell': return this.shell.evaluate(first, 'shell', this.processes.scope(line));
      default:
        this.journal.code(first, effect, line);
        return mixed(all);
    }
    this.files(path, method, object, positional, keywords, line);
    const parameters = this.functions.get(path);
    if (parameters) {
      parameters.filter((name) => name !== 'self').forEach((name, i) => this.remember(name, keywords.get(name) ?? positional[i] ?? NOTHING));
      return mixed(concat(all, this.values.get('return') ?? NOTHING));
    }
    if (path === 'getattr' && isTainted(positional[1] ?? NOTHING)) this.journal.unclear(positional[1], 'language', 'the name of what is called', line);
    if (/[)\]]$/.test(path)) this.journal.unclear(all, 'language', 'a function that the script looks up when it runs', line);
    if (/^(?:str|bytes)$/.test(path) || /^(?:strip|rstrip|lstrip|encode|decode)$/.test(method)) return callee.name === 'MemberExpression' ? object : first;
    if (method === 'splitlines' || method === 'readline') return mixed(all, { oneLine: true });
    if (/^(?:isdigit|isalnum|startswith|endswith|find|index|count|group_count|exists|append_int)$/.test(method)) return unknown();
    if (method === 'append' || method === 'extend' || method === 'insert' || method === 'update' || method === 'add') this.remember(this.textAt(childrenOf(callee)[0]), mixed(all));
    return isTainted(all) ? mixed(all) : unknown(`${path}#${line}`);
  }

  /** What is written to a file that was opened. */
  private files(path: string, method: string, object: Value, positional: readonly Value[], keywords: ReadonlyMap<string, Value>, line: number): void {
    const target = path === 'print' ? keywords.get('file') ?? NOTHING : method === 'write' || method === 'writelines' || method === 'write_text' ? object : NOTHING;
    const [piece] = target;
    const key = typeof piece === 'object' ? /^file (.*)$/s.exec(piece.label ?? '')?.[1] : undefined;
    if (key === undefined) return;
    const text = concat(...positional.flatMap((value, i) => (i > 0 ? [[' '], value] : [value])));
    this.journal.write(fromKey(key), path === 'print' ? concat(text, ['\n']) : text, true, line);
  }

  private argumentsIn(list: PythonNode | undefined): { positional: Value[]; keywords: Map<string, Value>; nodes: PythonNode[] } {
    const [positional, nodes, keywords] = [[] as Value[], [] as PythonNode[], new Map<string, Value>()];
    const children = list ? childrenOf(list) : [];
    for (let i = 0; i < children.length; i++) {
      const child = children[i];
      if (children[i + 1]?.name === 'AssignOp' && children[i + 2]) {
        keywords.set(this.textAt(child), this.value(children[i + 2]));
        i += 2;
      } else if (/Expression$|String$|^(?:VariableName|Number|Boolean|None)$/.test(child.name)) {
        positional.push(this.value(child));
        nodes.push(child);
      }
    }
    return { positional, keywords, nodes };
  }
}
