import { GateContext } from './context';
import { gatesOf } from './gates';
import { GateResult } from '../decision';

/** These depend on the time and on what is recorded, and on nothing else. */
const TIMED: readonly string[] = ['soak', 'window', 'freeze', 'frozen'];

/** More often than this nothing opens and closes again before a release may come. */
const MOST_STEPS = 2_000;

/**
 * When the gates that are a matter of time can all be open at the earliest; undefined when they are now, or when nobody can say. A window may have closed
 * again when a soak ends, so it is asked what they will say then, until they agree.
 */
export function nextOpen(context: GateContext, results: readonly GateResult[]): number | undefined {
  const notOverridden = new Set(results.filter(({ state }) => state !== 'overridden').map(({ id }) => id));
  const gates = gatesOf(context).filter(({ id, kind }) => TIMED.includes(kind) && notOverridden.has(id));
  let at = context.now;
  for (let step = 0; step < MOST_STEPS; step++) {
    const closed = gates.map((gate) => gate.verdict({ ...context, now: at })).filter(({ open }) => !open);
    if (closed.length === 0) return at === context.now ? undefined : at;
    const untils = closed.map(({ until }) => until);
    if (untils.some((until) => until === undefined || until <= at)) return undefined;
    at = Math.max(...(untils as number[]));
  }
  return undefined;
}
