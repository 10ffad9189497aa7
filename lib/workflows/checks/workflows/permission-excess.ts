import { Level, inApi, isLess, printed } from './permission-levels';
import { Report, keyOf } from '../../../checks/inside';
import { Severity, listed } from '../../../core/inside';
import { JobModel, PermissionsModel, WorkflowModel } from '../../model';
import { mayUseTokenFreely } from '../job-token';
import { WorkflowRule } from '../rule';

/** What the token may do beyond what the job needs helps only whoever gets hold of it. */
export const permissionExcess: WorkflowRule = {
  id: 'workflows/permission-excess',
  severity: Severity.WARNING,
  workflow(workflow, report) {
    // What nobody said is the matter of `workflows/missing-permissions`.
    if (workflow.permissions.kind === 'default') return;
    if (workflow.permissions.kind !== 'scopes') broad(`The workflow '${workflow.id}'`, workflow.permissions, workflow, report);
    else inherited(workflow.permissions.scopes, workflow, report);
  },
  job(job, workflow, report) {
    const { granted, declared } = job.permissions;
    if (!declared || !granted) return;
    if (granted.kind !== 'scopes') return broad(`The job '${job.id}'`, granted, job, report);
    if (mayUseTokenFreely(job, workflow)) return;
    const needed = neededBy(job);
    const excess = Object.entries(granted.scopes).filter(([scope, level]) => isLess(needed.get(scope) ?? 'none', level) && !isQuietlyUsed(scope, job));
    if (excess.length === 0) return;
    report({
      message: `The job '${job.id}' declares ${excess.map(([scope, level]) => `${scope}: ${level}`).join(', ')}, but nothing in it needs more than ${printed({ kind: 'scopes', scopes: Object.fromEntries(needed) })}.`,
      at: keyOf(job, 'permissions'),
      fixInYaml: `Take out what nothing needs: ${excess.map(([scope, level]) => `\`${scope}: ${level}\``).join(', ')}. If a script uses the token for it, accept this: \`# slipway-ignore: workflows/permission-excess <why>\`.`,
      fix: `Declare no permissions: the job then gets what its steps need. If a script uses the token, say so at its step: { permissions: ${inApi(excess)} }.`,
    });
  },
};

/** What the workflow hands to every job without a block of its own, and some of them do not need. */
function inherited(scopes: PermissionsModel['scopes'], workflow: WorkflowModel, report: Report): void {
  const heirs = workflow.jobs.filter((job) => !job.permissions.declared && !mayUseTokenFreely(job, workflow));
  const excess = Object.entries(scopes).flatMap(([scope, level]) => {
    const idle = level === 'write' ? heirs.filter((job) => isLess(neededBy(job).get(scope) ?? 'none', level) && !isQuietlyUsed(scope, job)) : [];
    return idle.length === 0 ? [] : [{ scope, level, idle }];
  });
  if (excess.length === 0) return;
  report({
    message: `The workflow '${workflow.id}' declares ${excess.map(({ scope, level }) => `${scope}: ${level}`).join(', ')} for all its jobs, but ${listed([...new Set(excess.flatMap(({ idle }) => idle.map((job) => job.id)))])} need${new Set(excess.flatMap(({ idle }) => idle)).size === 1 ? 's' : ''} less.`,
    at: [keyOf(workflow, 'permissions'), ...excess[0].idle.slice(0, 1).map(({ origin }) => ({ origin, note: 'a job that needs less' }))],
    fixInYaml: 'Write `permissions` at the jobs that need them, and `permissions: {}` or what all need at the top.',
    fix: `Declare none for the workflow: every job then gets what its steps need. If a script uses the token, say so at its step: { permissions: ${inApi(excess.map(({ scope, level }) => [scope, level] as const))} }.`,
  });
}

function broad(who: string, permissions: PermissionsModel, at: WorkflowModel | JobModel, report: Report): void {
  report({
    message: `${who} declares the permissions ${permissions.kind}: every scope there is, and every one that GitHub will add.`,
    at: keyOf(at, 'permissions'),
    fix: 'Declare none, so that every job gets what its steps need, or name the scopes with Permissions.of({ … }).',
    fixInYaml: 'Name the scopes that are needed, such as `permissions: { contents: read }`.',
  });
}

function neededBy(job: JobModel): ReadonlyMap<string, Level> {
  const needed = new Map<string, Level>();
  for (const { scope, level } of job.permissions.required) if (needed.get(scope) !== 'write') needed.set(scope, level);
  return needed;
}

/** Any program can ask for an identity token: the runner hands the way to get one to all of them. */
function isQuietlyUsed(scope: string, job: JobModel): boolean {
  return scope === 'id-token' && job.kind === 'steps' && job.steps.some((step) => step.kind === 'run' || step.kind === 'parallel');
}
