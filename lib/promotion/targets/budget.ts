import { Duration } from '../../core/inside';

/** Time that a step takes beside what it waits for: calls of a cluster, a runner that is slow. */
export const CALLS = Duration.minutes(1);

export function sum(...parts: readonly (Duration | undefined)[]): Duration {
  return Duration.seconds(parts.reduce((total, part) => total + (part?.toSeconds() ?? 0), 0));
}
