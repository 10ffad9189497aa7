import { DoraTargets } from './dora-targets';
import { Duration, kinds, optionTable } from '../../core/inside';

/** The targets with what is usual where nothing was said. */
export function targetsOf({ deploymentsPerDay = 1, leadTime = Duration.days(1), changeFailRate = 0.15, recoveryTime = Duration.hours(1), reworkRate }: DoraTargets) {
  return { deploymentsPerDay, leadTime, changeFailRate, recoveryTime, reworkRate } satisfies DoraTargets;
}

/** All that somebody wants to reach. */
export type AllTargets = ReturnType<typeof targetsOf>;

const share = kinds.made((value) => typeof value === 'number' && value >= 0 && value <= 1, 'a share from 0 to 1, such as 0.15');
const time = kinds.made((value) => value instanceof Duration && Number.isFinite(value.toSeconds()) && value.toSeconds() > 0, 'a Duration of more than zero, such as Duration.hours(1)');

export const TARGETS = kinds.struct(optionTable({
  deploymentsPerDay: kinds.made((value) => Number.isFinite(value) && Number(value) > 0, 'a number of deployments that is greater than 0'),
  leadTime: time,
  changeFailRate: share,
  recoveryTime: time,
  reworkRate: share,
}), 'an object', '{ deploymentsPerDay: 1 }');
