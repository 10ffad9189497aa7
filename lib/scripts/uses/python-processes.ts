import { Given } from './python-arguments';
import { Files } from './python-files';
import { PythonScope } from './python-scope';
import { Scope } from './shell';
import { NOTHING, Value, concat, isTainted, mixed } from './value';
import { PythonNode, childrenOf } from '../private/python-grammar';

/** Programs that a script of Python starts. */
export class Processes {
  public constructor(private readonly python: PythonScope, private readonly files: Files, private readonly valueOf: (node: PythonNode) => Value) {}

  /** `subprocess.run` and its kin. */
  public run({ positional, keywords, nodes, named }: Given, line: number): Value {
    const [first = keywords.get('args') ?? NOTHING] = positional;
    const node = nodes[0] ?? named.get('args');
    // An argument may be among the options that are not known one by one.
    const words = node && this.wordsOf(node);
    const byShell = (keywords.has('**') && !words) || keywords.has('shell') && !/^(?:False|0)$/.test((keywords.get('shell')![0] as { label?: string } | undefined)?.label ?? '');
    const input = this.inputOf(keywords, named);
    const printed = byShell ? this.python.shell.evaluate(first, 'shell', this.scope(line, input)) : this.start(words ? this.named(words, keywords.get('executable')) : [first], line, input);
    this.files.put(keywords.get('stdout') ?? NOTHING, printed, line);
    return printed;
  }

  /** What a program is fed: a text, a file, or what is written to it later on. */
  private inputOf(keywords: ReadonlyMap<string, Value>, named: ReadonlyMap<string, PythonNode>): Value | undefined {
    const given = keywords.get('input');
    if (given) return given;
    const source = named.get('stdin');
    if (!source || /(?:^|\.)DEVNULL$|^None$/.test(this.python.textAt(source))) return undefined;
    const value = keywords.get('stdin')!;
    return this.files.pathOf(value) || isTainted(value) ? value : this.python.unfollowed('stdin');
  }

  /** The words of a list, of a name for one, or of several one behind the other. */
  private wordsOf(node: PythonNode): readonly Value[] | undefined {
    if (/^(?:ArrayExpression|TupleExpression)$/.test(node.name)) return this.wordsIn(node);
    const [, , given] = childrenOf(node);
    if (node.name === 'NamedExpression' && given) return this.wordsOf(given);
    return node.name === 'VariableName' ? this.python.listOf(this.python.textAt(node)) : undefined;
  }

  /** The program is another one than the first word says. */
  private named([first, ...rest]: readonly Value[], executable: Value | undefined): readonly Value[] {
    return [executable ?? first, ...rest];
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

  /** The words of a program; all in one, when they are not known one by one. Gives back what it prints. */
  public start(words: readonly Value[], line: number, input?: Value): Value {
    const [name = NOTHING] = words;
    if (words.length === 1 && isTainted(name)) {
      this.python.journal.unclear(name, 'command', 'the words of a program that is started', line);
      return mixed(name);
    }
    return this.python.shell.call(words.map((value) => ({ value: this.files.pathOf(value) ?? value, split: false })), this.scope(line, input));
  }

  public scope(line: number, input?: Value): Scope {
    return { state: this.python.state.copy([]), depth: 1, line, own: false, escapes: true, ...(input ? { input } : {}) };
  }
}
