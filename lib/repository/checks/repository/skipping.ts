import { ON_THE_WAY } from './on-the-way';
import { Way, entryOf, exampleRef, holdsIn, outlookOf, readCondition, runsAfter } from '../../../semantics/inside';
import { JobModel, WorkflowModel, calledBy } from '../../../workflows/inside';

/**
 * Whether the condition of a job may keep it from running for a pull request. Not knowing counts as yes.
 *
 * @param cancelled also in a run that somebody cancels, when it asks for that
 */
export function maySkipItself({ condition }: JobModel, entry: WorkflowModel, cancelled: boolean): boolean {
  const read = readCondition(condition);
  if (!read || condition === undefined) return false;
  const events = entry.triggers.map(({ event }) => event).filter((event) => ON_THE_WAY.includes(event));
  const soFar = cancelled && read.asks.has('cancelled') ? ['well', 'cancelled'] as const : ['well'] as const;
  return (events.length === 0 ? ['pull_request'] : events).some((event) => holdsIn(condition, outlookOf({ event, ref: exampleRef(event), soFar })) !== 'always');
}

/** Whether the job runs even when one that it waits for failed: GitHub adds `success()` to a condition without a status function. */
export function runsAfterFailure({ condition }: JobModel): boolean {
  return runsAfter(condition, 'failed');
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
