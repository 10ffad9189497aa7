import { StageParts } from './stage-parts';
import { Duration } from '../../core/inside';
import { TargetSteps } from '../targets/target-steps';

/** What the steps take that every job has. */
export const BUDGET = { before: Duration.minutes(5), after: Duration.minutes(3) };

/** How long the job that deploys may take, when everything takes as long as it may. */
export interface TimeBudget {
  readonly total: Duration;
  readonly undo: Duration;
}

/** The parts of it, added up. */
export function budgetOf({ _props: { backup, preDeploy, migration } }: StageParts, steps: readonly TargetSteps[], verifying: number): TimeBudget {
  const undo = sum(steps.map(({ undoLongest }) => undoLongest));
  const hooks = [backup, preDeploy, migration].flatMap((hook) => (hook ? [hook._timeout] : []));
  const total = sum([BUDGET.before, ...hooks, ...steps.map(({ longest }) => longest), Duration.seconds(verifying), undo, BUDGET.after]);
  return { total, undo };
}

/** How long the job that rolls back may take. */
export function rollbackBudget({ _rollback: { _options: { before, database } } }: StageParts, steps: readonly TargetSteps[], verifying: number): Duration {
  return sum([BUDGET.before, ...[before, database].flatMap((hook) => (hook ? [hook._timeout] : [])), ...steps.map(({ undoLongest }) => undoLongest), Duration.seconds(verifying)]);
}

/** How long the job may take that retires what served before: no target takes longer for that than for an undo. */
export function retirementBudget(steps: readonly TargetSteps[]): Duration {
  return sum([BUDGET.before, ...steps.filter(({ retire }) => retire.length > 0).map(({ undoLongest }) => undoLongest), BUDGET.after]);
}

/** How long a cancelled job needs to undo what it did; GitHub's own five minutes, when that is enough. */
export function timeToUndo({ undo }: TimeBudget): Duration | undefined {
  const needed = undo.toSeconds() + BUDGET.after.toSeconds();
  return needed <= 300 ? undefined : minutesUp(Duration.seconds(needed));
}

/** GitHub counts in minutes. */
export function minutesUp(time: Duration): Duration {
  return Duration.minutes(Math.max(5, Math.ceil(time.toMinutes())));
}

function sum(times: readonly Duration[]): Duration {
  return Duration.seconds(times.reduce((total, time) => total + time.toSeconds(), 0));
}
