import { ON_THE_WAY } from './on-the-way';
import { contextPath, evaluateExpression, parseExpression, walk } from '../../../expressions/inside';
import { JobModel, WorkflowModel, calledBy } from '../../../workflows/inside';
import { Way, entryOf } from '../../required-checks/ways';

/**
 * Whether the condition of a job may keep it from running for a pull request. Not knowing counts as yes.
 *
 * @param cancelled in a run that somebody cancels
 */
export function maySkipItself({ condition }: JobModel, entry: WorkflowModel, cancelled: boolean): boolean {
  if (condition === undefined) return false;
  const events = entry.triggers.map(({ event }) => event).filter((event) => ON_THE_WAY.includes(event));
  const parsed = parseExpression(condition);
  if (!parsed.ok) return false;
  let known = events.length > 0;
  let constant = true;
  walk(parsed.root, (node, parent) => {
    if (node.kind !== 'context') return;
    constant = false;
    known &&= parent !== undefined && contextPath(parent)?.join('.').toLowerCase() === 'github.event_name';
  });
  if (!known && !constant) return true;
  return (constant ? ['pull_request'] : events).some((event) => !conditionHolds(condition, event, cancelled));
}

function conditionHolds(condition: string, event: string, cancelled: boolean): boolean {
  try {
    const status = { success: () => true, always: () => true, failure: () => false, cancelled: () => cancelled };
    return Boolean(evaluateExpression(condition, { github: { event_name: event } }, status));
  } catch {
    return false;
  }
}

/** Whether the job runs even when one that it waits for failed: GitHub adds `success()` to a condition without a status function. */
export function runsAfterFailure({ condition }: JobModel): boolean {
  const parsed = condition === undefined ? undefined : parseExpression(condition);
  if (!parsed?.ok) return false;
  let asks = false;
  walk(parsed.root, (node) => { asks ||= node.kind === 'call' && ['always', 'failure', 'cancelled'].includes(node.name); });
  return asks;
}

/** A job that reports under one name, whatever becomes of it. */
export function hasOneName(job: JobModel): boolean {
  return job.kind === 'steps' && job.strategy === undefined;
}

/** A job that runs steps, and the workflow that an event starts on the way to it. */
export interface Leaf {
  readonly job: JobModel;
  readonly entry: WorkflowModel;
}

/** The jobs behind a required one: itself, or those that it calls. */
export function leavesOf(job: JobModel, workflow: WorkflowModel, ways: readonly Way[], workflows: readonly WorkflowModel[]): Leaf[] {
  const jobs: JobModel[] = [];
  const seen = new Set<JobModel>();
  const open = [job];
  for (let one = open.shift(); one; one = open.shift()) {
    if (seen.has(one)) continue;
    seen.add(one);
    if (one.kind === 'steps') jobs.push(one);
    open.push(...calledBy(one, workflows)?.jobs ?? []);
  }
  const entries = [...new Set(ways.map((way) => entryOf(way, workflow)))];
  return jobs.flatMap((leaf) => entries.map((entry) => ({ job: leaf, entry })));
}
