import { Severity, listed } from '../../../core/inside';
import { WorkflowRule } from '../rule';

/** A job can only wait for jobs of its own workflow. */
export const unknownNeeds: WorkflowRule = {
  id: 'workflows/unknown-needs',
  severity: Severity.ERROR,
  job(job, workflow, report) {
    for (const need of job.needs) {
      const meant = workflow.jobs.find((other) => other.id === need.job);
      if (meant?.origin.path === need.path) continue;
      report({
        message: `Job '${job.id}' needs '${need.path}', which is no job of the workflow '${workflow.id}'. A job can need ${listed(workflow.jobs.filter((j) => j !== job).map((j) => j.id))}.`,
        at: { origin: need.origin },
        fix: 'Needs do not cross workflows. Declare the job in this workflow, or make its workflow a ReusableWorkflow and need the job that calls it.',
        fixInYaml: 'Needs do not cross workflows: name a job of this one.',
      });
    }
  },
};
