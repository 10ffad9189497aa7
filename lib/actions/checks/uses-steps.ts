import { DeliveryModel } from '../../checks/inside';
import { StepModel, StepsJobModel, UsesStepModel, WorkflowModel, workflowsOf } from '../../workflows/inside';
import { actionsOf } from '../declared-actions';
import { ActionModel } from '../model';

/** A step that uses an action, and where it stands. */
export interface UsesPlace {
  readonly step: UsesStepModel;
  readonly owner: StepsJobModel | ActionModel;
  /** Of a job. */
  readonly workflow?: WorkflowModel;
}

const found = new WeakMap<DeliveryModel, readonly UsesPlace[]>();

/** All steps of a delivery that use an action, in the order of the declaration. Several rules ask. */
export function usesSteps(model: DeliveryModel): readonly UsesPlace[] {
  let places = found.get(model);
  if (!places) {
    const collected: UsesPlace[] = [];
    for (const workflow of workflowsOf(model)) {
      for (const job of workflow.jobs) if (job.kind === 'steps') collect(job.steps, { owner: job, workflow }, collected);
    }
    for (const action of actionsOf(model)) collect(action.steps, { owner: action }, collected);
    found.set(model, (places = collected));
  }
  return places;
}

function collect(steps: readonly StepModel[], where: Omit<UsesPlace, 'step'>, into: UsesPlace[]): void {
  for (const step of steps) {
    if (step.kind === 'uses') into.push({ step, ...where });
    else if (step.kind === 'parallel') collect(step.steps, where, into);
  }
}
