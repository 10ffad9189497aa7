import { Origin } from '../../core/inside';
import { DeliveryDefaults } from '../delivery-defaults';
import { CallJobModel, JobPermissionsModel, PermissionsModel, RequiredPermission, WorkflowModel } from '../model';
import { saidPermissions } from '../read/found';
import { Workflow } from '../workflow';
import { OpenJob } from './open-job';
import { RequiredPermissions, jobPermissions } from './permissions';

/** A workflow whose texts are resolved, as far as its callers must know it. @internal */
export interface Callee {
  readonly workflow: Workflow;
  readonly id: string;
  readonly origin: Origin;
  readonly permissions: PermissionsModel;
  /** What the delivery says for those who say nothing. */
  readonly given: DeliveryDefaults;
  readonly jobs: readonly OpenJob[];
}

/** What is known of workflows while calls are settled. */
interface Known {
  readonly callees: ReadonlyMap<Workflow, Callee>;
  readonly handWritten: readonly WorkflowModel[];
  readonly settled: Map<OpenJob, JobPermissionsModel>;
  readonly done: Set<Callee>;
}

/** What is being settled: workflows that call each other in a circle are refused elsewhere. */
type Trail = ReadonlySet<Callee | WorkflowModel>;

/**
 * A call needs what the jobs of the called workflow need: GitHub refuses to start a run whose called workflow asks for more than its caller has.
 * Calls nest, so the innermost are settled first.
 *
 * @param handWritten the workflows beside them, which others write
 */
export function callPermissions(workflows: readonly Callee[], handWritten: readonly WorkflowModel[]): ReadonlyMap<OpenJob, JobPermissionsModel> {
  const known: Known = { callees: new Map(workflows.map((callee) => [callee.workflow, callee])), handWritten, settled: new Map(), done: new Set() };
  workflows.forEach((callee) => settle(callee, known, new Set()));
  return known.settled;
}

function settle(callee: Callee, known: Known, trail: Trail): void {
  if (known.done.has(callee) || trail.has(callee)) return;
  for (const job of callee.jobs) {
    if (job.kind !== 'call') continue;
    const further: Trail = new Set([...trail, callee]);
    const target = job.target && known.callees.get(job.target);
    const needed = target ? neededByCallee(target, known, further) : job.byHand && neededByRead(job.byHand, known, further);
    if (!needed) continue;
    const declared = job.permissions.declared ? job.permissions.granted : undefined;
    known.settled.set(job, jobPermissions(declared, needed, callee));
  }
  known.done.add(callee);
}

function neededByCallee(callee: Callee, known: Known, trail: Trail): RequiredPermissions {
  settle(callee, known, trail);
  const { id, origin, permissions, jobs } = callee;
  // GitHub compares what is granted there, whether a step uses it or not: by the jobs, and by the block of the workflow itself.
  const parts = jobs.map((job): RequiredPermissions => {
    const said = known.settled.get(job) ?? job.permissions;
    const granted = said.granted ?? permissions;
    // Where nothing is said a job takes what it is given, and needs what its steps need.
    return granted.kind === 'default' ? said : { required: grants(granted, `${id}/${job.id}`, job.origin), complete: granted.kind === 'scopes' };
  });
  return { required: [...grants(permissions, id, origin), ...parts.flatMap(({ required }) => required)], complete: parts.every(({ complete }) => complete) };
}

/** The same of a file that others write. Where it says nothing a job takes what it is given, and needs what its steps need. */
function neededByRead(workflow: WorkflowModel, known: Known, trail: Trail): RequiredPermissions {
  const { id, permissions, origin, jobs } = workflow;
  if (trail.has(workflow)) return { required: [], complete: true };
  const further: Trail = new Set([...trail, workflow]);
  const parts = jobs.map((job): RequiredPermissions => {
    const said = saidPermissions(job, workflow);
    if (said) return { required: grants(said, `${id}/${job.id}`, job.origin), complete: said.kind === 'scopes' };
    return job.kind === 'call' ? neededByNested(job, known, further) : job.permissions;
  });
  return { required: [...grants(permissions, id, origin), ...parts.flatMap(({ required }) => required)], complete: parts.every(({ complete }) => complete) };
}

function neededByNested({ calls }: CallJobModel, known: Known, trail: Trail): RequiredPermissions {
  const own = [...known.callees.values()].find(({ workflow }) => workflow.file === calls);
  const byHand = known.handWritten.find(({ file }) => file === calls);
  if (own) return trail.has(own) ? { required: [], complete: true } : neededByCallee(own, known, trail);
  return byHand ? neededByRead(byHand, known, trail) : { required: [], complete: false };
}

function grants(granted: PermissionsModel, by: string, origin: Origin): RequiredPermission[] {
  return granted.kind !== 'scopes' ? [] : Object.entries(granted.scopes).flatMap(([scope, level]) => (level === 'none' ? [] : [{ scope, level, by, origin }]));
}
