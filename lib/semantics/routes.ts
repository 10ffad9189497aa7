import { DEEPEST, entryOf, waysTo } from './ways';
import { rememberedOf } from '../core/inside';
import { CallJobModel, StepsJobModel, TriggerModel, WorkflowModel } from '../workflows/inside';

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

/** Every way to every job with steps, in the order of the declaration. */
export function routesOf(workflows: readonly WorkflowModel[]): readonly Route[] {
  return allRoutes(workflows).routes;
}

/** Every way to a call of a workflow that is not declared here. */
export function waysOut(workflows: readonly WorkflowModel[]): readonly WayOut[] {
  return allRoutes(workflows).out;
}

const allRoutes = rememberedOf(made);

/** Beyond this nobody reads the answer, and a program that makes so many is odd. */
const MOST = 20_000;

function made(workflows: readonly WorkflowModel[]): Routes {
  const declared = new Set(workflows.map(({ file }) => file));
  const [routes, out]: [Route[], WayOut[]] = [[], []];
  for (const workflow of workflows) {
    for (const way of waysTo(workflow, workflows)) {
      const root = entryOf(way, workflow);
      const [calls, callers] = [way.map(({ job }) => job), way.map((caller) => caller.workflow)];
      for (const trigger of root.triggers) {
        if (trigger.event === 'workflow_call') continue;
        for (const job of workflow.jobs) {
          if (routes.length + out.length >= MOST) return { routes, out };
          if (job.kind === 'steps') routes.push({ root, trigger, calls, callers, workflow, job });
          else if (calls.length < DEEPEST && !(job.calls !== undefined && declared.has(job.calls))) out.push({ root, trigger, calls: [...calls, job], callers: [...callers, workflow], workflow });
        }
      }
    }
  }
  return { routes, out };
}
