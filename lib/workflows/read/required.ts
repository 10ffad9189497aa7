import { holdsJobToken } from '../../expressions/inside';
import { flatSteps } from '../flat-steps';
import { JobPermissionsModel, PermissionsModel, RequiredPermission, StepModel, UsesStepModel } from '../model';
import { OwnActions, StepNeeds } from '../own-action';
import { ownPath } from '../own-path';
import { mayPushToGithub } from '../resolve/image-push';
import { isRegistryLogin } from '../resolve/permissions';
import { UsesStep } from '../uses-step';

/** What the steps of a file that others write need of the token, by the same facts as those of the delivery, and whether that is all. */
export function requiredByRead(steps: readonly StepModel[], actions: OwnActions): Pick<JobPermissionsModel, 'required' | 'complete'> {
  const required: RequiredPermission[] = [];
  let complete = true;
  for (const step of flatSteps(steps)) {
    if (step.kind === 'uses') {
      const { permissions, known } = neededBy(step, actions);
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

/** Steps that use the same action with the same words: there are hundreds of them in a large repository. */
const asked = new WeakMap<OwnActions, Map<string, StepNeeds>>();

function neededBy({ uses, inputs, env }: UsesStepModel, actions: OwnActions): StepNeeds {
  // The facts are asked by a step. Nothing of it is written.
  const ask = () => actions.neededBy(new UsesStep(uses, { inputs: { ...inputs }, env: { ...env } }));
  // What an action of the repository needs is not known before it was read, and it may be read just now.
  if (ownPath(uses) !== undefined) return ask();
  let known = asked.get(actions);
  if (!known) asked.set(actions, (known = new Map()));
  const key = JSON.stringify([uses, inputs, env]);
  let needs = known.get(key);
  if (!needs) known.set(key, (needs = ask()));
  return needs;
}

function entries(model: PermissionsModel | undefined, by: string, { origin }: StepModel): readonly RequiredPermission[] {
  return Object.entries(model?.scopes ?? {}).flatMap(([scope, level]) => (level === 'none' ? [] : [{ scope, level, by, origin }]));
}
