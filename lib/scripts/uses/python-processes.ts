import { Scope, Shell } from './shell';
import { State } from './state';
import { NOTHING, Value, concat, isTainted, mixed } from './value';
import { PythonNode, childrenOf } from '../private/python-grammar';

/** Programs that a script of Python starts. */
export class Processes {
  public constructor(private readonly state: State, private readonly shell: Shell, private readonly valueOf: (node: PythonNode) => Value) {}

  /** `subprocess.run` and its kin. */
  public run(node: PythonNode | undefined, first: Value, keywords: ReadonlyMap<string, Value>, line: number): Value {
    // An argument may be among the options that are not known one by one.
    const isList = node !== undefined && /^(?:ArrayExpression|TupleExpression)$/.test(node.name);
    const byShell = (keywords.has('**') && !isList) || keywords.has('shell') && !/^(?:False|0)$/.test((keywords.get('shell')![0] as { label?: string } | undefined)?.label ?? '');
    const input = keywords.get('input');
    const scope = { ...this.scope(line), ...(input ? { input } : {}) };
    if (byShell) return this.shell.evaluate(first, 'shell', scope);
    if (isList) {
      return this.shell.call(this.wordsIn(node).map((value) => ({ value, split: false })), scope);
    }
    return this.start([first], line);
  }

  /** `os.execlp(file, name, …)` and `os.spawnv(mode, file, [name, …])`: the first word is the name that the program is told, not what is run. */
  public replace(path: string, positional: readonly Value[], nodes: readonly PythonNode[], line: number): Value {
    const skipped = path.startsWith('os.spawn') ? 1 : 0;
    const file = positional[skipped] ?? NOTHING;
    const list = nodes[skipped + 1];
    const words = list && /^(?:ArrayExpression|TupleExpression)$/.test(list.name) ? this.wordsIn(list) : positional.slice(skipped + 1);
    // A list that was made elsewhere: its words are not known one by one.
    if (!/l[ep]*$/.test(path) && words.length === 1) return this.start([concat(file, ...words)], line);
    return this.start([file, ...words.slice(1)], line);
  }

  private wordsIn(list: PythonNode): Value[] {
    return childrenOf(list).filter(({ name }) => /Expression$|String$|^(?:VariableName|Number)$/.test(name)).map((word) => this.valueOf(word));
  }

  /** The words of a program; all in one, when they are not known one by one. */
  public start(words: readonly Value[], line: number): Value {
    const [name = NOTHING] = words;
    if (words.length === 1 && isTainted(name)) this.shell.journal.unclear(name, 'command', 'the words of a program that is started', line);
    else this.shell.call(words.map((value) => ({ value, split: false })), this.scope(line));
    return mixed(concat(...words));
  }

  public scope(line: number): Scope {
    return { state: this.state.copy([]), depth: 1, line, own: false, escapes: true };
  }
}
