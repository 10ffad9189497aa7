import { Language } from './language';

/**
 * What a program does with one of its arguments.
 *
 * - `data`: it is never run.
 * - a language: it is run as code of it.
 * - `command`: the name of another program, which gets the arguments behind it.
 * - `commands`: the same, until a `;` or `+`, as behind `-exec`.
 * - `program`: it chooses a file that is run.
 * - `entry`: the same, and the inner command is what it gets as arguments.
 * - `chosen`: an image, a package or a module, which is chosen by the beginning of the text.
 * - `assignment`: `NAME=value` for the environment of a program.
 * - `setting`: `key=value` of git, of which some name programs.
 * - `value`: the value of the setting that stands before it.
 * - `unclear`: what becomes of it is not known here.
 */
export type Role = Language | 'data' | 'command' | 'commands' | 'program' | 'entry' | 'chosen' | 'assignment' | 'setting' | 'value' | 'unclear';

/** How a program reads its arguments. */
export interface Command {
  /** What its operands are, in order; the last stands for all that follow. Data, when it is left out. */
  readonly operands?: readonly Role[];
  /** Options that take arguments, and what these are. */
  readonly options?: Readonly<Record<string, Role | readonly Role[]>>;
  /** Options without an argument, after which the operands are others. */
  readonly modes?: Readonly<Record<string, readonly Role[]>>;
  /** Options that take code or its file, so that no operand is code. */
  readonly instead?: readonly string[];
  /** Options that end the options: what follows them belongs to the code. */
  readonly last?: readonly string[];
  /** Options without an argument, separated by blanks. Where they are given, an option that is not listed is unknown. */
  readonly flags?: string;
  /** Long options that are not among the flags take an argument. */
  readonly takesByDefault?: boolean;
  /** `leading`: no options behind the first operand. `words`: long options with one dash, and no clusters. `slash`: options begin with a slash. */
  readonly style?: 'leading' | 'words' | 'slash';
  /** An option in a cluster takes the next word, whatever follows it in the cluster: `bash -oe pipefail`. */
  readonly looseClusters?: boolean;
  /** Options do not care about case. */
  readonly anyCase?: boolean;
  /** Words `NAME=value` before the first operand go into the environment. */
  readonly assigns?: boolean;
  /** What follows `--` instead of operands. */
  readonly behindDashes?: Role;
  /** By the first operand. `*` stands for every other one. */
  readonly subcommands?: Readonly<Record<string, Command>>;
  /** The language in which it runs its standard input, where it gets no code otherwise. */
  readonly stdin?: Language;
  /** Its standard input becomes arguments of the inner command. */
  readonly feeds?: boolean;
  /** An option runs code, so that an argument which may begin with a dash may become one. */
  readonly dash?: boolean;
  /** `input`: what it prints is made of what it reads and of its arguments. `line`: the same, on one line. `nothing`: of neither. */
  readonly prints?: 'input' | 'line' | 'nothing';
}

export type Table = Readonly<Record<string, Command>>;

/** The same command under several names, separated by blanks. */
export function named(names: string, command: Command = {}): Record<string, Command> {
  return Object.fromEntries(names.split(' ').map((name) => [name, command]));
}

/** Options that take so much data: `takes('-o --output')`, `takes('--arg', 2)`. */
export function takes(names: string, count = 1): Record<string, Role | readonly Role[]> {
  return Object.fromEntries(names.split(' ').map((name) => [name, count === 1 ? 'data' as const : Array<Role>(count).fill('data')]));
}

/** Options of one letter that take data: `letters('diNn')`. */
export function letters(given: string): Record<string, Role> {
  return Object.fromEntries([...given].map((letter) => [`-${letter}`, 'data' as const]));
}

/** Options that take the same. */
export function all(names: string, role: Role): Record<string, Role> {
  return Object.fromEntries(names.split(' ').map((name) => [name, role]));
}
