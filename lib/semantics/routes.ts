import { DEEPEST, entryOf, waysTo } from './ways';
import { CallJobModel, StepsJobModel, TriggerModel, WorkflowModel, callsOf } from '../workflows/inside';

/** One way in which an event leads to a job: through calls of reusable workflows, or none. */
export interface Route {
  /** The workflow that the event starts. */
  readonly root: WorkflowModel;
  readonly trigger: TriggerModel;
  /** The jobs that call, outermost first. */
  readonly calls: readonly CallJobModel[];
  /** The workflow that each of them stands in. */
  readonly callers: readonly WorkflowModel[];
  /** The workflow that the job stands in. */
  readonly workflow: WorkflowModel;
  readonly job: StepsJobModel;
}

/** A way that leads out: the last call goes to a workflow that is not declared here. */
export type WayOut = Omit<Route, 'job'>;

interface Routes {
  readonly routes: readonly Route[];
  readonly out: readonly WayOut[];
}

const routesByWorkflows = new WeakMap<readonly WorkflowModel[], Routes>();

/** Every way to every job with steps, in the order of the declaration. */
export function routesOf(workflows: readonly WorkflowModel[]): readonly Route[] {
  return allRoutes(workflows).routes;
}

/** Every way to a call of a workflow that is not declared here. */
export function waysOut(workflows: readonly WorkflowModel[]): readonly WayOut[] {
  return allRoutes(workflows).out;
}

function allRoutes(workflows: readonly WorkflowModel[]): Routes {
  let found = routesByWorkflows.get(workflows);
  if (!found) routesByWorkflows.set(workflows, (found = made(workflows)));
  return found;
}

function made(workflows: readonly WorkflowModel[]): Routes {
  const declared = new Set(workflows.map(({ file }) => file));
  const begun = workflows.flatMap((workflow) => waysTo(workflow, workflows).flatMap((way) => {
    const root = entryOf(way, workflow);
    const on = { root, calls: way.map(({ job }) => job), callers: way.map((caller) => caller.workflow), workflow };
    return root.triggers.filter(({ event }) => event !== 'workflow_call').map((trigger) => ({ ...on, trigger }));
  }));
  return {
    routes: begun.flatMap((one) => one.workflow.jobs.flatMap((job) => (job.kind === 'steps' ? [{ ...one, job }] : []))),
    out: begun.filter(({ calls }) => calls.length < DEEPEST).flatMap((one) => callsOf(one.workflow).filter(({ calls }) => calls === undefined || !declared.has(calls))
      .map((job) => ({ ...one, calls: [...one.calls, job], callers: [...one.callers, one.workflow] }))),
  };
}
