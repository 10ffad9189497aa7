import { usesSteps } from '../../../actions/inside';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { OBSERVABILITY } from '../../declared-observability';

/** The table promises that somebody is told of it, and no step ever tells. */
export const untoldEvent: Rule = {
  id: 'observability/untold-event',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const { id, origin, actionFile, events, eventInput, defaultEvent } of model._part(OBSERVABILITY).notifications) {
      const told = usesSteps(model).filter(({ step }) => step.calls === actionFile).map(({ step }) => (step.inputsExpression === undefined ? String(step.inputs[eventInput] ?? defaultEvent) : '${{'));
      // A step whose event is known only when it runs may tell of any.
      if (told.some((event) => event.includes('${{'))) continue;
      for (const { name } of events) {
        if (told.includes(name)) continue;
        report({ message: `No step tells of '${name}', an event of the notification '${id}'.`, at: { origin }, fix: `Let a job tell of it, job.use(notification.send('${name}', { title: '…' })), or take it out of { events }.` });
      }
    }
  },
};
