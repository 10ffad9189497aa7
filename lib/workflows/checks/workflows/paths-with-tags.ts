import { Severity } from '../../../core/inside';
import { WorkflowRule } from '../rule';

/** GitHub looks at no paths when a tag is pushed. */
export const pathsWithTags: WorkflowRule = {
  id: 'workflows/paths-with-tags',
  severity: Severity.NOTE,
  workflow(workflow, report) {
    for (const { event, filters, origin } of workflow.triggers) {
      const tags = ['tags', 'tags-ignore'].find((key) => filters[key]);
      const paths = ['paths', 'paths-ignore'].find((key) => filters[key]);
      if (event !== 'push' || !tags || !paths) continue;
      report({
        message: `The trigger 'push' of the workflow '${workflow.id}' has \`${tags}\` and \`${paths}\`: a push of a tag starts a run whatever files have changed, because GitHub applies path filters to branches only.`,
        at: { origin },
        fix: 'Give tags a workflow of their own when the path filter matters to them.',
      });
    }
  },
};
