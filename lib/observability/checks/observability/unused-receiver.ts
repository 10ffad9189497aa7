import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { OBSERVABILITY } from '../../declared-observability';

/** Somebody was to be told, and never is. */
export const unusedReceiver: Rule = {
  id: 'observability/unused-receiver',
  severity: Severity.WARNING,
  delivery(model, report) {
    const { receivers, routings, notifications } = model._part(OBSERVABILITY);
    const used = new Set([...routings.flatMap((routing) => routing.receivers.map(({ name }) => name)), ...notifications.flatMap((notification) => notification.receivers.map(({ name }) => name))]);
    for (const { id, origin } of receivers) {
      if (used.has(id)) continue;
      report({ message: `The receiver '${id}' is told of nothing: no routing and no notification names it.`, at: { origin }, fix: "Name it in a line, routing.addRoute('…', { alerts: […], receivers: […] }), or leave it out." });
    }
  },
};
