import { Severity } from '../../../core/inside';
import { TriggerModel } from '../../model';
import { WorkflowRule } from '../rule';

/** An event can stand in a file once: a second one would make GitHub refuse the file, or the first one would be lost. */
export const duplicateTrigger: WorkflowRule = {
  id: 'workflows/duplicate-trigger',
  severity: Severity.ERROR,
  lasting: true,
  workflow(workflow, report) {
    const seen = new Map<string, TriggerModel>();
    for (const trigger of workflow.triggers) {
      const first = seen.get(trigger.event);
      if (!first) {
        seen.set(trigger.event, trigger);
        continue;
      }
      // The call of a reusable workflow is declared by itself, so the user's own trigger is the superfluous one.
      const [extra, other] = trigger.event === 'workflow_call' ? [first, trigger] : [trigger, first];
      report({
        message: `The workflow '${workflow.id}' has two triggers for '${trigger.event}'. An event can be named once.`,
        at: [extra, { origin: other.origin, note: trigger.event === 'workflow_call' ? 'a ReusableWorkflow has it by itself' : 'the first one' }],
        fix: trigger.event === 'workflow_call' ? 'Take it out of triggers.' : 'Put the options of both into one. Where they ask for different things, declare two workflows.',
      });
    }
  },
};
