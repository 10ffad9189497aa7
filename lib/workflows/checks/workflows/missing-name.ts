import { Severity } from '../../../core/inside';
import { mayBeOverridden } from '../override-reach';
import { WorkflowRule } from '../rule';

/** Without a name GitHub shows the path of the file, in lists, in mails and to workflows that follow it. */
export const missingName: WorkflowRule = {
  id: 'workflows/missing-name',
  severity: Severity.NOTE,
  workflow(workflow, report) {
    if (!workflow.unsaid?.includes('name') || mayBeOverridden(workflow.overrides, 'name')) return;
    report({
      message: `The workflow '${workflow.id}' has no name: GitHub shows it as '${workflow.file}', and workflows that follow it must name it so.`,
      at: workflow,
      fix: "Give it one: { name: '…' }. Rules that require its checks go by its jobs and need no change; what follows it by `workflow_run` does.",
      fixInYaml: 'Give it one: `name: …` at the top. Rules that require its checks go by its jobs and need no change; what follows it by `workflow_run` does.',
    });
  },
};
