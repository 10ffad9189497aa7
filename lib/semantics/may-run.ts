import { holdsIn } from './condition';
import { Given, outlookOf } from './outlook';

/** Whether there may be a run in which each of the conditions, of a job and of the jobs that call its workflow, lets it run. */
export function mayRun(conditions: readonly (string | undefined)[], given: Given): boolean {
  const outlook = outlookOf(given);
  return conditions.every((text) => holdsIn(text, outlook) !== 'never');
}
