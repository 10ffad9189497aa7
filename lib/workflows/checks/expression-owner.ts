import { ExpressionScope } from './rule';
import { AVAILABILITY, ExpressionPlace } from '../../expressions/inside';
import { JobModel, StepsActionModel } from '../model';
import { mayBeOverridden } from './override-reach';

/** The job or action whose steps `steps.…` means, with the name a message gives it. */
export interface StepsOwner {
  readonly model: JobModel | StepsActionModel;
  readonly name: string;
  /** Whether an `addOverride(…)` may have added or renamed steps. */
  readonly overridden: boolean;
}

/** Undefined for an expression outside of any job. */
export function stepsOwner(scope: ExpressionScope): StepsOwner | undefined {
  if (scope.kind === 'action') {
    return { model: scope.action, name: `action '${scope.action.id}'`, overridden: mayBeOverridden(scope.action.overrides, 'runs', 'steps') };
  }
  const { job, workflow } = scope;
  return job && { model: job, name: `job '${job.id}'`, overridden: mayBeOverridden(workflow.overrides, 'jobs', job.id, 'steps') };
}

/** Whether GitHub offers a context at a place at all; where it does not, another rule speaks. */
export function offers(place: ExpressionPlace, context: string): boolean {
  return (AVAILABILITY[place].contexts as readonly string[]).includes(context);
}
