import { describeDoubts } from './doubts';
import { describeProblems } from './problems';
import { reachedCode } from './reached-code';
import type { Hoisted } from './types';
import { variablesFor } from './variables';
import { Known, ScriptPart, fillMarks, markScript, readerOf } from '../../scripts/inside';

export type { HoistDoubt, Hoisted, HoistProblem } from './types';

/**
 * Moves the expressions of a script into environment variables, because GitHub pastes their values into the text before any shell
 * reads it: a branch name could then end a string and start a command.
 *
 * @param knownOf what is known of the value of an expression; asked where it decides how the value is read
 */
export function hoist(parts: readonly ScriptPart[], shell: string | undefined, taken: ReadonlySet<string>, knownOf?: (expression: string) => Known): Hoisted {
  if (parts.every((part) => typeof part === 'string')) return { script: parts.join(''), env: {}, problems: [] };
  const { variables, env } = variablesFor(parts, taken);
  const { text, slots } = markScript(parts, variables, knownOf);
  const { verdicts, insert } = readerOf(shell)(text, slots);
  const whole = insert ? text.slice(0, insert.at) + insert.text + text.slice(insert.at) : text;
  const script = fillMarks(whole, slots, (hole) => verdicts.get(hole.mark)!);
  const problems = describeProblems(text, slots, verdicts, env, shell);
  return { script, env, problems: [...problems, ...reachedCode(script, shell, variables, problems, knownOf)], doubts: describeDoubts(text, slots, verdicts) };
}
