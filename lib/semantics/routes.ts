import { DEEPEST, entryOf, waysTo } from './ways';
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

/** Whether somebody is interested in a job. */
type Interest = (job: StepsJobModel, workflow: WorkflowModel) => boolean;

/**
 * Every way to every job with steps, in the order of the declaration: one after the other, because there may be more than anybody can hold. Of the ways to one
 * workflow there are at most `MOST_WAYS`.
 *
 * @param interest others are left out: of all jobs, unless somebody says
 */
export function* routesOf(workflows: readonly WorkflowModel[], interest: Interest = () => true): Iterable<Route> {
  for (const workflow of workflows) {
    const jobs = workflow.jobs.filter((job): job is StepsJobModel => job.kind === 'steps' && interest(job, workflow));
    if (jobs.length === 0) continue;
    for (const way of startedWays(workflow, workflows)) for (const job of jobs) yield { ...way, workflow, job };
  }
}

/** Every way to a call of a workflow that is not declared here. */
export function* waysOut(workflows: readonly WorkflowModel[]): Iterable<WayOut> {
  const declared = new Set(workflows.map(({ file }) => file));
  for (const workflow of workflows) {
    const jobs = workflow.jobs.filter((job): job is CallJobModel => job.kind === 'call' && !(job.calls !== undefined && declared.has(job.calls)));
    if (jobs.length === 0) continue;
    for (const { calls, callers, ...start } of startedWays(workflow, workflows)) {
      if (calls.length >= DEEPEST) continue;
      for (const job of jobs) yield { ...start, calls: [...calls, job], callers: [...callers, workflow], workflow };
    }
  }
}

/** The ways to a workflow, each with every trigger that it begins with. */
function* startedWays(workflow: WorkflowModel, workflows: readonly WorkflowModel[]): Iterable<Omit<Route, 'workflow' | 'job'>> {
  for (const way of waysTo(workflow, workflows)) {
    const root = entryOf(way, workflow);
    const [calls, callers] = [way.map(({ job }) => job), way.map((caller) => caller.workflow)];
    for (const trigger of root.triggers) if (trigger.event !== 'workflow_call') yield { root, trigger, calls, callers };
  }
}
