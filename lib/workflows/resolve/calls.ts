import { Origin } from '../../core/inside';
import { JobPermissionsModel, PermissionsModel, RequiredPermission } from '../model';
import { Workflow } from '../workflow';
import { OpenJob } from './open-job';
import { RequiredPermissions, jobPermissions } from './permissions';

/** A workflow whose texts are resolved, as far as its callers must know it. @internal */
export interface Callee {
  readonly workflow: Workflow;
  readonly id: string;
  readonly origin: Origin;
  readonly permissions: PermissionsModel;
  readonly jobs: readonly OpenJob[];
}

/**
 * A call needs what the jobs of the called workflow need: GitHub refuses to start a run whose called workflow asks for more than its caller has.
 * Calls nest, so the innermost are settled first.
 */
export function callPermissions(workflows: readonly Callee[]): ReadonlyMap<OpenJob, JobPermissionsModel> {
  const known = new Map(workflows.map((callee) => [callee.workflow, callee]));
  const settled = new Map<OpenJob, JobPermissionsModel>();
  const done = new Set<Callee>();
  const settle = (callee: Callee, trail: ReadonlySet<Callee>) => {
    if (done.has(callee) || trail.has(callee)) return;
    for (const job of callee.jobs) {
      const target = job.kind === 'call' && job.target ? known.get(job.target) : undefined;
      if (!target) continue;
      settle(target, new Set([...trail, callee]));
      const declared = job.permissions.declared ? job.permissions.granted : undefined;
      settled.set(job, jobPermissions(declared, neededBy(target, settled), callee.permissions));
    }
    done.add(callee);
  };
  workflows.forEach((callee) => settle(callee, new Set()));
  return settled;
}

function neededBy({ id, origin, permissions, jobs }: Callee, settled: ReadonlyMap<OpenJob, JobPermissionsModel>): RequiredPermissions {
  const grants = (granted: PermissionsModel, by: string, at: Origin): RequiredPermission[] =>
    granted.kind !== 'scopes' ? [] : Object.entries(granted.scopes).flatMap(([scope, level]) => (level === 'none' ? [] : [{ scope, level, by, origin: at }]));
  const granted = (job: OpenJob) => (settled.get(job) ?? job.permissions).granted ?? permissions;
  // GitHub compares what is granted there, whether a step uses it or not: by the jobs, and by the block of the workflow itself.
  const required = [...grants(permissions, id, origin), ...jobs.flatMap((job) => grants(granted(job), `${id}/${job.id}`, job.origin))];
  return { required, complete: jobs.every((job) => granted(job).kind === 'scopes') };
}
