import { printable } from './printable';
import { objectAsText } from './private/object-as-text';
import { Wrong, unreadable, wrongOption } from './private/wrong-option';
import { listed, similar } from './similar';

/** What is wrong with a value: where in it, and what is allowed there. @internal */
export interface Misfit {
  /** Where below the option: `.image`, `[2]`; empty for the option itself. */
  readonly at: string;
  readonly value: unknown;
  readonly why: string;
  /** The kind of mistake; a value that is not what the option takes, when nothing is said. */
  readonly code?: string;
  /** The values or names that there are; what `why` says, when nothing is said. */
  readonly allowed?: readonly string[];
}

/** What an option takes. @internal */
export interface OptionKind {
  /** Undefined when the value fits. Values that fit are the rule and come by the ten thousand: nothing is made for them. */
  misfit(value: unknown): Misfit | undefined;
}

/** The options of one noun: without a prototype, so that `constructor` is no option. @internal */
export interface OptionTable {
  readonly kinds: Readonly<Record<string, OptionKind>>;
  readonly required: readonly string[];
  /** Other names that people know an option by. */
  readonly aliases: Readonly<Record<string, string>>;
}

/**
 * @param kinds what each option takes
 * @param required those that cannot be left out
 * @param aliases other names that people know an option by
 */
export function optionTable(kinds: Readonly<Record<string, OptionKind>>, required: readonly string[] = [], aliases: Readonly<Record<string, string>> = {}): OptionTable {
  return { kinds: Object.assign(Object.create(null), kinds), required, aliases: Object.assign(Object.create(null), aliases) };
}

/**
 * The options as given, when every one is known and of its type. The types say the same, but JavaScript does not read them and `any` silences
 * them: without this, a slip of the pen would vanish from the file or break far from its line.
 *
 * @param call how the call begins: `new Job`
 * @param id the first argument of interest to the reader, such as the id of the construct
 * @param options what was given
 * @param table what is allowed
 * @param open whether other options may be there, as in a subclass that hands on its own
 */
export function expectOptions<T>(call: string, id: unknown, options: T, table: OptionTable, open = false): T {
  try {
    checkOptions(call, id, options, table, open);
  } catch (thrown) {
    throw unreadable(call, id, thrown);
  }
  return options;
}

function checkOptions<T>(call: string, id: unknown, options: T, table: OptionTable, open: boolean): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw wrongOption(call, id, undefined, options, { code: 'call/wrong-value', why: 'its options are an object', part: options, option: 'options', allowed: ['an object'] });
  }
  for (const name in options) {
    const value = options[name] as unknown;
    if (value === undefined) continue;
    const kind = table.kinds[name];
    if (kind === undefined) {
      if (open) continue;
      throw wrongOption(call, id, name, value, { ...noSuchOption(name, table), part: value });
    }
    const misfit = kind.misfit(value) ?? objectAsText(value);
    if (misfit) throw wrongOption(call, id, name, value, wrongPart(name, misfit));
  }
  for (const name of table.required) {
    if (options[name as keyof T] !== undefined) continue;
    throw wrongOption(call, id, undefined, options, { code: 'call/missing-option', why: `the option '${name}' is missing`, part: undefined, option: name });
  }
}

/**
 * One argument of a call.
 *
 * @param call how the call is written: `job.run`
 * @param value what was given
 * @param kind what is allowed
 * @param what the reader's name for it: `the name`, `its label`; `it`, when it is the only one
 * @param first the argument before it, when it is the second one
 */
export function expectArgument(call: string, value: unknown, kind: OptionKind, what: string, first?: unknown): void {
  try {
    const misfit = kind.misfit(value) ?? objectAsText(value);
    if (!misfit) return;
    const [id, second] = first === undefined ? [value, undefined] : [first, value];
    const wrong = wrongPart(what, misfit);
    throw wrongOption(call, id, undefined, second, { ...wrong, option: what === 'it' ? undefined : wrong.option!.replace(/^(?:the|its) /, '') });
  } catch (thrown) {
    throw unreadable(call, undefined, thrown);
  }
}

/**
 * Looks at what was given to a call. What throws when somebody looks at it is refused as any other wrong value.
 *
 * @param call how the call begins: `Checks.addRule`
 * @param look reads it
 */
export function readable<T>(call: string, look: () => T): T {
  try {
    return look();
  } catch (thrown) {
    throw unreadable(call, undefined, thrown);
  }
}

function wrongPart(name: string, { at, why, value, code = 'call/wrong-value', allowed = [why.replace(/^must be /, '')] }: Misfit): Wrong {
  return { code, option: `${name}${at}`, why: `${name}${at} ${why}`, allowed, part: value };
}

/** Names from GitHub's files, from other libraries and from habit, with ours. */
const ALSO_KNOWN_AS: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  'cancel-timeout-minutes': 'cancelTimeout',
  'default': 'defaultValue',
  'dependsOn': 'needs',
  'id': 'stepId',
  'if': 'condition',
  'on': 'triggers',
  'post-if': 'postCondition',
  'pre-if': 'preCondition',
  'strategy': 'matrix',
  'timeout-minutes': 'timeout',
  'timeoutMinutes': 'timeout',
  'using': 'runtime',
  'with': 'inputs',
});

/**
 * What to say about an option that does not exist.
 *
 * @param name as given
 * @param table those that exist
 */
export function noSuchOption(name: string, table: OptionTable): Pick<Wrong, 'code' | 'why' | 'option' | 'allowed' | 'fix'> {
  const allowed = Object.keys(table.kinds).sort();
  const meant = [table.aliases[name], ALSO_KNOWN_AS[name], camelCase(name)].find((n) => n in table.kinds) ?? similar(name, allowed);
  return {
    code: 'call/unknown-option',
    why: `there is no option '${printable(name, 80)}'; ${meant ? `did you mean '${meant}'?` : `there are ${listed(allowed, 30)}`}`,
    option: name,
    allowed,
    fix: meant ? `The options are ${listed(allowed, 30)}.` : undefined,
  };
}

/** `runs-on` → `runsOn`. */
export function camelCase(key: string): string {
  return key.replace(/[-_]+(\w)/g, (_, letter: string) => letter.toUpperCase());
}
