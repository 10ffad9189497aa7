import { grantedTo, inApi, isLess, levelIn, printed } from './permission-levels';
import { Report, Rule } from '../../../checks/inside';
import { Origin, Severity } from '../../../core/inside';
import { declaredCalls } from '../../called';
import { workflowsOf } from '../../declared-workflows';
import { CallJobModel, PermissionsModel, WorkflowModel } from '../../model';
import { PERMISSION_SCOPES } from '../../permission-scopes.data';

/** A called workflow gets at most what its caller has. GitHub refuses to start a run that asks for more, whether the job would have run or not. */
export const permissionEscalation: Rule = {
  id: 'workflows/permission-escalation',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const { workflow, job: call, target } of declaredCalls(workflowsOf(model))) {
      const allowed = grantedTo(call, workflow);
      // A file that says nothing and is only called has what its own caller has.
      if (allowed.kind === 'default' && workflow.triggers.every(({ event }) => event === 'workflow_call')) continue;
      // GitHub compares the block of the workflow as well, even when every job has one of its own.
      compare(call, target, allowed, target.permissions, `the workflow '${target.id}'`, target.origin, report);
      for (const job of target.jobs) {
        if (job.permissions.granted) compare(call, target, allowed, job.permissions.granted, `its job '${target.id}/${job.id}'`, job.origin, report);
      }
    }
  },
};

function compare(call: CallJobModel, { file }: WorkflowModel, allowed: PermissionsModel, asked: PermissionsModel, who: string, origin: Origin, report: Report): void {
  // It takes what it is given.
  if (asked.kind === 'default') return;
  const beyond = PERMISSION_SCOPES.filter(({ key }) => isLess(levelIn(allowed, key), levelIn(asked, key))).map(({ key }) => key);
  if (beyond.length === 0) return;
  const wanted = asked.kind === 'scopes' ? beyond.map((key) => `${key}: ${levelIn(asked, key)}`).join(', ') : asked.kind;
  report({
    message: `The job '${call.id}' calls '${file}' with the permissions ${printed(allowed)}, but ${who} asks for ${wanted}. A called workflow gets no more than its caller has.`,
    at: [call, { origin, note: 'asks for more' }],
    fix: call.permissions.declared
      ? `Add ${asked.kind === 'scopes' ? inApi(beyond.map((key) => [key, levelIn(asked, key)])) : 'them'} to the permissions of the call, or declare none there: they are then computed.`
      : `Give the call { permissions: ${asked.kind === 'scopes' ? inApi(beyond.map((key) => [key, levelIn(asked, key)])) : '…'} }, or let ${who} ask for less.`,
    fixInYaml: asked.kind === 'scopes'
      ? `Add \`${wanted.replace(/, /g, '`, `')}\` to the \`permissions\` of the job that calls${call.permissions.declared ? '' : ', where it says what else it needs as well'}; or let ${who} ask for less.`
      : `Write the scopes that ${who} needs in place of \`${asked.kind}\`, or let the job that calls say \`permissions: ${asked.kind}\` as well.`,
  });
}
