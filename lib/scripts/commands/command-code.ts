import { Role } from './command';
import { CODE_CONTEXT, Language } from './language';
import { readCommand } from './read-command';
import { isInterpreter, commandOf } from './table';

/** What the arguments of a command are to the programs that it starts. */
export interface CommandCode {
  /** The language in which the command runs its standard input. */
  readonly stdin?: Language;
  /** The language of a word (0 is the name of the command) that is run as code. */
  argument(index: number): Language | undefined;
}

/** What is known to be code among the words of a command, which come without their quotes. */
export function commandCode(words: readonly string[]): CommandCode {
  const { roles, stdin, inner } = readCommand(words);
  const at = inner.length > 0 || !hasInner(words) ? -1 : words.findIndex((word, i) => i > 0 && isInterpreter(word));
  // A program that runs another one, in a way that is not understood: an interpreter among its words is most likely what it runs.
  const behind = at < 0 ? undefined : readCommand(words.slice(at));
  return { argument: (index) => codeOf(roles[index]) ?? codeOf(behind?.roles[index - at]), stdin: stdin ?? behind?.stdin };
}

function hasInner(words: readonly string[]): boolean {
  const { operands, options, behindDashes, subcommands } = commandOf(words[0] ?? '') ?? {};
  return [operands, Object.values(options ?? {}), [behindDashes]].flat(2).includes('command') || subcommands !== undefined;
}

/** The language of a role that is code. */
export function codeOf(role: Role | undefined): Language | undefined {
  return role !== undefined && Object.hasOwn(CODE_CONTEXT, role) ? role as Language : undefined;
}
