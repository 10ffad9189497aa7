import type { JobModel, WorkflowModel } from '../../workflows/inside';

/** Jobs that may run at the same time, those that wait for nothing first. What waits for itself or for nothing that there is stands behind what it can wait for. */
export function levelsOf({ jobs }: WorkflowModel): JobModel[][] {
  const byId = new Map(jobs.map((job) => [job.id.toLowerCase(), job]));
  const known = new Map<JobModel, number>();
  const levelOf = (job: JobModel, open: ReadonlySet<JobModel>): number => {
    const before = known.get(job);
    if (before !== undefined) return before;
    const needs = job.needs.flatMap((need) => byId.get(need.job.toLowerCase()) ?? []).filter((need) => !open.has(need));
    const level = Math.max(-1, ...needs.map((need) => levelOf(need, new Set([...open, need])))) + 1;
    known.set(job, level);
    return level;
  };
  const levels: JobModel[][] = [];
  for (const job of jobs) (levels[levelOf(job, new Set([job]))] ??= []).push(job);
  return levels.filter((level) => level !== undefined);
}
