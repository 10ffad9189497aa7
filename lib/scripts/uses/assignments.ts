import { evaluated, subscriptIn } from './arithmetic';
import { changesWhatRuns, isCommand } from './loaders';
import { Scope, Shell, within } from './shell';
import { Value, concat, foreign, isTainted, outlineOf, sourcesIn, textOf, unknown } from './value';

/** What a declaration is made of. */
export interface Declared {
  readonly name: string;
  readonly value?: Value;
  readonly values?: readonly Value[];
  readonly append?: boolean;
}

/** `declare`, `export`, `local` and their kin, argument by argument. */
export function declareAll(command: string, flags: string, given: readonly Declared[], scope: Scope, shell: Shell): void {
  const { state, line } = scope;
  for (const { name, value, values, append } of given) {
    if (flags.includes('A')) state.declare(name, { keyed: true, array: true });
    else if (flags.includes('a')) state.declare(name, { array: true });
    if (flags.includes('i')) state.declare(name, { integer: true });
    if (flags.includes('n') && value) {
      if (isTainted(value)) shell.journal.code(value, 'name', line);
      const target = textOf(value);
      if (target !== undefined && command !== 'export') state.declare(name, { refersTo: target });
    } else if (values) {
      assignAll(name, values, scope, shell, append);
    } else if (value) {
      assign(name, value, append === true, scope, shell);
    }
  }
}

/** One assignment, with what it leads to. */
export function assign(name: string, value: Value, append: boolean, scope: Scope, shell: Shell): void {
  const { state, line } = scope;
  if (isTainted(value) && /^(?:PS[0-4]|PROMPT_COMMAND)$/.test(name)) shell.journal.code(value, 'shell', line);
  else if (changesWhatRuns(name) || isCommand(name)) decides(name, value, scope, shell);
  if (state.get(name)?.integer) return state.assign(name, calculated(value, scope, shell));
  state.assign(name, value, append);
}

/** Several texts at once, as `read -a`, `mapfile` and `x=(…)` give them. */
export function assignAll(name: string, values: readonly Value[], scope: Scope, shell: Shell, appends = false): void {
  const { state } = scope;
  const kept = state.get(name)?.integer ? values.map((value) => calculated(value, scope, shell)) : values;
  state.set(name, { ...state.get(name), values: appends ? [...state.get(name)?.values ?? [], ...kept] : kept, array: true });
}

/** What is assigned to an integer is evaluated. */
function calculated(value: Value, { state, line }: Scope, { journal }: Shell): Value {
  const expression = evaluated(value, state);
  if (isTainted(expression)) journal.code(expression, 'arithmetic', line);
  return unknown();
}

/** The variable itself, or the file that it names. */
function decides(name: string, value: Value, scope: Scope, shell: Shell): void {
  const { line } = scope;
  const { journal } = shell;
  if (isTainted(value)) journal.chooses(value, `the variable ${name}, from which programs take what they run`, line);
  const written = journal.content(value);
  if (written && isTainted(written)) journal.code(written, 'other', line);
  // A command that is known reads the variables that are there when it is run.
  if (isCommand(name) && textOf(value) !== undefined) shell.evaluate(value, 'shell', within(scope, { state: scope.state.copy() }));
}

/** A word `NAME=value` that is assigned by `export` and its kin, or one that is a name and no more. */
export function declaredWord(value: Value, scope: Scope, shell: Shell): Declared | undefined {
  const [first, ...rest] = value;
  const found = typeof first === 'string' ? /^([A-Za-z_]\w*)(\+?=)/s.exec(first) : null;
  if (found) return { name: found[1], value: concat([first!.toString().slice(found[0].length)], rest), append: found[2] === '+=' };
  const subscript = /^([A-Za-z_]\w*)\[/.exec(outlineOf(value, '\0'));
  if (subscript && isTainted(value)) {
    subscriptIn(subscript[1], foreign(sourcesIn(value)), scope, shell.journal);
    return undefined;
  }
  if (isTainted(value)) shell.journal.code(value, 'name', scope.line);
  const name = textOf(value);
  return name === undefined || !/^[A-Za-z_]\w*$/.test(name) ? undefined : { name };
}

/** What a command does that has variables of its own. The rest of what it changes stays changed: `IFS=, read a b`. */
export function withAssigned(given: readonly Declared[], scope: Scope, shell: Shell, run: () => Value): Value {
  const { state } = scope;
  const before = given.map(({ name }) => [name, state.get(name)] as const);
  declareAll('export', '', given, scope, shell);
  const printed = run();
  for (const [name, variable] of before) state.restore(name, variable);
  return printed;
}
