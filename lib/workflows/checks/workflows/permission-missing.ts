import { Level, inApi, isLess, levelIn, printed } from './permission-levels';
import { keyOf } from '../../../checks/inside';
import { Origin, Severity } from '../../../core/inside';
import { JobPermissionsModel, RequiredPermission } from '../../model';
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
      const other = ofBoth(scope, level, origin, job.permissions);
      const unless = other !== undefined ? `, unless it only ever has to do with ${OF_BOTH[other]}` : unlessPublic ? ', unless the repository is public' : '';
      const goesOn = SPARED[by.toLowerCase()];
      const left = goesOn?.scope === scope && unless === '' ? ` Without it the step goes on, and only ${goesOn.loses}.` : '';
      const severity = other !== undefined ? Severity.NOTE : Severity.WARNING;
      report({
        message: `The job '${job.id}' declares the permissions ${printed(granted)}, but '${by}' needs ${scope}: ${level}${given === 'none' ? '' : `, not ${given}`}${unless}.${left}`,
        ...((unless !== '' || left !== '') && { severity }),
        at: [keyOf(job, 'permissions'), { origin, note: `needs ${scope}: ${level}` }],
        fix: `Add ${inApi([[scope, level]]).slice('Permissions.of({ '.length, -' })'.length)} to the permissions of the job, or declare none: they are then computed from its steps.`,
        fixInYaml: `Add \`${scope}: ${level}\` to \`permissions\` of the job.`,
      });
    }
  },
};

/** Actions that ask for a permission and do not fail without it. */
const SPARED: Readonly<Record<string, { readonly scope: string; readonly loses: string }>> = {
  'actions/stale': { scope: 'actions', loses: 'begins anew each time, as it cannot put a new state in the place of the old one' },
  'gitleaks/gitleaks-action': { scope: 'pull-requests', loses: 'leaves its comments out' },
  'super-linter/super-linter': { scope: 'statuses', loses: 'leaves the status of each linter out' },
};

const OF_BOTH: Readonly<Record<string, string>> = { 'issues': 'issues', 'pull-requests': 'pull requests' };

/**
 * A comment, a label or an assignee of a pull request may be written with either of two permissions, one of an issue with only one of them. What asks for both for want of knowing
 * which it will meet does with the one that is granted, where its author knows. The one that is granted.
 */
function ofBoth(scope: string, level: Level, origin: Origin, { granted, required }: JobPermissionsModel): string | undefined {
  const other = Object.keys(OF_BOTH).find((key) => Object.hasOwn(OF_BOTH, scope) && key !== scope);
  if (other === undefined || isLess(levelIn(granted!, other), level)) return undefined;
  return required.some((need) => need.scope === other && need.level === level && need.origin.path === origin.path) ? other : undefined;
}
