import { Report } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { JobModel, NeedModel, WorkflowModel } from '../../model';
import { jobsOf } from '../lookup';
import { WorkflowRule } from '../rule';

/** Jobs that wait for each other never start: GitHub refuses the file. A workflow without any job to begin with always holds such a circle. */
export const cyclicNeeds: WorkflowRule = {
  id: 'workflows/cyclic-needs',
  severity: Severity.ERROR,
  fatal: true,
  workflow(workflow, report) {
    const finished = new Set<JobModel>();
    for (const job of workflow.jobs) follow(job, [], workflow, finished, report);
  },
};

/** Goes down the needs of a job; a need of a job that is still on the way back closes a circle. Every circle is closed by one need only. */
function follow(job: JobModel, trail: readonly JobModel[], workflow: WorkflowModel, finished: Set<JobModel>, report: Report): void {
  if (finished.has(job)) return;
  const path = [...trail, job];
  for (const need of job.needs) {
    const next = jobsOf(workflow).get(need.job.toLowerCase());
    if (!next || next.origin.path !== need.path) continue;
    const start = path.indexOf(next);
    if (start >= 0) reportCircle(path.slice(start), need, report);
    else follow(next, path, workflow, finished, report);
  }
  finished.add(job);
}

function reportCircle(jobs: readonly JobModel[], closing: NeedModel, report: Report): void {
  const ids = [...jobs, jobs[0]].map((job) => `'${job.id}'`);
  const last = jobs[jobs.length - 1];
  report({
    message: jobs.length === 1
      ? `Job '${last.id}' needs itself: it can never start.`
      : `Jobs wait for each other in a circle and can never start: ${ids.join(' needs ')}.`,
    at: [closing, ...jobs.slice(0, -1).map((job) => ({ origin: job.origin, note: 'part of the circle' }))],
    fix: `Take '${closing.job}' out of the needs of '${last.id}', or stop reading its values there.`,
  });
}
