import { evaluated, subscriptIn } from './arithmetic';
import { changesWhatRuns } from './loaders';
import { Argument, Scope, Shell } from './shell';
import { NOTHING, Value, concat, foreign, isTainted, mixed, outlineOf, sourcesIn, textOf, unknown } from './value';

type Builtin = (args: readonly Argument[], scope: Scope, shell: Shell) => Value;

/** Builtins of a shell that change what it knows. What they run is told by the table of commands. */
export const BUILTINS: ReadonlyMap<string, Builtin> = new Map(Object.entries<Builtin>({
  'set': (args, scope) => {
    const dashes = args.findIndex(({ value }) => textOf(value) === '--');
    if (dashes >= 0) scope.state.positional = args.slice(dashes + 1).map(({ value }) => value);
    else if (args.length > 0 && !/^[-+]/.test(outlineOf(args[0].value, 'x'))) scope.state.positional = args.map(({ value }) => value);
    return NOTHING;
  },
  'shift': (args, scope) => {
    const count = Number(textOf(args[0]?.value ?? ['1']) ?? 1);
    scope.state.positional = scope.state.positional.slice(Number.isNaN(count) ? 1 : count);
    return NOTHING;
  },
  'exit': (_, scope) => ended(scope),
  'return': (_, scope) => ended(scope),
  'break': (_, scope) => ended(scope),
  'continue': (_, scope) => ended(scope),
  'unset': (args, scope) => {
    for (const { value } of args) scope.state.unset(textOf(value) ?? '');
    return NOTHING;
  },
  'read': (args, scope) => {
    const names = namesOf(args, /^-\w*[adinNptu]$/);
    const isArray = args.some(({ value }) => /^-\w*a$/.test(textOf(value) ?? ''));
    const delimited = args.some(({ value }) => /^-\w*d/.test(textOf(value) ?? ''));
    const line = mixed(scope.input ?? unknown(), delimited ? {} : { oneLine: true });
    for (const name of names.length > 0 ? names : ['REPLY']) scope.state.set(name, { values: [line], array: isArray });
    return NOTHING;
  },
  'mapfile': mapfile,
  'readarray': mapfile,
  'let': (args, scope, shell) => {
    for (const { value } of args) shell.journal.code(evaluated(value, scope.state), 'arithmetic', scope.line);
    return NOTHING;
  },
  'test': tested,
  '[': tested,
  'getopts': (args, scope) => {
    scope.state.assign('OPTARG', mixed(concat(...scope.state.positional)));
    const name = textOf(args[1]?.value ?? NOTHING);
    if (name) scope.state.assign(name, unknown());
    return NOTHING;
  },
  'printenv': ([name], scope) => (name ? concat(scope.state.read(textOf(name.value) ?? ''), ['\n']) : NOTHING),
}));

function ended({ state }: Scope): Value {
  state.ended = true;
  return NOTHING;
}

function mapfile(args: readonly Argument[], scope: Scope): Value {
  const [name = 'MAPFILE'] = namesOf(args, /^-[dnOsucC]$/);
  scope.state.set(name, { values: [mixed(scope.input ?? unknown(), { oneLine: true })], array: true });
  return NOTHING;
}

/** `test -v NAME` evaluates the subscript of a name. */
function tested(args: readonly Argument[], scope: Scope, shell: Shell): Value {
  args.forEach(({ value }, i) => {
    if (i > 0 && /^-[vR]$/.test(textOf(args[i - 1].value) ?? '')) shell.journal.code(value, 'name', scope.line);
  });
  return NOTHING;
}

/** The operands of `read` and its kin; `takes` are options that take a word. */
function namesOf(args: readonly Argument[], takes: RegExp): string[] {
  const names: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const word = textOf(args[i].value) ?? '';
    if (takes.test(word) && !/^-\w*a$/.test(word)) i++;
    else if (/^[A-Za-z_]\w*$/.test(word)) names.push(word);
  }
  return names;
}

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
      state.set(name, { ...state.get(name), values, array: true });
    } else if (value) {
      assign(name, value, append === true, scope, shell);
    }
  }
}

/** One assignment, with what it leads to. */
export function assign(name: string, value: Value, append: boolean, scope: Scope, shell: Shell): void {
  const { state, line } = scope;
  if (isTainted(value) && /^(?:PS[0-4]|PROMPT_COMMAND)$/.test(name)) shell.journal.code(value, 'shell', line);
  else if (isTainted(value) && changesWhatRuns(name)) shell.journal.chooses(value, `the variable ${name}, from which programs take what they run`, line);
  if (state.get(name)?.integer) {
    const expression = evaluated(value, state);
    if (isTainted(expression)) shell.journal.code(expression, 'arithmetic', line);
    return state.assign(name, unknown());
  }
  state.assign(name, value, append);
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
