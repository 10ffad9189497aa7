import { grantedTo, printed } from './permission-levels';
import { Report } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { holdsJobToken } from '../../../expressions/inside';
import { flatSteps } from '../../flat-steps';
import { CallJobModel, PermissionsModel, RunStepModel, StepModel, StepsJobModel, UsesStepModel, WorkflowModel } from '../../model';
import { ownPath } from '../../own-path';
import { envHoldsJobToken, lendsToken, pushesWithLentToken, readsToken } from '../job-token';
import { WorkflowRule } from '../rule';
import { actionOf } from '../steps';

/** A script that writes with `gh`, and the scope that this takes. */
const WRITES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bgh\s+release\s+(create|upload|edit|delete)\b/, ['contents']],
  [/\bgh\s+pr\s+(create|merge)\b/, ['pull-requests', 'contents']],
  [/\bgh\s+pr\s+(comment|edit|close|reopen|review|ready)\b/, ['pull-requests', 'issues']],
  [/\bgh\s+issue\s+(create|comment|close|edit|reopen|pin|lock|transfer|delete)\b/, ['issues']],
  [/\bgh\s+(workflow\s+run|run\s+(cancel|rerun|delete)|cache\s+delete)\b/, ['actions']],
];

/** What a token that may read the code does as well. */
const READS_CODE = /\bgh\s+(?:release|repo)\s+(?:view|list|download|clone)\b|\bgit\s+(?:clone|fetch|pull|ls-remote|submodule)\b/;

/** Slipway cannot see what a script asks of GitHub: the job gets no permission for it unless the step says so. */
export const tokenUndeclared: WorkflowRule = {
  id: 'workflows/token-undeclared',
  severity: Severity.WARNING,
  job(job, workflow, report) {
    if (job.permissions.declared) return;
    if (job.kind === 'call') return elsewhere(job, workflow, report);
    const granted = grantedTo(job, workflow);
    const steps = flatSteps(job.steps);
    for (const step of steps) {
      if (step.kind !== 'run') continue;
      const reads = readsToken(step, job, workflow);
      // Asked last: it takes longer than the others, and few scripts get here.
      if (!(reads || pushes(step, steps, granted)) || saysItsNeeds(step, job)) continue;
      if (reads) script(step, job, workflow, report);
      else push(step, job, granted, report);
    }
    if (!declaresAny(workflow)) githubScript(steps, job, report);
  },
};

function script(step: RunStepModel, job: StepsJobModel, workflow: WorkflowModel, report: Report): void {
  const granted = grantedTo(job, workflow);
  // What other steps asked for was not meant for this one.
  const missing = missingFor(step.script, granted, !declaresAny(workflow) && envHoldsJobToken(step.env));
  if (missing === undefined) return;
  report({
    message: `The script of the step '${step.label}' in the job '${job.id}' uses the token of the job, and does not say what for. The permissions of the job are ${printed(granted)}.`,
    at: step,
    fix: `Say what the script needs, at its step: { permissions: Permissions.of({ ${missing || 'contents: PermissionLevel.READ'} }) }, or Permissions.none() if it needs nothing.`,
  });
}

function push(step: RunStepModel, job: StepsJobModel, granted: PermissionsModel, report: Report): void {
  report({
    message: `The script of the step '${step.label}' in the job '${job.id}' pushes with the token that a checkout left behind, and the permissions of the job are ${printed(granted)}: GitHub refuses the push.`,
    at: step,
    fix: 'Say what the script needs, at its step: { permissions: Permissions.of({ contents: PermissionLevel.WRITE }) }.',
  });
}

/** Once for a job: the first script stands for the others. */
function githubScript(steps: readonly StepModel[], job: StepsJobModel, report: Report): void {
  const step = steps.find((one) => actionOf(one) === 'actions/github-script' && takesJobToken(one as UsesStepModel) && !saysItsNeeds(one, job));
  if (!step || job.permissions.complete) return;
  report({
    message: `The step '${step.label}' in the job '${job.id}' runs a script with the token of the job, and nothing says what for: Slipway cannot see what it asks of GitHub.`,
    at: step,
    fix: 'Declare what the script needs: { permissions: Permissions.of({ … }) } on the step, or Permissions.none() if it needs nothing.',
  });
}

function elsewhere(job: CallJobModel, workflow: WorkflowModel, report: Report): void {
  if (ownPath(job.uses) !== undefined || declaresAny(workflow)) return;
  report({
    message: `The job '${job.id}' calls '${job.uses}', which Slipway cannot read, and declares no permissions: nothing is granted, and GitHub refuses a run whose called workflow asks for more.`,
    at: job,
    fix: 'Declare what the called workflow needs: { permissions: Permissions.of({ contents: PermissionLevel.READ }) }, or Permissions.none() if it needs nothing.',
  });
}

/** Whether the step says what it needs. `Permissions.none()` leaves no other trace than that the list is complete. */
function saysItsNeeds(step: StepModel, { permissions: { required, complete } }: StepsJobModel): boolean {
  return (complete && step.kind === 'run' && envHoldsJobToken(step.env)) || required.some(({ origin }) => origin.path === step.origin.path);
}

function declaresAny({ permissions }: WorkflowModel): boolean {
  return permissions.kind !== 'scopes' || grantsAny(permissions.scopes);
}

function grantsAny(scopes: Readonly<Record<string, string>>): boolean {
  return Object.values(scopes).some((level) => level !== 'none');
}

function takesJobToken(step: UsesStepModel): boolean {
  const token = step.inputs['github-token'];
  return token === undefined || holdsJobToken(String(token));
}

/** The nearest checkout before decides whose token lies in the workspace. */
function pushes(step: RunStepModel, steps: readonly StepModel[], granted: PermissionsModel): boolean {
  if (!pushesWithLentToken(step.script) || granted.kind !== 'scopes' || granted.scopes.contents === 'write') return false;
  const checkout = steps.slice(0, steps.indexOf(step)).reverse().find((one): one is UsesStepModel => actionOf(one) === 'actions/checkout');
  return checkout !== undefined && lendsToken(checkout);
}

/** Undefined when the script may well do with what there is; else the scope it certainly lacks, or nothing when nobody knows. */
function missingFor(text: string, granted: PermissionsModel, undeclared: boolean): string | undefined {
  if (granted.kind !== 'scopes') return undefined;
  const { scopes } = granted;
  for (const [command, needed] of WRITES) {
    if (command.test(text) && !needed.some((scope) => scopes[scope] === 'write')) {
      return `${needed[0] === 'pull-requests' ? 'pullRequests' : needed[0]}: PermissionLevel.WRITE`;
    }
  }
  if (!grantsAny(scopes)) return '';
  const covered = WRITES.some(([command]) => command.test(text)) || (READS_CODE.test(text) && scopes.contents !== undefined);
  return undeclared && !covered ? '' : undefined;
}
