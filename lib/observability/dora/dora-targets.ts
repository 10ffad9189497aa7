import { Duration, kinds, optionTable } from '../../core/inside';

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
   * Which share of the deployments fails at most: 0 to 1.
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
   * Which share of the deployments nobody planned at most: 0 to 1.
   *
   * @default - no target
   */
  readonly reworkRate?: number;
}

/** The targets as the program reads them. */
export function targetsOf({ deploymentsPerDay = 1, leadTime = Duration.days(1), changeFailRate = 0.15, recoveryTime = Duration.hours(1), reworkRate }: DoraTargets) {
  return { deploymentsPerDay, leadTimeSeconds: leadTime.toSeconds(), changeFailRate, recoverySeconds: recoveryTime.toSeconds(), ...(reworkRate === undefined ? {} : { reworkRate }) };
}

const share = kinds.made((value) => typeof value === 'number' && value >= 0 && value <= 1, 'a share from 0 to 1, such as 0.15');
const time = kinds.made((value) => value instanceof Duration && Number.isFinite(value.toSeconds()) && value.toSeconds() > 0, 'a Duration, such as Duration.hours(1)');

export const TARGETS = kinds.struct(optionTable({
  deploymentsPerDay: kinds.made((value) => Number.isFinite(value) && Number(value) > 0, 'a number of deployments that is greater than 0'),
  leadTime: time,
  changeFailRate: share,
  recoveryTime: time,
  reworkRate: share,
}), 'an object', '{ deploymentsPerDay: 1 }');
