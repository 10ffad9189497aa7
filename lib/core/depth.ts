import { InvalidValueError } from './invalid-value-error';

/** What GitHub reads is nested less than half as deep, and what walks through it must come to an end. */
const MOST = 200;

/**
 * How deep a value is nested, when somebody can still walk through it.
 *
 * @param call how the call is written: `expression.property`
 * @param depth of the value with what it holds
 * @param most how deep it may be where it stands
 */
export function expectDepth(call: string, depth: number, most = MOST): number {
  if (depth <= most) return depth;
  throw new InvalidValueError('call/too-deep', `${call}(…)`, `it is nested more than ${most} deep`, { allowed: [`at most ${most} levels`] });
}

/** How deep plain data is nested. Deeper than anybody may nest it is not looked. */
export function depthOf(value: unknown, most = MOST + 1): number {
  if (typeof value !== 'object' || value === null || most === 0) return 0;
  return 1 + Object.values(value).reduce<number>((deepest, item) => Math.max(deepest, depthOf(item, most - 1)), 0);
}
