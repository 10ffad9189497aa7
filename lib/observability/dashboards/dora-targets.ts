import { Duration, kinds, optionTable } from '../../core/inside';
import { WINDOW } from '../promql/prometheus-duration';

/**
 * What a team wants its delivery to be.
 *
 * @see https://dora.dev/guides/dora-metrics/
 */
export interface DoraTargets {
  /**
   * How often a day at least it deploys.
   *
   * @default 1
   */
  readonly deploymentsPerDay?: number;
  /**
   * How long a change may take from its commit to production.
   *
   * @default Duration.days(1)
   */
  readonly leadTime?: Duration;
  /**
   * How long it may take from a failed deployment to the next one that succeeds.
   *
   * @default Duration.hours(1)
   */
  readonly recoveryTime?: Duration;
  /**
   * Which share of deployments may fail, 0 to 1.
   *
   * @default 0.15
   */
  readonly changeFailRate?: number;
}

export const DORA_TARGETS = optionTable({
  deploymentsPerDay: kinds.made((value) => Number.isFinite(value) && Number(value) > 0, 'a number greater than 0'),
  leadTime: WINDOW,
  recoveryTime: WINDOW,
  changeFailRate: kinds.made((value) => typeof value === 'number' && value > 0 && value < 1, 'a number between 0 and 1, such as 0.15'),
});

/** All of them, with what is usual where nothing was said. */
export function targetsOf({ deploymentsPerDay = 1, leadTime = Duration.days(1), recoveryTime = Duration.hours(1), changeFailRate = 0.15 }: DoraTargets): Required<DoraTargets> {
  return { deploymentsPerDay, leadTime, recoveryTime, changeFailRate };
}
