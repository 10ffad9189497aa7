import { ownJobs } from './own-jobs';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { JobModel, WorkflowModel, calledBy, workflowsOf } from '../../../workflows/inside';
import { PROMOTION } from '../../declared-promotion';

/** Everything that is known of releases stands in GitHub's deployments, by whose token does not show: whoever may write them can say that a release was verified, or approved. */
export const foreignDeployments: Rule = {
  id: 'promotion/foreign-deployments',
  severity: Severity.WARNING,
  delivery(model, report) {
    const [first] = model._part(PROMOTION).pipelines;
    if (!first) return;
    const workflows = workflowsOf(model);
    const own = ownJobs(model);
    for (const workflow of workflows) {
      for (const job of workflow.jobs) {
        // What a workflow of this delivery does is told at its own jobs.
        if (own(workflow.file, job.id) || !writesDeployments(job, workflow) || (job.kind === 'call' && calledBy(job, workflows))) continue;
        report({
          message: `The job '${job.id}' of the workflow '${workflow.id}' has the permission 'deployments: write': ${job.kind === 'call' ? 'what it calls' : 'any of its steps'} could write down that a release was verified or approved, and the pipeline '${first.id}' would believe it.`,
          at: [job, { origin: first.origin, note: 'the pipeline' }],
          fix: 'Take the permission away: a job with an { environment } needs none for the deployment that GitHub makes. Where a step needs it, let the job run nothing but that step, and acknowledge this.',
        });
      }
    }
  },
};

function writesDeployments({ permissions }: JobModel, workflow: WorkflowModel): boolean {
  const granted = permissions.granted ?? workflow.permissions;
  return granted.kind === 'write-all' || granted.scopes.deployments === 'write';
}
