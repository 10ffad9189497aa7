import { Report, Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { calledBy, callersOf, callsOf } from '../../called';
import { workflowsOf } from '../../declared-workflows';
import { CallJobModel, WorkflowModel } from '../../model';

/** The first caller and nine levels of called workflows below it. */
const LEVELS = 10;

/** Calls may nest, but neither without end nor in a circle. */
export const callDepth: Rule = {
  id: 'workflows/call-depth',
  severity: Severity.ERROR,
  delivery(model, report) {
    const workflows = workflowsOf(model);
    const levels = new Map<WorkflowModel, number>();
    for (const workflow of workflows) measure(workflow, [], levels, workflows, report);
    for (const workflow of workflows) {
      if (callersOf(workflow, workflows).length > 0 || levels.get(workflow)! <= LEVELS) continue;
      for (const call of callsOf(workflow)) {
        const target = calledBy(call, workflows);
        const depth = 1 + (target ? levels.get(target)! : 0);
        if (depth <= LEVELS) continue;
        report({
          message: `The job '${call.id}' calls '${target!.id}', and with all that this calls in turn there are ${depth} levels of workflows. GitHub allows ${LEVELS}, the first caller included.`,
          at: call,
          fix: 'Let one of the called workflows hold the jobs of the one that it calls.',
        });
      }
    }
  },
};

/** How many levels of workflows there are from this one down; a circle is reported where it closes. */
function measure(workflow: WorkflowModel, trail: readonly WorkflowModel[], levels: Map<WorkflowModel, number>, workflows: readonly WorkflowModel[], report: Report): number {
  const known = levels.get(workflow);
  if (known !== undefined) return known;
  let below = 0;
  for (const call of callsOf(workflow)) {
    const target = calledBy(call, workflows);
    if (!target) continue;
    if (target === workflow || trail.includes(target)) reportCircle(call, [...trail.slice(trail.indexOf(target)), workflow], target, report);
    else below = Math.max(below, measure(target, [...trail, workflow], levels, workflows, report));
  }
  levels.set(workflow, below + 1);
  return below + 1;
}

function reportCircle(call: CallJobModel, round: readonly WorkflowModel[], target: WorkflowModel, report: Report): void {
  const names = round.at(-1) === target ? [target] : round;
  report({
    message: `The job '${call.id}' calls '${target.id}', which is ${names.length === 1 ? 'the workflow that it belongs to' : `already calling it: ${[...names, target].map(({ id }) => id).join(' → ')}`}. Workflows may not call each other in a circle.`,
    at: [call, ...names.filter((one) => one !== target).map(({ origin }) => ({ origin, note: 'part of the circle' })), { origin: target.origin, note: 'the called workflow' }],
    fix: 'Move the jobs that both need into a third reusable workflow.',
  });
}
