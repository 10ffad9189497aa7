import { Severity } from '../../../core/inside';
import { mayBeOverridden } from '../override-reach';
import { WorkflowRule } from '../rule';

/** GitHub refuses a workflow that nothing starts. */
export const noTrigger: WorkflowRule = {
  id: 'workflows/no-trigger',
  severity: Severity.ERROR,
  fatal: true,
  workflow(workflow, report) {
    if (workflow.triggers.length > 0 || mayBeOverridden(workflow.overrides, 'on')) return;
    report({
      message: `The workflow '${workflow.id}' has no trigger: 'triggers' is empty, so nothing ever starts it.`,
      at: workflow,
      fix: 'Name one: { triggers: [Trigger.workflowDispatch()] }; for a workflow that others call, declare a ReusableWorkflow.',
    });
  },
};
