import { CheckedOut, Later, checkedOut } from './checked-out';
import { ActionModel, stepsOfAction } from '../../../actions/inside';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { RunStepModel, StepModel, calledBy, flatSteps, workflowsOf } from '../../../workflows/inside';
import { openStarts } from '../../causes';
import { keepsStrangersOut } from '../../strangers';
import { Place, World, worldOf } from '../../values/world';

/** Events that run with secrets and a writable token although a stranger caused them. */
const PRIVILEGED = ['pull_request_target', 'workflow_run', 'issue_comment'];

/** The code of a stranger must not be checked out where secrets are. */
export const pullRequestTargetCheckout: Rule = {
  id: 'security/pull-request-target-checkout',
  severity: Severity.ERROR,
  delivery(model, report) {
    const workflows = workflowsOf(model);
    const world = worldOf(model);
    for (const workflow of workflows) {
      const privileged = openStarts(workflow, PRIVILEGED, workflows);
      if (privileged.length === 0) continue;
      for (const job of workflow.jobs) {
        if (job.kind !== 'steps') continue;
        const steps = flatSteps(job.steps);
        for (const [i, step] of steps.entries()) {
          const found = checkouts(step, { kind: 'workflow', workflow, job, step }, world, () => scriptsIn(steps.slice(i + 1), world)).flatMap((checkout) => {
            // What a caller passes is there only in the runs of that caller.
            const read = checkout.source?.at;
            const reaching = read?.kind === 'workflow' ? openStarts(read.workflow, PRIVILEGED, workflows) : privileged;
            const start = reaching.find((one) => !keepsStrangersOut(one, job.condition, ...checkout.conditions));
            return start ? [{ ...checkout, event: start.event }] : [];
          })[0];
          if (!found) continue;
          const { given, by, event, source } = found;
          report({
            message: `The step '${step.label}' in the job '${job.id}' checks out the code of a pull request (${given}) in a run of '${event}', which has the secrets of the repository and a token that may write: whoever opens a pull request can run code with both.`,
            at: [step, ...by === step ? [] : [{ origin: by.origin, note: 'checks it out' }], ...(source?.through ?? []).filter(({ origin }) => origin !== step.origin)],
            fix: `Build and test the code in a workflow with Trigger.pullRequest(), and let a second one with '${event}' only read its results.`,
            fixInYaml: `Build and test the code in a workflow \`on: pull_request\`, and let a second one on '${event}' only read its results.`,
          });
        }
      }
    }
  },
};

interface Checkout extends CheckedOut {
  readonly by: StepModel;
  /** Of the step, and of all around it. */
  readonly conditions: readonly (string | undefined)[];
}

/** What a step checks out itself, or through an action of the same delivery. `open`: actions that are being looked at already. */
function checkouts(step: StepModel, place: Place, world: World, later: Later, open: readonly ActionModel[] = []): Checkout[] {
  const condition = 'condition' in step ? step.condition : undefined;
  const itself = checkedOut(step, place, world, later).map((found) => ({ ...found, by: step, conditions: [condition] }));
  const action = calledBy(step, world.actions);
  if (!action || open.includes(action)) return itself;
  const steps = stepsOfAction(action);
  return steps.flatMap((inner, i) => checkouts(inner, { kind: 'action', action, step: inner }, world, () => [...scriptsIn(steps.slice(i + 1), world), ...later()], [...open, action]))
    // What others pass to the action is theirs.
    .filter(({ source }) => !source || source.through.length === 0 || source.through.some(({ origin }) => origin === step.origin))
    .map((found) => ({ ...found, conditions: [condition, ...found.conditions] }));
}

/** The scripts of steps, those of actions of the same delivery among them. */
function scriptsIn(steps: readonly StepModel[], world: World, open: readonly ActionModel[] = []): RunStepModel[] {
  return steps.flatMap((step) => {
    if (step.kind === 'run') return [step];
    const action = calledBy(step, world.actions);
    return action && !open.includes(action) ? scriptsIn(stepsOfAction(action), world, [...open, action]) : [];
  });
}
