import { evaluated } from './arithmetic';
import { assign, assignAll } from './assignments';
import { Argument, Scope, Shell } from './shell';
import { NOTHING, Value, concat, isTainted, mixed, outlineOf, textOf, unknown } from './value';

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
  'read': (args, scope, shell) => {
    const names = namesOf(args, /^-\w*[adinNptu]$/);
    const isArray = args.some(({ value }) => /^-\w*a$/.test(textOf(value) ?? ''));
    const delimited = args.some(({ value }) => /^-\w*d/.test(textOf(value) ?? ''));
    const line = mixed(inputOf(args, scope, shell), delimited ? {} : { oneLine: true });
    for (const name of names.length > 0 ? names : ['REPLY']) {
      if (isArray) assignAll(name, [line], scope, shell);
      else assign(name, line, false, scope, shell);
    }
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
  'getopts': (args, scope, shell) => {
    assign('OPTARG', mixed(concat(...scope.state.positional)), false, scope, shell);
    const name = textOf(args[1]?.value ?? NOTHING);
    if (name) scope.state.assign(name, unknown());
    return NOTHING;
  },
  'trap': ([handler], scope, shell) => {
    const { value } = handler ?? { value: NOTHING };
    if (!/^-/.test(outlineOf(value, 'x'))) scope.state.atEnd((state) => shell.evaluate(value, 'shell', { ...scope, state }));
    return NOTHING;
  },
  'cd': entered,
  'pushd': entered,
  'pwd': (_, { state }) => concat(state.read('PWD'), ['\n']),
  'dirs': (_, { state }) => concat(state.read('PWD'), ['\n']),
  'printenv': ([name], scope) => (name ? concat(scope.state.read(textOf(name.value) ?? ''), ['\n']) : NOTHING),
}));

/** The name of the folder is a text like others. */
function entered(args: readonly Argument[], { state }: Scope): Value {
  const folder = concat(...args.map(({ value }) => value));
  if (isTainted(folder)) state.assign('PWD', concat(state.read('PWD'), ['/'], folder));
  return NOTHING;
}

function ended({ state }: Scope): Value {
  state.ended = true;
  return NOTHING;
}

function mapfile(args: readonly Argument[], scope: Scope, shell: Shell): Value {
  const [name = 'MAPFILE'] = namesOf(args, /^-[dnOsucC]$/);
  const input = inputOf(args, scope, shell);
  // A callback gets each line as an argument.
  if (isTainted(input) && args.some(({ value }) => textOf(value) === '-C')) shell.journal.unclear(input, 'command', 'what a command gets that is called for each line', scope.line);
  assignAll(name, [mixed(input, { oneLine: true })], scope, shell);
  return NOTHING;
}

/** What `read` and `mapfile` read: `-u` names the descriptor of a file. */
function inputOf(args: readonly Argument[], scope: Scope, { journal }: Shell): Value {
  const at = args.findIndex(({ value }) => /^-\w*u\d*$/.test(textOf(value) ?? ''));
  const number = at < 0 ? '' : /\d+$/.exec(textOf(args[at].value)!)?.[0] ?? textOf(args[at + 1]?.value ?? NOTHING) ?? '';
  return (at < 0 ? undefined : journal.content([`/dev/fd/${number}`])) ?? scope.input ?? unknown();
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
