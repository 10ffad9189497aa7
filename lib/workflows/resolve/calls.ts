import { Origin } from '../../core/inside';
import { CallJobModel, PermissionsModel, RequiredPermission, WorkflowModel } from '../model';
import { jobPermissions } from './permissions';

/**
 * A call needs what the jobs of the called workflow need: GitHub refuses to start a run whose called workflow asks for more than its caller has.
 * Calls nest, so the innermost are settled first.
 */
export function settleCallPermissions(workflows: readonly WorkflowModel[]): void {
  const byFile = new Map(workflows.map((w) => [w.file, w]));
  const done = new Set<WorkflowModel>();
  const settle = (workflow: WorkflowModel, trail: ReadonlySet<WorkflowModel>) => {
    if (done.has(workflow) || trail.has(workflow)) return;
    for (const job of workflow.jobs) {
      const target = job.kind === 'call' && job.calls ? byFile.get(job.calls) : undefined;
      if (!target) continue;
      settle(target, new Set([...trail, workflow]));
      const call = job as CallJobModel;
      const declared = call.permissions.declared ? call.permissions.granted : undefined;
      (call as { permissions: CallJobModel['permissions'] }).permissions = jobPermissions(declared, neededBy(target), workflow.permissions);
    }
    done.add(workflow);
  };
  workflows.forEach((w) => settle(w, new Set()));
}

function neededBy(workflow: WorkflowModel): { required: RequiredPermission[]; complete: boolean } {
  const grants = (granted: PermissionsModel, by: string, origin: Origin): RequiredPermission[] =>
    granted.kind !== 'scopes' ? [] : Object.entries(granted.scopes).flatMap(([scope, level]) => (level === 'none' ? [] : [{ scope, level, by, origin }]));
  // GitHub compares what is granted there, whether a step uses it or not: by the jobs, and by the block of the workflow itself.
  const required = [
    ...grants(workflow.permissions, workflow.id, workflow.origin),
    ...workflow.jobs.flatMap((job) => grants(job.permissions.granted ?? workflow.permissions, `${workflow.id}/${job.id}`, job.origin)),
  ];
  return { required, complete: workflow.jobs.every((job) => (job.permissions.granted ?? workflow.permissions).kind === 'scopes') };
}
