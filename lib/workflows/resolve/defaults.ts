import { ConcurrencyModel, JobModel, RunnerModel, TriggerModel } from '../model';
import { NEW_COMMITS } from '../new-commits';

/** Minutes, when a job says nothing: GitHub's own 360 let a hanging job burn six hours. The slim image stops after 15 by itself. */
export function defaultTimeout(runner: RunnerModel): number {
  return runner.labels.includes('ubuntu-slim') ? 15 : 30;
}

/** The events of new commits in a pull request. */
const PULL_REQUEST = /^pull_request(?:_target)?$/;

/** Events that carry the number of a pull request as well, whatever happened. */
const REVIEW = /^pull_request_review(?:_comment)?$/;

/**
 * What an older run says of the old commits is of no use any more: a newer run for new commits of the same pull request cancels the older one. Every other run has a group of its own, so that nothing else is ever cancelled or made to wait: a label
 * or a closed pull request says nothing of the run for its commits. The group is named after the file, which no other workflow shares, and after the event where several carry the number.
 *
 * Not where a run for a pull request deploys: a deployment is never cancelled half-way. And not in a reusable workflow, which would share the group
 * of its caller and lock up.
 */
export function workflowConcurrency(id: string, triggers: readonly TriggerModel[], jobs: readonly JobModel[]): ConcurrencyModel | undefined {
  const pulls = triggers.filter(({ event }) => PULL_REQUEST.test(event));
  const activities = new Set(pulls.flatMap(({ types }) => types ?? NEW_COMMITS));
  if (!NEW_COMMITS.some((activity) => activities.has(activity)) || triggers.some((t) => t.event === 'workflow_call') || deploysAtOnce(jobs)) return undefined;
  const event = pulls.length > 1 ? '${{ github.event_name }}-' : '';
  const others = triggers.some((t) => REVIEW.test(t.event)) || [...activities].some((activity) => !NEW_COMMITS.includes(activity));
  const superseded = others ? `contains(fromJSON('${JSON.stringify(NEW_COMMITS)}'), github.event.action) && ` : '';
  return { group: `${id}-${event}\${{ ${superseded}github.event.pull_request.number || github.run_id }}`, cancelInProgress: true };
}

/** Whether some job deploys in every run: nothing on the way to it has a condition that could keep pull requests out. */
function deploysAtOnce(jobs: readonly JobModel[]): boolean {
  const byId = new Map(jobs.map((job) => [job.id, job]));
  const conditional = (job: JobModel, seen: ReadonlySet<JobModel>): boolean =>
    job.condition !== undefined || job.needs.some((need) => {
      const before = byId.get(need.job);
      return before !== undefined && !seen.has(before) && conditional(before, new Set([...seen, before]));
    });
  return jobs.some((job) => job.kind === 'steps' && job.environment !== undefined && job.environment.deployment !== false && !conditional(job, new Set([job])));
}
