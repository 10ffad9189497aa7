import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { holdsJobToken } from '../../../expressions/inside';
import { StepsJobModel, UsesStepModel, WorkflowModel } from '../../../workflows/inside';
import { isUnknown } from '../needs/may-provide';
import { Surrounded, surroundedSteps } from '../needs/surrounded';
import { placesOf } from '../needs/words';

/** An action that nobody here knows is given the token of the job, and nobody says what for. */
export const tokenToUnknownAction: Rule = {
  id: 'security/token-to-unknown-action',
  severity: Severity.WARNING,
  delivery(model, report) {
    const said = new Set<string>();
    for (const around of surroundedSteps(model)) {
      const { at: { step }, job, workflow } = around;
      if (step.kind !== 'uses' || !isUnknown(step) || said.has(step.origin.path)) continue;
      const where = handedBy(step);
      if (where === undefined || saysWhatFor(around)) continue;
      said.add(step.origin.path);
      report({
        message: `The step '${step.label}' in the job '${job.id}' hands the token of the job to '${step.uses.split('@')[0]}' by ${where}, and nothing says what for. ${mayDo(job, workflow)}`,
        at: placesOf(around),
        fix: 'Say what it needs, at its step: { permissions: Permissions.of({ contents: PermissionLevel.READ }) }, or Permissions.none() if it needs nothing.',
        fixInYaml: 'Write the `permissions` of the job: what this action needs, such as `contents: read`, and what the other steps need.',
      });
    }
  },
};

function handedBy({ inputs, env, inputsExpression, envExpression }: UsesStepModel): string | undefined {
  const holds = (values: UsesStepModel['env']) => Object.entries(values).find(([, value]) => holdsJobToken(String(value)))?.[0];
  const [input, variable] = [holds(inputs), holds(env)];
  if (input !== undefined) return `its input '${input}'`;
  if (variable !== undefined) return `the variable '${variable}'`;
  return [inputsExpression, envExpression].some((text) => text !== undefined && holdsJobToken(text)) ? 'an expression' : undefined;
}

/** At the step, at the action of the repository that it is a part of, or at the job. */
function saysWhatFor({ at: { step, uses }, job }: Surrounded): boolean {
  const [inner] = uses.slice(-1);
  const { required, complete } = inner ? inner.action : job.permissions;
  return job.permissions.declared || complete || required.some(({ origin }) => origin.path === step.origin.path);
}

function mayDo({ permissions }: StepsJobModel, workflow: WorkflowModel): string {
  const granted = permissions.granted ?? workflow.permissions;
  if (granted.kind !== 'scopes') return `It may ${granted.kind === 'write-all' ? 'read and write everything' : 'read everything'} with it.`;
  const writes = Object.entries(granted.scopes).flatMap(([scope, level]) => (level === 'write' ? [`'${scope}'`] : []));
  if (writes.length > 0) return `It may write ${writes.join(', ')} with it, which other steps asked for.`;
  return Object.values(granted.scopes).includes('read') ? 'It may read with it what other steps asked for, and write nothing.' : 'The token may do nothing, so that the action fails where it asks for anything.';
}
