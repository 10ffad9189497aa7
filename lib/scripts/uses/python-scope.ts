import { Journal } from './journal';
import { effectOf } from './python-calls';
import { Shell } from './shell';
import { State } from './state';
import { Value, concat, either, foreign, isTainted, sourcesIn } from './value';
import { PythonNode } from '../private/python-grammar';

/** No command has more words that are written one by one. */
const MOST_WORDS = 200;

/** What is known at a place of a script of Python. Names are those of the whole script: Python's own scopes would only tell more apart. */
export class PythonScope {
  private readonly values = new Map<string, Value>();
  /** What names stand for that were imported, or are other names of something that was. */
  private readonly names = new Map<string, string>();
  /** The parameters of functions, and of classes by those of `__init__`. */
  private readonly functions = new Map<string, readonly string[]>();
  private readonly listed = new Map<string, number>();
  private readonly lists = new Map<string, readonly Value[] | undefined>();
  private readonly environment: Value;
  /** Until all names have been seen once, one that has no value may still get one. */
  public knowsAllNames = false;
  public readonly journal: Journal;

  /**
   * @param args what the script is called with
   * @param input what it is fed
   * @param state the variables that it finds
   * @param line of the command that runs the script; undefined, when the script is the step itself
   */
  public constructor(
    private readonly text: string,
    public readonly args: readonly Value[],
    public readonly input: Value,
    public readonly state: State,
    private readonly line: number | undefined,
    public readonly shell: Shell,
  ) {
    this.journal = shell.journal;
    this.environment = foreign(sourcesIn(concat(...args, input, ...state.names().map((name) => state.read(name)), ...this.journal.contents())));
  }

  public textAt({ from, to }: PythonNode): string {
    return this.text.slice(from, to);
  }

  public lineAt({ from }: PythonNode): number {
    return this.line ?? this.text.slice(0, from).split('\n').length - 1;
  }

  /** The name of a function or a variable, with what it was imported as. */
  public pathOf(node: PythonNode): string {
    const text = this.textAt(node).replace(/\s+/g, '').replace(/^(?:__import__|importlib\.import_module)\((['"])([\w.]+)\1\)/, '$2')
      .replace(/^getattr\(([\w.]+),(['"])(\w+)\2\)/, '$1.$3').replace(/^(?:sys\.modules|globals\(\))\[(['"])(\w+)\1\]/, '$2');
    const first = /^\w+/.exec(text)?.[0] ?? '';
    return (this.names.get(first) ?? first) + text.slice(first.length);
  }

  public remember(name: string, value: Value): void {
    const before = this.values.get(name);
    this.values.set(name, before && isTainted(before) ? either(before, value) : value);
    this.journal.holds(name, value);
  }

  public valueOf(name: string): Value | undefined {
    return this.values.get(name);
  }

  /** The words of a list by its name, where they are known one by one. */
  public listOf(name: string): readonly Value[] | undefined {
    return this.lists.get(name);
  }

  /** @param words undefined, when it is changed in a way that is not followed: from then on nobody knows what it holds */
  public remembersList(name: string, words: readonly Value[] | undefined): void {
    if (this.lists.has(name) && this.lists.get(name) === undefined) return;
    this.lists.set(name, words && words.length <= MOST_WORDS ? words : undefined);
  }

  /** Whether it is the first time, or once more at the same place, that a list gets this name. */
  public namesList(name: string, { from }: PythonNode): boolean {
    const before = this.listed.get(name) ?? from;
    this.listed.set(name, before);
    return before === from;
  }

  public import(name: string, path: string): void {
    this.names.set(name, path);
  }

  /** Whether a path begins with something that was imported, so that it has no text of this script in it. */
  public isImported(text: string): boolean {
    return this.names.has(/^\w+/.exec(text)?.[0] ?? '');
  }

  /** Whether a node is a module, by its name or by a call that looks it up. */
  public isModule(node: PythonNode | undefined): boolean {
    if (!node) return false;
    return node.name === 'VariableName' ? this.isImported(this.textAt(node)) && this.values.get(this.textAt(node)) === undefined : /^(?:__import__|importlib\.import_module)\(/.test(this.textAt(node)) && /^[\w.]+$/.test(this.pathOf(node));
  }

  public define(name: string, parameters: readonly string[]): void {
    this.functions.set(name, parameters);
  }

  /** By its name, or by that of a method: `x.go` is the `go` of some class. */
  public parametersOf(path: string): readonly string[] | undefined {
    return this.functions.get(path) ?? this.functions.get(path.replace(/^.*\./, ''));
  }

  /** Another name for what is there already. */
  public rename(name: string, path: string): boolean {
    const parameters = this.functions.get(path);
    if (parameters) this.functions.set(name, parameters);
    else if (/^[\w.]+$/.test(path) && (this.isImported(path) || effectOf(path) !== undefined)) this.names.set(name, path);
    else return false;
    return true;
  }

  /** All that the environment and the command hand to the script. */
  public everything(): Value {
    return this.environment;
  }

  /** A value that is not followed: it may be anything that the script was given. */
  public unfollowed(label: string): Value {
    return foreign(this.knowsAllNames ? sourcesIn(this.environment) : [], { maybe: true, label });
  }
}
