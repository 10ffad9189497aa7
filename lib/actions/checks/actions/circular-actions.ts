import { Report, Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { StepModel, calledBy } from '../../../workflows/inside';
import { actionsOf } from '../../declared-actions';
import { ActionModel } from '../../model';
import { stepsOfAction } from '../own-actions';

/** Composite actions that use each other never end: the runner unfolds them until it gives up. */
export const circularActions: Rule = {
  id: 'actions/circular-actions',
  severity: Severity.ERROR,
  delivery(model, report) {
    const finished = new Set<ActionModel>();
    const actions = actionsOf(model);
    for (const action of actions) follow(action, [], actions, finished, report);
  },
};

/** Goes down the steps of an action; a step that uses an action that is still on the way back closes a circle. */
function follow(action: ActionModel, trail: readonly ActionModel[], actions: readonly ActionModel[], finished: Set<ActionModel>, report: Report): void {
  if (finished.has(action)) return;
  const path = [...trail, action];
  for (const step of stepsOfAction(action)) {
    const next = calledBy(step, actions);
    if (!next) continue;
    const start = path.indexOf(next);
    if (start >= 0) reportCircle(path.slice(start), step, report);
    else follow(next, path, actions, finished, report);
  }
  finished.add(action);
}

function reportCircle(actions: readonly ActionModel[], closing: StepModel, report: Report): void {
  const last = actions[actions.length - 1];
  report({
    message: actions.length === 1
      ? `The composite action '${last.id}' uses itself: a job that uses it would never end, and the runner gives up.`
      : `Composite actions use each other in a circle, and the runner gives up: ${[...actions, actions[0]].map(({ id }) => `'${id}'`).join(' uses ')}.`,
    at: [closing, ...actions.slice(0, -1).map(({ origin }) => ({ origin, note: 'part of the circle' }))],
    fix: `Take the step that uses '${actions[0].id}' out of '${last.id}', or move what both need into a third action.`,
  });
}
