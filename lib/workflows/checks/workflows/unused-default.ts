import { Severity } from '../../../core/inside';
import { WorkflowRule } from '../rule';

/** The default of an input that the caller must give is never used. */
export const unusedDefault: WorkflowRule = {
  id: 'workflows/unused-default',
  severity: Severity.WARNING,
  workflow(workflow, report) {
    for (const trigger of workflow.triggers) {
      // Somebody who starts a workflow by hand sees the default in the form: there it is of use.
      if (trigger.event !== 'workflow_call') continue;
      for (const input of trigger.inputs ?? []) {
        if (!input.required || input.defaultValue === undefined) continue;
        report({
          message: `The input '${input.name}' of the reusable workflow '${workflow.id}' is required and has the default '${input.defaultValue}', which nobody can get: every caller must pass a value.`,
          at: input,
          fix: 'Leave out `required` when callers may rely on the default, or else the default.',
        });
      }
    }
  },
};
