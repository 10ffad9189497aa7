import { CallJobModel, StepsJobModel, TriggerModel, WorkflowModel, calledBy } from '../../workflows/inside';

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

/** GitHub's own limit on calls within calls. */
const DEEPEST = 10;
/** Beyond this nobody reads the answer, and a program that makes so many is odd. */
const MOST = 20_000;

interface Ways {
  readonly routes: readonly Route[];
  readonly out: readonly WayOut[];
}

const known = new WeakMap<readonly WorkflowModel[], Ways>();

/** Every way to every job with steps, in the order of the declaration. */
export function routesOf(workflows: readonly WorkflowModel[]): readonly Route[] {
  return waysOf(workflows).routes;
}

/** Every way to a call of a workflow that is not declared here. */
export function waysOut(workflows: readonly WorkflowModel[]): readonly WayOut[] {
  return waysOf(workflows).out;
}

function waysOf(workflows: readonly WorkflowModel[]): Ways {
  let found = known.get(workflows);
  if (!found) known.set(workflows, (found = walkRoutes(workflows)));
  return found;
}

function walkRoutes(workflows: readonly WorkflowModel[]): Ways {
  const routes: Route[] = [];
  const out: WayOut[] = [];
  const enter = (root: WorkflowModel, trigger: TriggerModel, workflow: WorkflowModel, calls: readonly CallJobModel[], callers: readonly WorkflowModel[]): void => {
    for (const job of workflow.jobs) {
      if (routes.length + out.length >= MOST) return;
      if (job.kind === 'steps') {
        routes.push({ root, trigger, calls, callers, workflow, job });
      } else if (calls.length < DEEPEST) {
        const target = calledBy(job, workflows);
        if (target) enter(root, trigger, target, [...calls, job], [...callers, workflow]);
        else out.push({ root, trigger, calls: [...calls, job], callers: [...callers, workflow], workflow });
      }
    }
  };
  for (const root of workflows) {
    for (const trigger of root.triggers) if (trigger.event !== 'workflow_call') enter(root, trigger, root, [], []);
  }
  return { routes, out };
}
