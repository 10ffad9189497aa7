import { changesWhatRuns } from './loaders';
import { Evaluator, Given, argumentsIn } from './python-arguments';
import { effectOf, hasRunners, isComputed, runningModule } from './python-calls';
import { Files } from './python-files';
import { Processes } from './python-processes';
import { PythonScope } from './python-scope';
import { NOTHING, Value, concat, either, foreign, isTainted, mixed, sourcesIn, textOf, unknown } from './value';
import { readIn } from './variables';
import { PythonNode, childrenOf } from '../private/python-grammar';

/** Methods of modules that run text. Where the object is looked up when the script runs, nobody knows what they are of. */
const METHODS = /\.(?:system|popen|run|call|check_call|check_output|Popen|getoutput|getstatusoutput|eval|exec|spawn[lv]\w*|exec[lv]\w*)$/;

/** Calls of functions. A text is data, until one runs it. */
export class Calls {
  private readonly processes: Processes;
  private readonly files: Files;

  public constructor(private readonly scope: PythonScope, private readonly expressions: Evaluator) {
    this.files = new Files(scope);
    this.processes = new Processes(scope, this.files, (node) => expressions.value(node));
  }

  public call(node: PythonNode): Value {
    const { scope } = this;
    const [callee, list] = childrenOf(node);
    const given = argumentsIn(list, scope, this.expressions);
    const path = scope.pathOf(callee);
    const line = scope.lineAt(node);
    const [inner] = childrenOf(callee);
    // A module is no text, however it is looked up.
    const object = callee.name !== 'MemberExpression' || scope.isModule(inner) ? NOTHING : this.expressions.value(inner);
    const all = concat(object, ...given.positional, ...given.keywords.values());
    return this.effect(path, given, all, node) ?? this.other(path, callee, given, object, all, line);
  }

  /** What a function does that is known; undefined for every other one. */
  private effect(path: string, given: Given, all: Value, node: PythonNode): Value | undefined {
    const { scope, processes, files } = this;
    const { positional, keywords } = given;
    const line = scope.lineAt(node);
    const [first = NOTHING, second = NOTHING] = positional;
    const effect = effectOf(path);
    switch (effect) {
      case undefined: return undefined;
      case 'number': return unknown();
      case 'environment': return textOf(first) === undefined ? scope.everything() : either(scope.state.read(textOf(first)!), second);
      case 'sets': return this.set(first, second, keywords, node);
      case 'quotes': return isTainted(first) ? foreign(sourcesIn(first), { form: 'posix' }) : first;
      case 'path': return concat(...positional.flatMap((value, i): Value[] => (i === 0 ? [value] : [['/'], value])));
      case 'json': return mixed(all, { oneLine: true });
      case 'file': return files.opened(first);
      case 'expands': return mixed(concat(first, textOf(first) === undefined ? scope.everything() : readIn(textOf(first)!, scope.state)));
      case 'input': return concat(mixed(scope.input), scope.valueOf('sys.stdin') ?? NOTHING);
      case 'copies':
        files.copy(first, second, line);
        return unknown();
      case 'redirects':
        scope.remember('sys.stdout', files.pathOf(first) ? first : NOTHING);
        // Into an object goes what is printed from here on.
        if (given.nodes[0] && !files.pathOf(first)) scope.remember(scope.textAt(given.nodes[0]), scope.unfollowed(path));
        return first;
      case 'descriptor':
        if (files.pathOf(first)) files.put(first, second, line);
        else if (given.nodes[0]?.name !== 'Number') scope.journal.unclear(second, 'file', 'a file that the script opens by its number', line);
        return unknown();
      case 'lists': return files.listed();
      case 'looks up': return this.looksUp(path, all, line);
      case 'process': return processes.run(given, line);
      case 'spawn': return processes.start(positional, line);
      case 'argv': return processes.replace(path, positional, given.nodes, line);
      case 'program': return this.chosen(path, first, all, node);
      // What is written to `os.popen(command, "w")` is its input.
      case 'shell': return scope.shell.evaluate(first, 'shell', processes.scope(line, path === 'os.popen' && positional.length > 1 ? scope.unfollowed(path) : undefined));
      default:
        // Code that is known is followed like a script of its own.
        if (effect === 'python' && textOf(first) !== undefined) return scope.shell.call([['python3'], ['-c'], first].map((value) => ({ value, split: false })), processes.scope(line));
        scope.journal.code(first, effect, line);
        return mixed(all);
    }
  }

  private looksUp(path: string, all: Value, line: number): Value {
    this.scope.journal.unclear(this.scope.everything(), 'language', `what '${path}' looks up when the script runs`, line);
    return mixed(all);
  }

  /** What is chosen by its name, a module above all. */
  private chosen(path: string, first: Value, all: Value, node: PythonNode): Value {
    const { scope } = this;
    const line = scope.lineAt(node);
    const name = textOf(first);
    if (isTainted(first)) {
      if (!/Safe/.test(scope.textAt(node))) scope.journal.chooses(first, `what ${path} runs`, line);
    } else if (/import/.test(path) && (name === undefined || hasRunners(name))) {
      return this.looksUp(path, all, line);
    } else if (name !== undefined) {
      const written = scope.journal.content([`${name.replace(/\./g, '/')}.py`]);
      if (written) scope.journal.code(written, 'python', line);
    }
    return mixed(all);
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
    this.files.write(path, method, object, positional, keywords, line);
    if (method === 'open' && this.files.pathOf(object)) return object;
    if (/^(?:iterdir|r?glob)$/.test(method)) return this.files.opened(this.files.listed());
    if (path === 'dict' || method === 'update') for (const [key, value] of keywords) this.expressions.entry(key, value, callee);
    const called = callee.name === 'MemberExpression' ? NOTHING : this.expressions.value(callee);
    if (/^(?:getattr|vars)$/.test(path) && nodes[0] && scope.isImported(scope.pathOf(nodes[0]))) this.looksUp(path, all, line);
    if (/[)\]]$/.test(path)) scope.journal.unclear(concat(all, called), 'language', 'a function that the script looks up when it runs', line);
    else if (/[([]/.test(path) && METHODS.test(path)) scope.journal.unclear(all, 'language', `what '${method}' is of, which the script looks up when it runs`, line);
    const parameters = scope.parametersOf(path);
    if (parameters) {
      for (const node of nodes) if (node.name === 'VariableName') scope.remembersList(scope.textAt(node), undefined);
      this.bind(parameters, given, all);
      return mixed(concat(all, scope.valueOf('return') ?? NOTHING));
    }
    const module = runningModule(path) ?? this.moduleOf(object) ?? this.writtenModule(path);
    if (module !== undefined) {
      scope.journal.unclear(all, 'command', `an argument of a function of '${module}', which may run it`, line);
      return concat(unknown(`of ${module}`), mixed(all));
    }
    if (/^(?:str|bytes)$/.test(path) || /^(?:strip|rstrip|lstrip|encode|decode)$/.test(method)) return callee.name === 'MemberExpression' ? object : first;
    if (method === 'splitlines' || method === 'readline') return mixed(all, { oneLine: true });
    if (/^(?:isdigit|isalnum|startswith|endswith|find|index|count|group_count|exists|append_int)$/.test(method)) return unknown();
    this.changes(callee, all);
    if (isTainted(concat(all, called))) return this.stillOpen(given, mixed(concat(all, called)));
    return scope.isImported(path) && !isComputed(path) ? scope.unfollowed(`${path}#${line}`) : this.stillOpen(given, unknown(`${path}#${line}`));
  }

  /** What a function makes of an open file may write to it: `csv.writer(file)`. */
  private stillOpen({ positional: [first = NOTHING] }: Given, value: Value): Value {
    return this.files.pathOf(first) ? concat([first[0]], value) : value;
  }

  /** A module that was written before, and is not read here. */
  private writtenModule(path: string): string | undefined {
    const [module] = path.split('.', 1);
    return this.scope.isImported(module) && this.scope.journal.content([`${module}.py`]) ? module : undefined;
  }

  /** The module that an object was made by, where that may run what the object gets. */
  private moduleOf([first]: Value): string | undefined {
    return typeof first === 'object' ? /^of (\w+)$/.exec(first.label ?? '')?.[1] : undefined;
  }

  private bind(parameters: readonly string[], { positional, keywords, spread }: Given, all: Value): void {
    const { scope } = this;
    parameters.filter((name) => !/^(?:self|cls)$/.test(name)).forEach((name, i) => {
      const [, stars, bare] = /^(\**)(.*)$/.exec(name)!;
      scope.remember(bare, stars === '' ? keywords.get(bare) ?? positional[i] ?? keywords.get('**') ?? (spread ? mixed(all) : NOTHING) : mixed(all));
    });
  }

  /** What is handed to a method of something may be in it from then on. */
  private changes(callee: PythonNode, all: Value): void {
    const [object] = callee.name === 'MemberExpression' ? childrenOf(callee) : [];
    if (!object || !/^(?:VariableName|MemberExpression)$/.test(object.name)) return;
    const name = this.scope.textAt(object);
    this.scope.remembersList(name, undefined);
    if (isTainted(all) && (!this.scope.isImported(name) || /^sys\.argv$/.test(this.scope.pathOf(object)))) this.scope.remember(name, mixed(all));
  }
}
