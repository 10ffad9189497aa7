import { JobAddress } from '../../repository/inside';
import { WorkflowModel, flatSteps } from '../../workflows/inside';

/** The jobs with a step of an action whose input has the value. */
export function usersOf(workflows: readonly WorkflowModel[], action: string, input: string, value: string): JobAddress[] {
  return workflows.flatMap(({ file, jobs }) => jobs
    .filter((job) => job.kind === 'steps' && flatSteps(job.steps).some((step) => step.kind === 'uses' && step.uses.toLowerCase().startsWith(`${action}@`) && step.inputs[input] === value))
    .map(({ id }) => ({ workflow: file, job: id })));
}
