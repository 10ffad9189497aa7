import { Severity } from '../../../core/inside';
import { WorkflowRule } from '../rule';

const KEYS = ['branches', 'tags', 'paths'];

/** GitHub refuses a filter together with its opposite. */
export const exclusiveFilters: WorkflowRule = {
  id: 'workflows/exclusive-filters',
  severity: Severity.ERROR,
  lasting: true,
  workflow(workflow, report) {
    for (const trigger of workflow.triggers) {
      for (const key of KEYS) {
        const ignored = trigger.filters[`${key}-ignore`];
        if (!trigger.filters[key] || !ignored) continue;
        report({
          message: `The trigger '${trigger.event}' in the workflow '${workflow.id}' has both \`${key}\` and \`${key}Ignore\`; GitHub takes one of them.`,
          at: trigger,
          fix: `Leave \`${key}Ignore\` out and add its patterns to \`${key}\`, behind the others: ${ignored.map((pattern) => `'!${pattern}'`).join(', ')}.`,
        });
      }
    }
  },
};
