import { Duration } from '../../core/inside';

/** What a team wants to reach. The summary of a run says of each whether it was. */
export interface DoraTargets {
  /**
   * How many deployments a day succeed at least.
   *
   * @default 1
   */
  readonly deploymentsPerDay?: number;
  /**
   * How long half of the changes take at most from their commit to production.
   *
   * @default Duration.days(1)
   */
  readonly leadTime?: Duration;
  /**
   * Which share of the deployments fails at most, between 0 and 1.
   *
   * @default 0.15
   */
  readonly changeFailRate?: number;
  /**
   * How long half of the failed deployments take at most to be recovered from.
   *
   * @default Duration.hours(1)
   */
  readonly recoveryTime?: Duration;
  /**
   * Which share of the deployments nobody planned at most, between 0 and 1.
   *
   * @default - no target
   */
  readonly reworkRate?: number;
}
