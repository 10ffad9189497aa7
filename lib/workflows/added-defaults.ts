import { flatSteps } from './flat-steps';
import { StepModel, WorkflowModel } from './model';
import { AddedDefault } from '../core/inside';

type Added = Pick<AddedDefault, 'key' | 'of'>;

/** The keys of workflows, their jobs and steps that nobody said anything of. */
export function* addedToWorkflows(workflows: readonly WorkflowModel[]): Iterable<Added> {
  for (const workflow of workflows) {
    for (const key of workflow.byDefault) yield { key, of: 'workflow' };
    for (const job of workflow.jobs) {
      for (const key of job.byDefault) yield { key, of: 'job' };
      if (job.kind === 'steps') yield* addedToSteps(job.steps);
    }
  }
}

/** The keys of steps, and the inputs of their actions. */
export function* addedToSteps(steps: readonly StepModel[]): Iterable<Added> {
  for (const step of flatSteps(steps)) if (step.kind === 'uses' || step.kind === 'run') for (const key of step.byDefault) yield { key, of: 'step' };
}
