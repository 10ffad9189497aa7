import { Severity } from '../../../core/inside';
import { mayBeOverridden } from '../override-reach';
import { WorkflowRule } from '../rule';

/** GitHub refuses a workflow without jobs. */
export const noJobs: WorkflowRule = {
  id: 'workflows/no-jobs',
  severity: Severity.ERROR,
  fatal: true,
  workflow(workflow, report) {
    if (workflow.jobs.length > 0 || mayBeOverridden(workflow.overrides, 'jobs')) return;
    report({
      message: `The workflow '${workflow.id}' has no job. It needs at least one.`,
      at: workflow,
      fix: "Declare one: new Job(workflow, 'test'), or call a reusable workflow: reusable.call(workflow, 'test').",
    });
  },
};
