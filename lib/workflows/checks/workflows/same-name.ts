import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { workflowsOf } from '../../declared-workflows';
import { WorkflowModel } from '../../model';

/** GitHub shows workflows by their names, and `workflow_run` and `github.workflow` know them by nothing else. */
export const sameName: Rule = {
  id: 'workflows/same-name',
  severity: Severity.WARNING,
  delivery(model, report) {
    const first = new Map<string, WorkflowModel>();
    for (const workflow of workflowsOf(model)) {
      const before = first.get(workflow.name);
      if (!before) {
        first.set(workflow.name, workflow);
        continue;
      }
      report({
        message: `The workflows '${before.file}' and '${workflow.file}' have one name, '${workflow.name}': a trigger that follows one follows both, a group made of \`github.workflow\` is one group, and nobody can tell their runs from each other.`,
        // One of them may be a file that others write: the program is where it can be mended.
        at: [before, { origin: workflow.origin, note: 'has the same name' }],
        fix: 'Give one of them another name: { name: … }.',
      });
    }
  },
};
