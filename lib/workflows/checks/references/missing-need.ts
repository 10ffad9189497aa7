import { Severity, listed, similar } from '../../../core/inside';
import { JobModel, WorkflowModel } from '../../model';
import { offers } from '../expression-owner';
import { jobsOf } from '../lookup';
import { mayBeOverridden } from '../override-reach';
import { readsOf } from '../reads';
import { WorkflowRule } from '../rule';

/** `needs.x` names a job that this job does not wait for: GitHub gives an empty value, and no error. */
export const missingNeed: WorkflowRule = {
  id: 'references/missing-need',
  severity: Severity.ERROR,
  expression(use, scope, report) {
    if (scope.kind === 'action' || !scope.job || !offers(use.place, 'needs')) return;
    const reads = readsOf(use.text, 'needs');
    const { job, workflow } = scope;
    if (reads.length === 0 || mayBeOverridden(workflow.overrides, 'jobs', job.id, 'needs')) return;
    const needed = needsOf(job, workflow, use.place === 'job.if');
    for (const id of new Set(reads.map((path) => path[1]))) {
      if (needed.has(id.toLowerCase())) continue;
      const other = jobsOf(workflow).get(id.toLowerCase());
      const near = other ? undefined : similar(id, workflow.jobs.filter((j) => j !== job).map((j) => j.id));
      report({
        message: `'${use.key}' of job '${job.id}' reads needs.${id}, but ${other === job ? 'that is the job itself' : other ? `the job does not need '${id}'` : `the workflow '${workflow.id}' has no job '${id}'`}, so the value is always empty. The job needs ${listed(job.needs.map((n) => n.job))}.`,
        at: use,
        fix: near ? `Did you mean '${near}'?` : 'Read it by its object, and the need follows: step.output(…), job.result. With raw text, add the job to needs.',
      });
    }
  },
};

/** Ids in lower case. In the condition of a job, and only there, `needs` also holds the jobs that its needs waited for. */
function needsOf(job: JobModel, workflow: WorkflowModel, transitively: boolean): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (from: JobModel) => {
    for (const need of from.needs) {
      const id = need.job.toLowerCase();
      if (found.has(id)) continue;
      found.add(id);
      const next = transitively ? jobsOf(workflow).get(id) : undefined;
      if (next) add(next);
    }
  };
  add(job);
  return found;
}
