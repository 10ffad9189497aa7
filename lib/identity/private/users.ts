import { JobAddress } from '../../repository';
import { StepModel, WorkflowModel } from '../../workflows';

/** The jobs with a step of an action whose input has the value. */
export function usersOf(workflows: readonly WorkflowModel[], action: string, input: string, value: string): JobAddress[] {
  return workflows.flatMap(({ file, jobs }) => jobs
    .filter((job) => job.kind === 'steps' && flat(job.steps).some((step) => step.kind === 'uses' && step.uses.startsWith(`${action}@`) && step.inputs[input] === value))
    .map(({ id }) => ({ workflow: file, job: id })));
}

function flat(steps: readonly StepModel[]): StepModel[] {
  return steps.flatMap((step) => (step.kind === 'parallel' ? flat(step.steps) : [step]));
}
