import { cut } from './cut';
import { HoistProblem } from './types';
import { follow, isHarmlessValue } from '../../scripts/inside';

const SHOWN = 120;

/**
 * Expressions whose value becomes code some lines below, where a script runs what it put together.
 *
 * @param variables expression to variable
 * @param known what is told already: of those expressions nothing more is said
 */
export function reachedCode(script: string, shell: string | undefined, variables: ReadonlyMap<string, string>, known: readonly HoistProblem[]): HoistProblem[] {
  const told = new Set(known.map(({ variable }) => variable));
  const open = [...variables].filter(([expression, variable]) => !told.has(variable) && !isHarmlessValue(expression));
  if (open.length === 0 || shell === undefined) return [];
  const { uses } = follow(script, shell, open.map(([, variable]) => variable));
  const lines = script.split('\n');
  return open.flatMap(([expression, variable]) => {
    const use = uses.find((one) => one.variable === variable && one.role === 'code' && one.language !== undefined);
    return use ? [{ expression, variable, context: use.context, line: cut(lines[use.line] ?? '', 0, SHOWN), env: {}, reaches: true }] : [];
  });
}
