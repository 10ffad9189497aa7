import { Severity } from '../../../core/inside';
import { workflowConcurrency } from '../../resolve/defaults';
import { mayBeOverridden } from '../override-reach';
import { WorkflowRule } from '../rule';

/** Without a group, the runs for commits of a pull request that were replaced go on to their end. */
export const missingConcurrency: WorkflowRule = {
  id: 'workflows/missing-concurrency',
  severity: Severity.NOTE,
  workflow(workflow, report) {
    const { id, triggers, jobs, asWritten, concurrency, overrides } = workflow;
    // Where nothing of it is written on purpose, a program said so.
    if (!asWritten || concurrency || jobs.some((job) => job.concurrency) || mayBeOverridden(overrides, 'concurrency')) return;
    const group = workflowConcurrency(id, triggers, jobs)?.group;
    if (group === undefined) return;
    report({
      message: `The workflow '${id}' has no concurrency group: every push to a pull request starts a run, and those for the commits before go on to their end.`,
      at: workflow,
      fixInYaml: `Let a newer run cancel the older one: \`concurrency: { group: "${group.replace(/"/g, '\\"')}", cancel-in-progress: true }\`.`,
      fix: `Let a newer run cancel the older one: { concurrency: { group: '${group.replace(/'/g, "\\'")}', cancelInProgress: true } }.`,
    });
  },
};
