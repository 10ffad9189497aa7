import { Duration } from '../../../core/inside';

/** How far samples are apart, and evaluations: promtool asks once a minute. */
export const MINUTE = 60;

/** Whole minutes, at least as long as all of these together. */
export function minutesOf(...durations: readonly (Duration | undefined)[]): number {
  return Math.ceil(durations.reduce((sum, duration) => sum + (duration?.toSeconds() ?? 0), 0) / MINUTE);
}
