import { Severity } from '../../../core/inside';
import { WorkflowRule } from '../rule';

/** Nobody can start it by hand, when a night was missed. */
export const unattendedSchedule: WorkflowRule = {
  id: 'workflows/unattended-schedule',
  severity: Severity.NOTE,
  workflow({ id, triggers }, report) {
    const [trigger, ...others] = triggers;
    if (trigger?.event !== 'schedule' || others.length > 0) return;
    report({
      message: `The workflow '${id}' starts by schedule only: when a run is missed, nobody can make up for it.`,
      at: { origin: trigger.origin },
      fix: 'Let people start it, too: { triggers: [Trigger.schedule(…), Trigger.workflowDispatch()] }.',
    });
  },
};
