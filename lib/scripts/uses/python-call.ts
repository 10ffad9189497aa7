import { changesWhatRuns } from './loaders';
import { effectOf } from './python-calls';
import { Processes } from './python-processes';
import { PythonScope } from './python-scope';
import { PRINTED } from './runner-files';
import { NOTHING, Value, concat, either, foreign, fromKey, isTainted, keyOf, mixed, sourcesIn, textOf, unknown } from './value';
import { PythonNode, childrenOf } from '../private/python-grammar';

/** Who knows the values of expressions. */
export interface Evaluator {
  value(node: PythonNode): Value;
  /** Looks at an entry of a dictionary, which may become the environment of a program. */
  entry(key: string, value: Value, node: PythonNode): void;
}

/** What a call gets. */
export interface Given {
  readonly positional: readonly Value[];
  readonly keywords: ReadonlyMap<string, Value>;
  readonly nodes: readonly PythonNode[];
}

/** Methods of modules that run text. Where the object is looked up when the script runs, nobody knows what they are of. */
const METHODS = /\.(?:system|popen|run|call|check_call|check_output|Popen|getoutput|getstatusoutput|eval|exec|spawn[lv]\w*|exec[lv]\w*)$/;

/** Calls of functions. A text is data, until one runs it. */
export class Calls {
  private readonly processes: Processes;

  public constructor(private readonly scope: PythonScope, private readonly expressions: Evaluator) {
    this.processes = new Processes(scope.state, scope.shell, (node) => expressions.value(node));
  }

  public call(node: PythonNode): Value {
    const { scope } = this;
    const [callee, list] = childrenOf(node);
    const given = this.argumentsIn(list);
    const path = scope.pathOf(callee);
    const line = scope.lineAt(node);
    const object = callee.name === 'MemberExpression' ? this.expressions.value(childrenOf(callee)[0]) : NOTHING;
    const all = concat(object, ...given.positional, ...given.keywords.values());
    return this.effect(path, given, all, node) ?? this.other(path, callee, given, object, all, line);
  }

  /** What a function does that is known; undefined for every other one. */
  private effect(path: string, { positional, keywords, nodes }: Given, all: Value, node: PythonNode): Value | undefined {
    const { scope, processes } = this;
    const line = scope.lineAt(node);
    const [first = NOTHING, second = NOTHING] = positional;
    const effect = effectOf(path);
    switch (effect) {
      case undefined: return undefined;
      case 'number': return unknown();
      case 'environment': return either(scope.state.read(textOf(first) ?? ''), second);
      case 'sets': return this.set(first, second, keywords, node);
      case 'quotes': return isTainted(first) ? foreign(sourcesIn(first), { form: 'posix' }) : first;
      case 'path': return concat(...positional.flatMap((value, i): Value[] => (i === 0 ? [value] : [['/'], value])));
      case 'json': return mixed(all, { oneLine: true });
      // What was opened may be read.
      case 'file': return concat(unknown(`file ${keyOf(first)}`), scope.journal.content(first) ?? NOTHING);
      case 'looks up':
        scope.journal.unclear(scope.everything(), 'language', `what '${path}' looks up when the script runs`, line);
        return mixed(all);
      case 'process': return processes.run(nodes[0], first, keywords, line);
      case 'spawn': return processes.start(positional, line);
      case 'argv': return processes.replace(path, positional, nodes, line);
      case 'program':
        if (isTainted(first) && !/Safe/.test(scope.textAt(node))) scope.journal.chooses(first, `what ${path} runs`, line);
        return mixed(all);
      case 'shell': return scope.shell.evaluate(first, 'shell', processes.scope(line));
      default:
        scope.journal.code(first, effect, line);
        return mixed(all);
    }
  }

  /** A variable of the environment of all that runs from here. */
  private set(name: Value, value: Value, keywords: ReadonlyMap<string, Value>, node: PythonNode): Value {
    const key = textOf(name);
    for (const [each, given] of keywords) this.expressions.entry(each, given, node);
    if (key === undefined) return NOTHING;
    this.expressions.entry(key, value, node);
    if (!changesWhatRuns(key)) this.scope.state.assign(key, value);
    return value;
  }

  private other(path: string, callee: PythonNode, given: Given, object: Value, all: Value, line: number): Value {
    const { scope } = this;
    const { positional, keywords, nodes } = given;
    const [first = NOTHING] = positional;
    const method = /\.(\w+)$/.exec(path)?.[1] ?? '';
    this.files(path, method, object, given, line);
    const called = callee.name === 'MemberExpression' ? NOTHING : this.expressions.value(callee);
    if (/^(?:getattr|vars)$/.test(path) && nodes[0] && scope.isImported(scope.pathOf(nodes[0]))) scope.journal.unclear(scope.everything(), 'language', `what '${path}' looks up when the script runs`, line);
    if (/[)\]]$/.test(path)) scope.journal.unclear(concat(all, called), 'language', 'a function that the script looks up when it runs', line);
    else if (/[([]/.test(path) && METHODS.test(path)) scope.journal.unclear(all, 'language', `what '${method}' is of, which the script looks up when it runs`, line);
    const parameters = scope.parametersOf(path);
    if (parameters) {
      parameters.filter((name) => !/^(?:self|cls)$/.test(name)).forEach((name, i) => scope.remember(name, keywords.get(name) ?? positional[i] ?? NOTHING));
      return mixed(concat(all, scope.valueOf('return') ?? NOTHING));
    }
    if (/^(?:str|bytes)$/.test(path) || /^(?:strip|rstrip|lstrip|encode|decode)$/.test(method)) return callee.name === 'MemberExpression' ? object : first;
    if (method === 'splitlines' || method === 'readline') return mixed(all, { oneLine: true });
    if (/^(?:isdigit|isalnum|startswith|endswith|find|index|count|group_count|exists|append_int)$/.test(method)) return unknown();
    this.changes(callee, all);
    return isTainted(concat(all, called)) ? mixed(concat(all, called)) : unknown(`${path}#${line}`);
  }

  /** What is handed to a method of something may be in it from then on. */
  private changes(callee: PythonNode, all: Value): void {
    const [object] = callee.name === 'MemberExpression' ? childrenOf(callee) : [];
    if (!object || !isTainted(all) || !/^(?:VariableName|MemberExpression)$/.test(object.name)) return;
    const name = this.scope.textAt(object);
    if (!this.scope.isImported(name)) this.scope.remember(name, mixed(all));
  }

  /** What is written to a file that was opened. */
  private files(path: string, method: string, object: Value, { positional, keywords }: Given, line: number): void {
    const target = path === 'print' ? keywords.get('file') ?? NOTHING : method === 'write' || method === 'writelines' || method === 'write_text' ? object : NOTHING;
    const [piece] = target;
    const key = typeof piece === 'object' ? /^file (.*)$/s.exec(piece.label ?? '')?.[1] : undefined;
    if (key === undefined && !(path === 'print' && target.length === 0)) return;
    const text = concat(...positional.flatMap((value, i) => (i > 0 ? [[' '], value] : [value])));
    this.scope.journal.write(key === undefined ? unknown(PRINTED) : fromKey(key), path === 'print' ? concat(text, ['\n']) : text, true, line);
  }

  private argumentsIn(list: PythonNode | undefined): Given {
    const [positional, nodes, keywords] = [[] as Value[], [] as PythonNode[], new Map<string, Value>()];
    const children = list ? childrenOf(list) : [];
    for (let i = 0; i < children.length; i++) {
      const child = children[i];
      if (children[i + 1]?.name === 'AssignOp' && children[i + 2]) {
        keywords.set(this.scope.textAt(child), this.expressions.value(children[i + 2]));
        i += 2;
      } else if (/Expression$|String$|^(?:VariableName|Number|Boolean|None)$/.test(child.name)) {
        // Nobody knows which arguments a dictionary has: `**options`.
        if (children[i - 1]?.name === '**') keywords.set('**', this.expressions.value(child));
        else positional.push(this.expressions.value(child));
        if (children[i - 1]?.name !== '**') nodes.push(child);
      }
    }
    return { positional, keywords, nodes };
  }
}
