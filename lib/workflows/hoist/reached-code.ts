import { cut } from './cut';
import { HoistProblem } from './types';
import { Known, follow, isHarmlessValue } from '../../scripts/inside';

const SHOWN = 120;

/**
 * Expressions whose value becomes code some lines below, where a script runs what it put together.
 *
 * @param variables expression to variable
 * @param problems what is told already: of those expressions nothing more is said
 * @param knownOf asked of the few that get there
 */
export function reachedCode(script: string, shell: string | undefined, variables: ReadonlyMap<string, string>, problems: readonly HoistProblem[], knownOf?: (text: string) => Known): HoistProblem[] {
  const told = new Set(problems.map(({ variable }) => variable));
  const open = [...variables].filter(([expression, variable]) => !told.has(variable) && !isHarmlessValue(expression));
  if (open.length === 0 || shell === undefined) return [];
  const { uses } = follow(script, shell, open.map(([, variable]) => variable));
  const lines = script.split('\n');
  return open.flatMap(([expression, variable]) => {
    const use = uses.find((one) => one.variable === variable && one.role === 'code' && one.language !== undefined);
    return use && knownOf?.(expression).type !== 'whole' ? [{ expression, variable, context: use.context, line: cut(lines[use.line] ?? '', 0, SHOWN), env: {}, reaches: true }] : [];
  });
}
