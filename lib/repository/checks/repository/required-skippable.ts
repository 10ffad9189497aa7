import { holeOf } from './gate-holes';
import { RequiredJob, onceEach, requiredJobs } from './required';
import { hasOneName, leavesOf, maySkipItself, runsAfterFailure } from './skipping';
import { DeliveryModel, Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { jobsOf, workflowsOf, JobModel, WorkflowModel } from '../../../workflows/inside';

/** A job that is skipped counts as one that succeeded. */
export const requiredSkippable: Rule = {
  id: 'repository/required-skippable',
  severity: Severity.WARNING,
  delivery(model, report) {
    const required = requiredJobs(model);
    const asked = new Set(required.map(({ job }) => job));
    for (const one of onceEach(required)) {
      if (one.gate) {
        const hole = holeOf(one, model);
        if (hole) report({ message: `The gate '${one.job.id}' lets changes pass unseen: ${hole.why}.`, at: [one.checks[0], ...hole.at], fix: hole.fix });
        continue;
      }
      const why = conditional(one, model) ?? (hasOneName(one.job) ? waiting(one.job, one.workflow, asked) : undefined);
      if (why === undefined) continue;
      report({
        message: `The required job '${one.job.id}' does not always run: ${why}. A job that is skipped counts as success, so the pull request can be merged without it.`,
        at: [one.checks[0], { origin: one.job.origin, note: 'the job' }],
        fix: "Require a CiGate of its workflow instead: new CiGate(workflow, 'ci-gate') always runs and looks at the result of every job.",
      });
    }
  },
};

/** A matrix or a call with a condition reports under another name when it is skipped: no success, but another rule's matter. */
function conditional({ job, workflow, ways }: RequiredJob, model: DeliveryModel): string | undefined {
  const leaf = leavesOf(job, workflow, ways, workflowsOf(model)).find((one) => hasOneName(one.job) && maySkipItself(one.job, one.entry, true));
  if (!leaf) return undefined;
  return leaf.job === job ? 'it has a condition of its own' : `the job '${leaf.job.id}' that it calls has a condition of its own`;
}

/** Without a status function in its condition, a job is skipped when one that it waits for fails. That one stops the merge only when it is required too. */
function waiting(job: JobModel, workflow: WorkflowModel, asked: ReadonlySet<JobModel>): string | undefined {
  if (runsAfterFailure(job)) return undefined;
  const loose = job.needs.map((need) => jobsOf(workflow).get(need.job.toLowerCase())).find((need) => need !== undefined && !asked.has(need));
  return loose && `it is skipped when '${loose.id}' fails, which is not required`;
}
