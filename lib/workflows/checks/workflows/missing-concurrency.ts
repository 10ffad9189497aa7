import { Severity } from '../../../core/inside';
import { TriggerModel } from '../../model';
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
    if (!asWritten || !triggers.some(isOfPushes) || concurrency || jobs.some((job) => job.concurrency) || mayBeOverridden(overrides, 'concurrency')) return;
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

/** Whether a push to a pull request starts it; by itself, an event of one means the opened, the reopened, and those that were pushed to. */
function isOfPushes({ event, types }: TriggerModel): boolean {
  return /^pull_request(?:_target)?$/.test(event) && (types === undefined || types.length === 0 || types.includes('synchronize'));
}
