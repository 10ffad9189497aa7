import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { RequiredPermission, StepsJobModel, flatSteps, workflowsOf } from '../../../workflows/inside';
import { LimitedJob, limitedJobs } from '../../limited-jobs';
import { mayBeForked } from '../../repository-world';
import { rightsOf } from '../../rights';

/** What nothing can be done without. Packages and reports are pushed in other runs as well, and code scanning takes what a fork sends. */
const SCOPES = new Set(['checks', 'contents', 'discussions', 'issues', 'pull-requests', 'statuses']);

/** A step that writes by the token of the job fails in runs from forks, whatever `permissions` say. */
export const readOnlyToken: Rule = {
  id: 'workflows/read-only-token',
  severity: Severity.WARNING,
  delivery(model, report) {
    if (!mayBeForked(model)) return;
    const workflows = workflowsOf(model);
    for (const workflow of workflows) {
      if (!workflow.jobs.some(writes)) continue;
      const told = new Set<string>();
      for (const limited of limitedJobs(workflow, workflows, 'fork')) {
        const { job, event } = limited;
        const needed = job.kind === 'steps' && !told.has(job.id) && rightsOf(event, 'fork').token === 'reads' ? neededIn(job, limited) : [];
        if (needed.length === 0) continue;
        told.add(job.id);
        report({
          message: `The job '${job.id}' runs on ${event}, also from a fork, and there its token only reads, whatever its permissions say: ${[...new Set(needed.map(({ by }) => by))].map((by) => `'${by}' cannot write ${scopesOf(needed, by)}`).join('; ')}.`,
          at: [job, ...[...new Set(needed.map(({ origin }) => origin))].map((origin) => ({ origin, note: 'writes' }))],
          fix: "Leave forks out: condition Github.event('pull_request.head.repo.full_name').equalTo(Github.repository). To write for forks as well, have a workflow of its own do it, on pull_request_target or after this one by workflow_run, and run no code of the pull request there.",
          fixInYaml: 'Leave forks out: `if: github.event.pull_request.head.repo.full_name == github.repository`. To write for forks as well, have a workflow of its own do it, on pull_request_target or after this one by workflow_run, and run no code of the pull request there.',
        });
      }
    }
  },
};

function scopesOf(needed: readonly RequiredPermission[], by: string): string {
  return [...new Set(needed.filter((one) => one.by === by).map(({ scope }) => scope))].join(' and ');
}

function writes(job: { readonly permissions: { readonly required: readonly RequiredPermission[] } }): boolean {
  return job.permissions.required.some(({ scope, level }) => level === 'write' && SCOPES.has(scope));
}

/** What the steps ask for that such a run does not skip. */
function neededIn(job: StepsJobModel, { skips }: LimitedJob): RequiredPermission[] {
  const skipped = new Set(flatSteps(job.steps).filter(skips).map(({ origin }) => origin));
  return job.permissions.required.filter(({ scope, level, origin }) => level === 'write' && SCOPES.has(scope) && !skipped.has(origin));
}
