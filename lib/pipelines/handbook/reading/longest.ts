import { JobModel, WorkflowModel, calledBy } from '../../../workflows/inside';

/** GitHub ends a job after that, where nobody says otherwise. */
const GITHUB_LIMIT = 360;

/** How many minutes a job may run, those of what it calls among them; undefined when only the run can tell. */
export function jobMinutes(job: JobModel, workflows: readonly WorkflowModel[], depth = 0): number | undefined {
  if (job.kind === 'steps') {
    const { timeoutMinutes = GITHUB_LIMIT } = job;
    return typeof timeoutMinutes === 'number' ? timeoutMinutes : undefined;
  }
  const called = calledBy(job, workflows);
  // Workflows call each other at most ten levels deep.
  return called && depth < 10 ? longestMinutes(called, workflows, depth + 1) : undefined;
}

/** How many minutes the jobs of a workflow may run one after the other: the longest way through what waits for what. Runners that are not free come on top. */
export function longestMinutes(workflow: WorkflowModel, workflows: readonly WorkflowModel[], depth = 0): number | undefined {
  const ends = new Map<string, number | undefined>();
  const endOf = (id: string, open: readonly string[]): number | undefined => {
    const job = workflow.jobs.find((one) => one.id.toLowerCase() === id.toLowerCase());
    // Jobs that wait for each other are refused elsewhere.
    if (!job || open.includes(job.id)) return 0;
    if (ends.has(job.id)) return ends.get(job.id);
    const before = job.needs.map((need) => endOf(need.job, [...open, job.id]));
    const own = jobMinutes(job, workflows, depth);
    const end = own === undefined || before.includes(undefined) ? undefined : own + Math.max(0, ...before.map((minutes) => minutes!));
    ends.set(job.id, end);
    return end;
  };
  const all = workflow.jobs.map(({ id }) => endOf(id, []));
  return all.includes(undefined) ? undefined : Math.max(0, ...all.map((minutes) => minutes!));
}

/** `20 minutes`, as people say it. */
export function minutesWords(minutes: number | undefined): string {
  if (minutes === undefined) return 'only the run can tell';
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}
