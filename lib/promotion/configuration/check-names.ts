import { DeliveryModel } from '../../checks/inside';
import { contextNamesOf } from '../../semantics/inside';
import { BaseJob, DeclaredWorkflows, JobModel, WorkflowModel } from '../../workflows/inside';

/** The names of the checks of a job, or why they are not known. */
export interface CheckNames {
  readonly names: readonly string[];
  readonly unknown?: string;
}

/** A job as data, with its workflow. */
export function modelOfJob(job: BaseJob, model: DeliveryModel): { readonly workflow: WorkflowModel; readonly job: JobModel } | undefined {
  const workflow = DeclaredWorkflows.of(model).find(({ file }) => file === job.workflow.file);
  const found = workflow?.jobs.find(({ id }) => id === job.jobId);
  return workflow && found && { workflow, job: found };
}

/** The names under which it reports: the room `semantics` knows them. */
export function checkNames(job: BaseJob, model: DeliveryModel): CheckNames {
  const found = modelOfJob(job, model);
  if (!found) return { names: [], unknown: `the job '${job.jobId}' belongs to no workflow of this delivery` };
  const names = contextNamesOf(found.job, found.workflow, DeclaredWorkflows.of(model));
  return 'unknown' in names ? { names: [], unknown: names.unknown } : { names: names.names };
}
