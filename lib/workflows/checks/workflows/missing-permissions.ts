import { keyOf } from '../../../checks/inside';
import { Severity, listed } from '../../../core/inside';
import { WorkflowRule } from '../rule';

/** Where a file says nothing of permissions, the settings of the repository decide what every token may do: in many, to write everything. */
export const missingPermissions: WorkflowRule = {
  id: 'workflows/missing-permissions',
  severity: Severity.WARNING,
  workflow(workflow, report) {
    const { permissions, triggers, jobs } = workflow;
    if (permissions.kind !== 'default') return;
    // A file that is only called has what its caller has.
    if (triggers.length > 0 && triggers.every(({ event }) => event === 'workflow_call')) return;
    const silent = jobs.filter((job) => job.permissions.granted === undefined);
    if (silent.length === 0) return;
    report({
      message: `The workflow '${workflow.id}' says nothing of permissions, and neither ${silent.length === 1 ? 'does its job' : 'do its jobs'} ${listed(silent.map(({ id }) => id))}: the settings of the repository decide what the token may do there, in many of them to write everything.`,
      at: [keyOf(workflow, 'on'), ...silent.slice(0, 1).map(({ origin }) => ({ origin, note: 'a job that says nothing' }))],
      fix: 'Say { permissions: Permissions.none() } for the workflow, and name at each job what it needs. A workflow that is not declared as it was written has both without a word.',
      fixInYaml: 'Write `permissions: {}` at the top, and at each job what it needs, such as `permissions: { contents: read }`.',
    });
  },
};
