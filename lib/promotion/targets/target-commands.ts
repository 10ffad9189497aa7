import { shellWord } from '../../repository/inside';

/** What people type to look at a target, and to bring it back when no workflow can. @internal */
export interface TargetCommands {
  /** What is typed before either. Undefined when nothing is, or nobody knows. */
  readonly signIn?: string;
  readonly look: readonly string[];
  readonly back: readonly string[];
}

/** Nothing that anybody knows of. @internal */
export const NO_COMMANDS: TargetCommands = { look: [], back: [] };

/** A command for a shell of the family of sh: every word is what it says. @internal */
export function typed(...words: readonly string[]): string {
  return words.map((word) => (/^[\w.,:@/+=-]+$/.test(word) ? word : quoted(word))).join(' ');
}

/** The name of an option stays outside, where people look for it. */
function quoted(word: string): string {
  const [, option, value] = /^(--[\w-]+=)(.*)$/s.exec(word) ?? [];
  return option === undefined ? shellWord(word) : `${option}${shellWord(value)}`;
}
