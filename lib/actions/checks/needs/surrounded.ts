import { DeliveryModel } from '../../../checks/inside';
import { rememberedOf } from '../../../core/inside';
import { DeclaredWorkflows, StepsJobModel, WorkflowModel } from '../../../workflows/inside';
import { DeclaredActions } from '../../declared-actions';
import { UnfoldedStep, unfoldedSteps } from '../../unfolded-steps';

/** A step of a job, with all that stands around it. */
export interface Surrounded {
  readonly at: UnfoldedStep;
  readonly before: readonly UnfoldedStep[];
  readonly after: readonly UnfoldedStep[];
  readonly job: StepsJobModel;
  readonly workflow: WorkflowModel;
  readonly model: DeliveryModel;
}

/** Every step of every job, those of composite actions where these are used. */
export const surroundedSteps = rememberedOf((model: DeliveryModel): readonly Surrounded[] => DeclaredWorkflows.of(model).flatMap((workflow) => workflow.jobs.flatMap((job): Surrounded[] => {
  if (job.kind !== 'steps') return [];
  const steps = unfoldedSteps(job.steps, DeclaredActions.of(model));
  return steps.map((at, i) => ({ at, before: steps.slice(0, i), after: steps.slice(i + 1), job, workflow, model }));
})));
