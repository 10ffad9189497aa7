import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { StepModel, UsesStepModel, actionOf, hostedChoices, pushesWithLentToken } from '../../../workflows/inside';
import { causedByAction } from '../../caused-events';
import { saidOutside } from '../../unfolded-steps';
import { isUnknown } from '../needs/may-provide';
import { Surrounded, surroundedSteps } from '../needs/surrounded';
import { placesOf } from '../needs/words';

/** A push needs what a checkout leaves behind only when it is told to. */
export const pushWithoutCredentials: Rule = {
  id: 'actions/push-without-credentials',
  severity: Severity.WARNING,
  delivery(model, report) {
    const said = new Set<string>();
    for (const around of surroundedSteps(model)) {
      const { step } = around.at;
      if (!pushes(around) || said.has(step.origin.path)) continue;
      const at = around.before.map(({ step: one }) => actionOf(one)).lastIndexOf('actions/checkout');
      const checkout = at < 0 ? undefined : around.before[at];
      if (!checkout || !leavesNothing(checkout.step as UsesStepModel, checkout.uses) || hostedChoices(around.job).length === 0) continue;
      if ([...around.before.slice(at + 1), around.at].some((one) => mayLogIn(one.step))) continue;
      said.add(step.origin.path);
      report({
        message: `The step '${step.label}' in the job '${around.job.id}' pushes, and the checkout before it leaves no token behind: git asks for a password, and the step fails.`,
        at: placesOf(around, checkout.step, 'the checkout'),
        fix: 'Let the checkout leave its token: new Checkout({ persistCredentials: true }). Or push to an address that holds one: https://x-access-token:$TOKEN@github.com/$GITHUB_REPOSITORY.',
      });
    }
  },
};

function pushes({ at }: Surrounded): boolean {
  if (at.step.kind === 'run') return pushesWithLentToken(at.step.script);
  const caused = causedByAction(at, () => undefined);
  return caused?.token === 'checkout' && caused.events.length > 0;
}

/** Only said in so many words, as the class of the catalogue does: what an expression says, nobody knows. */
function leavesNothing({ inputs, inputsExpression }: UsesStepModel, uses: Surrounded['at']['uses']): boolean {
  return inputsExpression === undefined && String(saidOutside(inputs['persist-credentials'], uses) ?? 'true') === 'false' && inputs['ssh-key'] === undefined && inputs.repository === undefined;
}

/** Whether it may tell git who pushes, in another way. */
function mayLogIn(step: StepModel): boolean {
  if (step.kind !== 'run') return isUnknown(step);
  return /\bgit\s+config\b.*(?:extraheader|credential|insteadof|sshCommand)|\bgh\s+auth\b|\bssh-(?:add|agent)\b|\bgit\s+remote\s|\.netrc|\.git-credentials|GIT_ASKPASS|GIT_SSH|GIT_CONFIG_|-c\s+\S*extraheader/i.test(step.script)
    || Object.keys(step.env).some((name) => /^GIT_(?:ASKPASS|SSH|CONFIG)/.test(name));
}
