import { ownJobs } from './own-jobs';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredWorkflows, JobModel, WorkflowModel } from '../../../workflows/inside';
import { PROMOTION } from '../../declared-promotion';

/** Whoever may write deployments may write that a release was verified. */
export const foreignDeployments: Rule = {
  id: 'promotion/foreign-deployments',
  severity: Severity.WARNING,
  delivery(model, report) {
    const [pipeline] = model._part(PROMOTION).pipelines;
    if (!pipeline) return;
    const own = ownJobs(model);
    for (const workflow of DeclaredWorkflows.of(model)) {
      for (const job of workflow.jobs) {
        // What a job that calls may do is what the jobs of the called workflow may do.
        if (own(workflow.file, job.id) || !writes(job, workflow) || (job.kind === 'call' && job.calls !== undefined)) continue;
        report({
          message: `The job '${job.id}' may write deployments, in which the pipeline '${pipeline.id}' keeps what is where: it could write that a release was verified, or that an override was given.`,
          at: [job, { origin: pipeline.origin, note: 'the pipeline' }],
          fix: 'Take the permission away, or move what needs it to another repository. Where the job runs nothing but what you trust as much as the pipeline, accept this and say so.',
        });
      }
    }
  },
};

function writes({ permissions: { granted } }: JobModel, { permissions }: WorkflowModel): boolean {
  const { kind, scopes } = granted ?? permissions;
  return kind === 'write-all' || scopes.deployments === 'write';
}
