import { Report, Rule } from '../../../checks/inside';
import { Severity, listed } from '../../../core/inside';
import { DeclaredWorkflows, ExpressionUse, WorkflowModel, bareReadsOf, describedEvents, mayBeOverridden, payloadParts, whereOf } from '../../../workflows/inside';
import { placeOf } from '../../values/world';
import { entryOf, eventsByFile, waysTo } from '../../ways';

/** A property of the payload is read where no run has it. */
export const otherEvent: Rule = {
  id: 'expressions/other-event',
  severity: Severity.ERROR,
  delivery(model, report) {
    const workflows = DeclaredWorkflows.of(model);
    for (const workflow of workflows) {
      const events = [...eventsByFile(workflows).get(workflow.file) ?? []].filter((event) => event !== 'workflow_call');
      // What nobody calls here may be called by anybody.
      if (events.length === 0 || triggersMayChange(workflow, workflows)) continue;
      for (const use of workflow.expressions) judge(use, workflow, events, report);
    }
  },
};

function triggersMayChange(workflow: WorkflowModel, workflows: readonly WorkflowModel[]): boolean {
  return [workflow, ...waysTo(workflow, workflows).map((way) => entryOf(way, workflow))].some(({ overrides }) => mayBeOverridden(overrides, 'on'));
}

function judge(use: ExpressionUse, workflow: WorkflowModel, events: readonly string[], report: Report): void {
  if (!/github\W+event\W/i.test(use.text)) return;
  // What is compared or has an alternative may be missing: that was thought of.
  for (const [, event, ...names] of bareReadsOf(use.text, 'github')) {
    // Of inputs, another rule knows which are declared.
    if (event.toLowerCase() !== 'event' || names.length === 0 || names[0].toLowerCase() === 'inputs') continue;
    if (payloadParts(names, events)?.length !== 0) continue;
    const having = describedEvents().filter((one) => payloadParts(names, [one])?.length !== 0);
    // That no event has it is what `expressions/unknown-property` says.
    if (having.length === 0) continue;
    const where = whereOf(use, placeOf(use, workflow));
    report({
      message: `\`${['github.event', ...names].join('.')}\` in ${where} is always empty: the runs of the workflow '${workflow.id}' start by ${listed(events)}, which ${events.length === 1 ? 'does not bring it' : 'do not bring it'}.`,
      at: { origin: use.origin },
      fix: `It comes with ${listed(having)}. Where it may be missing, say what stands for it: orElse(…).`,
      fixInYaml: `It comes with ${listed(having)}. Where it may be missing, say what stands for it: \`${['github.event', ...names].join('.')} || 'nothing'\`.`,
    });
  }
}
