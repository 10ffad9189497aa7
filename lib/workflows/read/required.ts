import { holdsJobToken } from '../../expressions/inside';
import { flatSteps } from '../flat-steps';
import { JobPermissionsModel, PermissionsModel, RequiredPermission, StepModel } from '../model';
import { OwnActions } from '../own-action';
import { mayPushToGithub } from '../resolve/image-push';
import { isRegistryLogin } from '../resolve/permissions';
import { UsesStep } from '../uses-step';

/** What the steps of a file that others write need of the token, by the same facts as those of the delivery, and whether that is all. */
export function requiredByRead(steps: readonly StepModel[], actions: OwnActions): Pick<JobPermissionsModel, 'required' | 'complete'> {
  const required: RequiredPermission[] = [];
  let complete = true;
  for (const step of flatSteps(steps)) {
    if (step.kind === 'uses') {
      // The facts are asked by a step. Nothing of it is written.
      const { permissions, known } = actions.neededBy(new UsesStep(step.uses, { inputs: { ...step.inputs }, env: { ...step.env } }));
      required.push(...entries(permissions?._model, step.uses.split('@')[0], step));
      complete &&= known && step.inputsExpression === undefined;
    } else if (step.kind === 'run') {
      complete &&= ![step.script, ...Object.values(step.env), step.envExpression ?? ''].some((value) => holdsJobToken(String(value)));
    }
  }
  const loggedIn = required.some(({ scope, by }) => scope === 'packages' && isRegistryLogin(by));
  const pushers = loggedIn ? flatSteps(steps).filter((step) => step.kind === 'run' && mayPushToGithub(step.script, step.env)) : [];
  return { required: [...required, ...pushers.map((step): RequiredPermission => ({ scope: 'packages', level: 'write', by: step.label, origin: step.origin }))], complete };
}

function entries(model: PermissionsModel | undefined, by: string, { origin }: StepModel): readonly RequiredPermission[] {
  return Object.entries(model?.scopes ?? {}).flatMap(([scope, level]) => (level === 'none' ? [] : [{ scope, level, by, origin }]));
}
