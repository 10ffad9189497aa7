import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredWorkflows, JobModel, UsesStepModel, actionOf, expressionsIn, flatSteps } from '../../../workflows/inside';
import { limitedJobs } from '../../limited-jobs';
import { mayBeForked } from '../../repository-world';
import { handedOn } from '../../values/handed-on';

const BRANCH_OF_HEAD = /^github\.(?:head_ref|event\.pull_request\.head\.(?:ref|label))$/i;

/** The branch of a pull request from a fork is in the fork: checked out by its name from the repository itself, it is not there, or another one. */
export const forkBranch: Rule = {
  id: 'workflows/fork-branch',
  severity: Severity.WARNING,
  delivery(model, report) {
    if (!mayBeForked(model)) return;
    const workflows = DeclaredWorkflows.of(model);
    for (const workflow of workflows) {
      if (!workflow.jobs.some((job) => byName(job).length > 0)) continue;
      const told = new Set<UsesStepModel>();
      for (const limited of limitedJobs(workflow, workflows, 'fork')) {
        for (const step of byName(limited.job)) {
          if (told.has(step) || limited.skips(step)) continue;
          told.add(step);
          report({
            message: `The step '${step.label}' of the job '${limited.job.id}' checks out '${String(step.inputs.ref)}' from this repository. On ${limited.event} from a fork that branch is in the fork: the checkout fails, or takes a branch of the same name.`,
            at: step,
            fix: "Leave gitRef out, and what GitHub merged for a try is checked out; or take the commit: gitRef Github.event('pull_request.head.sha').",
          });
        }
      }
    }
  },
};

/** Checkouts of the branch of a pull request, in the repository that the job runs in. */
function byName(job: JobModel): UsesStepModel[] {
  if (job.kind !== 'steps') return [];
  return flatSteps(job.steps).filter((step): step is UsesStepModel => step.kind === 'uses' && actionOf(step) === 'actions/checkout' && step.inputs.repository === undefined
    && expressionsIn(step.inputs.ref).some((expression) => handedOn(expression).some((names) => BRANCH_OF_HEAD.test(names.join('.')))));
}
