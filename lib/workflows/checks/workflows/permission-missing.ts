import { inApi, isLess, levelIn, printed } from './permission-levels';
import { keyOf } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { RequiredPermission } from '../../model';
import { WorkflowRule } from '../rule';

/** What a job declares replaces what Slipway computes, so it must hold all that the steps need. */
export const permissionMissing: WorkflowRule = {
  id: 'workflows/permission-missing',
  severity: Severity.ERROR,
  job(job, { handWritten }, report) {
    const { granted, declared, required } = job.permissions;
    // What a called workflow needs is the matter of `workflows/permission-escalation`.
    if (!declared || !granted || job.kind === 'call') return;
    const missing = new Map<string, RequiredPermission>();
    for (const need of required) {
      if (isLess(levelIn(granted, need.scope), need.level) && missing.get(need.scope)?.level !== 'write') missing.set(need.scope, need);
    }
    for (const { scope, level, by, origin } of missing.values()) {
      const given = levelIn(granted, scope);
      // Whether a repository whose files are read is public, where everybody may read, no file says.
      const unlessPublic = handWritten === true && level === 'read';
      report({
        message: `The job '${job.id}' declares the permissions ${printed(granted)}, but '${by}' needs ${scope}: ${level}${given === 'none' ? '' : `, not ${given}`}${unlessPublic ? ', unless the repository is public' : ''}.`,
        ...(unlessPublic && { severity: Severity.WARNING }),
        at: [keyOf(job, 'permissions'), { origin, note: `needs ${scope}: ${level}` }],
        fix: `Add ${inApi([[scope, level]]).slice('Permissions.of({ '.length, -' })'.length)} to the permissions of the job, or declare none: they are then computed from its steps.`,
        fixInYaml: `Add \`${scope}: ${level}\` to \`permissions\` of the job.`,
      });
    }
  },
};
