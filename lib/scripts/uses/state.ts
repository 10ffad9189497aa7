import { ENVIRONMENT, Journal } from './journal';
import { keyOfFile } from './left-files';
import { NOTHING, Value, concat, either, foreign, unknown } from './value';
import { ShellNode } from '../private/unbash';

/** A loop sets the same handler again and again. */
const MOST_HANDLERS = 50;

export interface Variable {
  /** One, or those of an array. */
  readonly values: readonly Value[];
  readonly array?: boolean;
  /** Its subscripts are texts, which are not evaluated. */
  readonly keyed?: boolean;
  /** What its subscripts are, where they are texts. */
  readonly keys?: Value;
  /** What is assigned to it is evaluated. */
  readonly integer?: boolean;
  /** The variable of another name that it stands for. */
  readonly refersTo?: string;
}

/** What a shell knows at a place of a script. */
export class State {
  /** Nothing behind this place is reached on this way. */
  public ended = false;
  /** The last word of the command before: `$_`. */
  public last: Value = NOTHING;
  /** Paths by the numbers of the descriptors that `exec` has opened: `1`, where the output goes to. */
  public readonly descriptors = new Map<string, Value>();
  /** What is run whenever something happens, at the end at the latest: the commands of `trap`. */
  private handlers: ((end: State) => void)[] = [];

  public constructor(
    private readonly journal: Journal,
    private readonly variables: Map<string, Variable>,
    public readonly functions: Map<string, ShellNode>,
    public positional: readonly Value[],
  ) {}

  public copy(positional = this.positional): State {
    const copy = new State(this.journal, new Map(this.variables), new Map(this.functions), positional);
    copy.ended = this.ended;
    copy.handlers = this.handlers;
    copy.last = this.last;
    for (const [number, path] of this.descriptors) copy.descriptors.set(number, path);
    return copy;
  }

  public atEnd(run: (end: State) => void): void {
    if (this.handlers.length < MOST_HANDLERS) this.handlers.push(run);
  }

  /** The script has come to its end: its handlers find what it leaves. */
  public end(): void {
    this.ended = false;
    for (const run of this.handlers.splice(0)) run(this);
  }

  /** For commands whose output is read by somebody: it does not go to where that of the script goes. */
  public piped(): State {
    const copy = this.copy();
    copy.descriptors.delete('1');
    return copy;
  }

  public get(name: string): Variable | undefined {
    const variable = this.variables.get(name);
    return variable?.refersTo !== undefined && variable.refersTo !== name ? this.variables.get(variable.refersTo) : variable;
  }

  /** The text of a variable; of an array, that of its first element. */
  public read(name: string): Value {
    if (/^[1-9]\d*$/.test(name)) return this.positional[Number(name) - 1] ?? NOTHING;
    if (name === '@' || name === '*') return joined(this.positional);
    return this.get(name)?.values[0] ?? (this.variables.has(name) ? NOTHING : unknown(`$${name}`));
  }

  public set(name: string, variable: Variable): void {
    const target = this.variables.get(name)?.refersTo ?? name;
    this.variables.set(target, variable);
    for (const value of variable.values) this.journal.holds(target, value);
  }

  public declare(name: string, attributes: Partial<Variable>): void {
    const before = this.variables.get(name) ?? { values: [] };
    this.variables.set(name, { ...before, ...attributes });
  }

  public assign(name: string, value: Value, appends = false): void {
    const before = this.get(name);
    this.set(name, { ...before, values: appends ? [concat(before?.values[0] ?? NOTHING, value), ...before?.values.slice(1) ?? []] : [value] });
  }

  public restore(name: string, variable: Variable | undefined): void {
    if (variable) this.variables.set(name, variable);
    else this.variables.delete(name);
  }

  public names(): readonly string[] {
    return [...this.variables.keys()];
  }

  public unset(name: string): void {
    this.variables.set(name, { values: [] });
  }

  /** What is known where two ways meet. */
  public meet(...ways: readonly State[]): void {
    const open = ways.filter(({ ended }) => !ended);
    this.ended = open.length === 0;
    if (open.length === 0) return;
    const [first, ...others] = open;
    const names = new Set(open.flatMap(({ variables }) => [...variables.keys()]));
    for (const name of names) this.variables.set(name, others.reduce<Variable>((known, way) => met(known, way.variables.get(name) ?? UNSET(name)), first.variables.get(name) ?? UNSET(name)));
    for (const way of open) {
      for (const [name, body] of way.functions) this.functions.set(name, body);
      for (const [number, path] of way.descriptors) this.descriptors.set(number, path);
    }
    this.positional = others.reduce((known, way) => longest(known, way.positional), first.positional);
  }

  /** What can be told apart in two states. */
  public fingerprint(): string {
    return JSON.stringify([[...this.variables], this.positional]);
  }
}

const UNSET = (name: string): Variable => ({ values: [unknown(`$${name}`)] });

function met(one: Variable, other: Variable): Variable {
  return one === other ? one : { ...one, ...other, array: one.array || other.array, values: longest(one.values, other.values) };
}

function longest(one: readonly Value[], other: readonly Value[]): readonly Value[] {
  const [more, less] = one.length >= other.length ? [one, other] : [other, one];
  return more.map((value, i) => (i < less.length ? either(value, less[i]) : value));
}

/** Several texts with a blank between them. */
export function joined(values: readonly Value[], separator = ' '): Value {
  return concat(...values.flatMap((value, i) => (i === 0 ? [value] : [[separator], value])));
}

/** A state in which the given variables hold what the environment gives them, and the given files what earlier steps wrote. */
export function initialState(journal: Journal, names: readonly string[]): State {
  const state = new State(journal, new Map(), new Map(), []);
  for (const name of names) {
    const file = keyOfFile(name);
    if (file === undefined) state.assign(name, foreign([name], { label: `$${name}` }));
    else journal.keep(file, foreign([name], { label: name }));
  }
  const variables = names.filter((name) => keyOfFile(name) === undefined);
  if (variables.length > 0) journal.keep(ENVIRONMENT, concat(...variables.map((name): Value => [`${name}=`, ...state.read(name), '\n'])));
  return state;
}
