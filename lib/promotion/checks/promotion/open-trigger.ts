import { stagesOf } from './stages';
import { Located, Rule } from '../../../checks/inside';
import { Severity, isRecord, listed } from '../../../core/inside';
import { openStarts, strangersEvents } from '../../../semantics/inside';
import { DeclaredWorkflows, OverrideModel } from '../../../workflows/inside';
import { PROMOTION } from '../../declared-promotion';

/** What promotes starts by the clock, after workflows that it follows, and when somebody who may write asks for it. Nothing else can be declared: it comes by an override, or by a call. */
export const openTrigger: Rule = {
  id: 'promotion/open-trigger',
  severity: Severity.ERROR,
  delivery(model, report) {
    const workflows = DeclaredWorkflows.of(model);
    const { pipelines } = model._part(PROMOTION);
    const files = new Set([...pipelines.flatMap(({ workflows: own, rollbackWorkflow }) => [...own.map(({ file }) => file), rollbackWorkflow]), ...stagesOf(model).map(({ stage }) => stage.workflow)]);
    // It follows workflows that pull requests start as well: the condition of its job takes those runs out.
    const open = strangersEvents().filter((event) => event !== 'workflow_run' && event !== 'workflow_call');
    for (const workflow of workflows.filter(({ file }) => files.has(file))) {
      const say = (events: readonly string[], how: string, at: readonly Located[]) => report({
        message: `The workflow '${workflow.id}' ${how} ${listed(events)}, which people without rights in the repository can cause: they decide when it runs, and what stands in the payload that its steps find.`,
        at,
        fix: 'Take the trigger out. What should promote by itself follows a workflow, new PromotionPipeline(…, { after: [workflow] }); who wants something starts it by workflow_dispatch.',
      });
      const called = openStarts(workflow, open, workflows).map(({ event }) => event);
      if (called.length > 0) say(called, 'is called by one that is started by', [workflow]);
      for (const override of workflow.overrides) {
        const added = eventsIn(override).filter((event) => open.includes(event));
        if (added.length > 0) say(added, 'is started by', [override, { origin: workflow.origin, note: 'the workflow' }]);
      }
    }
  },
};

/** The events that an override adds: `on.issues`, or all of `on` as one. */
function eventsIn({ path: [first, event], value }: OverrideModel): string[] {
  if (first !== 'on' || value === undefined) return [];
  if (event !== undefined) return [event];
  return typeof value === 'string' ? [value] : Array.isArray(value) ? value.map(String) : isRecord(value) ? Object.keys(value) : [];
}
