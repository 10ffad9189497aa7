import { DeliveryModel } from '../../checks/inside';
import { DeclaredWorkflows } from '../declared-workflows';
import { CallJobModel, WorkflowModel } from '../model';

const byFile = new WeakMap<DeliveryModel, ReadonlyMap<string, WorkflowModel>>();

/** The workflow that a job calls, when this delivery declares it: by object, or by its path. */
export function calledBy(job: CallJobModel, model: DeliveryModel): WorkflowModel | undefined {
  let files = byFile.get(model);
  if (!files) byFile.set(model, (files = new Map(DeclaredWorkflows.of(model).map((workflow) => [workflow.file, workflow]))));
  return files.get(job.calls ?? (job.uses.startsWith('./') ? job.uses.slice(2) : ''));
}

/** The jobs of a workflow that call another. */
export function callsOf(workflow: WorkflowModel): readonly CallJobModel[] {
  return workflow.jobs.filter((job): job is CallJobModel => job.kind === 'call');
}
