import { Severity, listed, similar } from '../../../core/inside';
import { EVENTS } from '../../events.data';
import { TriggerModel } from '../../model';
import { WorkflowRule } from '../rule';

/** Events whose keys are more than lists, and what declares them. */
const OWN_METHOD: Readonly<Record<string, string>> = {
  schedule: 'Trigger.schedule({ cron: … })',
  workflow_dispatch: 'Trigger.workflowDispatch({ … })',
  workflow_call: 'new ReusableWorkflow(…)',
};

/** A trigger names an event, keys and activities that GitHub has. */
export const unknownEvent: WorkflowRule = {
  id: 'workflows/unknown-event',
  severity: Severity.ERROR,
  lasting: true,
  workflow(workflow, report) {
    for (const trigger of workflow.triggers) {
      for (const [message, fix] of problemsOf(trigger)) report({ message: `${message} (a trigger of the workflow '${workflow.id}').`, at: trigger, fix });
    }
  },
};

function problemsOf(trigger: TriggerModel): [message: string, fix?: string][] {
  const { event, filters } = trigger;
  const facts = Object.hasOwn(EVENTS, event) ? EVENTS[event] : undefined;
  if (!facts) {
    const near = similar(event, Object.keys(EVENTS));
    return [[`GitHub has no event '${event}'`, near ? `Did you mean '${near}'?` : `Events that start a workflow: ${listed(Object.keys(EVENTS), 40)}.`]];
  }
  const keys = Object.keys(filters);
  const method = Object.hasOwn(OWN_METHOD, event) ? OWN_METHOD[event] : undefined;
  if (method && (keys.length > 0 || (event === 'schedule' && !trigger.schedules))) {
    return [[`Trigger.of('${event}') cannot say what the event needs`, `Use ${method}.`]];
  }
  const known = facts.types ? ['types', ...facts.filters] : facts.filters;
  const found = keys.filter((key) => !known.includes(key)).map((key): [string, string?] => {
    const near = similar(key, known);
    const offer = known.length > 0 ? `It takes ${listed(known)}.` : 'It takes no filters: leave it out.';
    return [`The event '${event}' has no filter '${key}'`, near ? `Did you mean '${near}'?` : offer];
  });
  for (const type of facts.types ? trigger.types ?? [] : []) {
    if (facts.types!.includes(type)) continue;
    const near = similar(type, facts.types!);
    found.push([`The event '${event}' has no activity '${type}'`, near ? `Did you mean '${near}'?` : `It has ${listed(facts.types!, 25)}.`]);
  }
  if (trigger.types && !facts.types && !facts.filters.includes('types')) found.push([`The event '${event}' has no filter 'types'`, 'Leave it out.']);
  return found;
}
