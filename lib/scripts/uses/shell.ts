import { Journal } from './journal';
import { State } from './state';
import { Value } from './value';
import { Language } from '../commands/language';
import { ShellNode } from '../private/unbash';

/** One word of a command, as the program gets it. */
export interface Argument {
  readonly value: Value;
  /** It stands without quotes, so that it may become several, or none. */
  readonly split: boolean;
}

/** Where in a run something happens. */
export interface Scope {
  readonly state: State;
  /** What the commands here are fed. */
  readonly input?: Value;
  /** Code in code in code. */
  readonly depth: number;
  /** Of the script, from 0; in code that was put together, that of the command that runs it. */
  readonly line: number;
  /** The code is the script itself, so that its places are those of the script. */
  readonly own: boolean;
  /** Pieces of the code that are not known, by the marks that stand for them. */
  readonly marks?: Marks;
  /** Its `echo` makes line breaks of `\n`. */
  readonly escapes: boolean;
}

export interface Marks {
  readonly pattern: RegExp;
  readonly pieces: Value;
}

/** What parts of the reader ask each other for. */
export interface Shell {
  readonly journal: Journal;
  /** Runs commands, and gives back what they print. */
  run(node: ShellNode, scope: Scope): Value;
  /** Runs a command whose words are known. */
  call(words: readonly Argument[], scope: Scope): Value;
  /** Runs a text as code. Gives back what it prints. */
  evaluate(code: Value, language: Language, scope: Scope, args?: readonly Value[]): Value;
}

/** Commands that get something else. */
export function within(scope: Scope, change: Partial<Scope>): Scope {
  return { ...scope, ...change };
}
