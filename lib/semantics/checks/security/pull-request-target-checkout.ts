import { Surroundings, checkedOut } from './checked-out';
import { ActionModel, DeclaredActions, stepsOfAction } from '../../../actions/inside';
import { DeliveryModel, Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredWorkflows, StepModel, calledBy, flatSteps } from '../../../workflows/inside';
import { keepsStrangersOut } from '../../strangers';
import { eventsByFile } from '../../ways';

/** Events that run with secrets and a writable token although a stranger caused them. */
const PRIVILEGED = ['pull_request_target', 'workflow_run', 'issue_comment'];

/** The code of a stranger must not be checked out where secrets are. */
export const pullRequestTargetCheckout: Rule = {
  id: 'security/pull-request-target-checkout',
  severity: Severity.ERROR,
  delivery(model, report) {
    const workflows = DeclaredWorkflows.of(model);
    const events = eventsByFile(workflows);
    for (const workflow of workflows) {
      const privileged = PRIVILEGED.filter((name) => events.get(workflow.file)!.has(name));
      if (privileged.length === 0) continue;
      for (const job of workflow.jobs) {
        if (job.kind !== 'steps') continue;
        const steps = flatSteps(job.steps);
        for (const [i, step] of steps.entries()) {
          const later = () => scriptsIn(steps.slice(i + 1), model);
          for (const { given, by, conditions } of checkouts(step, { env: [workflow.env, job.env], later }, model)) {
            const event = privileged.find((name) => !keepsStrangersOut(name, job.condition, ...conditions));
            if (event === undefined) continue;
            report({
              message: `The step '${step.label}' in the job '${job.id}' checks out the code of a pull request (${given}) in a run of '${event}', which has the secrets of the repository and a token that may write: whoever opens a pull request can run code with both.`,
              at: by === step ? step : [step, { origin: by.origin, note: 'checks it out' }],
              fix: `Build and test the code in a workflow with Trigger.pullRequest(), and let a second one with '${event}' only read its results.`,
            });
          }
        }
      }
    }
  },
};

interface Checkout {
  readonly given: string;
  readonly by: StepModel;
  /** Of the step, and of all around it. */
  readonly conditions: readonly (string | undefined)[];
}

/** What a step checks out itself, or through an action of the same delivery. `open`: actions that are being looked at already. */
function checkouts(step: StepModel, around: Surroundings, model: DeliveryModel, open: readonly ActionModel[] = []): Checkout[] {
  const given = checkedOut(step, around);
  const condition = 'condition' in step ? step.condition : undefined;
  if (given !== undefined) return [{ given, by: step, conditions: [condition] }];
  const action = calledBy(step, DeclaredActions.of(model));
  if (step.kind !== 'uses' || !action || open.includes(action)) return [];
  const { inputs, env } = step;
  const steps = stepsOfAction(action);
  return steps.flatMap((inner, i) => {
    const later = () => [...scriptsIn(steps.slice(i + 1), model), ...around.later()];
    return checkouts(inner, { env: [...around.env, env], action: { model: action, inputs }, later }, model, [...open, action]);
  })
    .map((found) => ({ ...found, conditions: [condition, ...found.conditions] }));
}

/** The scripts of steps, those of actions of the same delivery among them. */
function scriptsIn(steps: readonly StepModel[], model: DeliveryModel, open: readonly ActionModel[] = []): string[] {
  return steps.flatMap((step) => {
    if (step.kind === 'run') return [step.script];
    const action = calledBy(step, DeclaredActions.of(model));
    return action && !open.includes(action) ? scriptsIn(stepsOfAction(action), model, [...open, action]) : [];
  });
}
