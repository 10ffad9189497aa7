import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { OBSERVABILITY } from '../../declared-observability';

/** Who reads the default receiver reads what nobody thought of: an alert of one's own is somebody's. */
export const unroutedAlert: Rule = {
  id: 'observability/unrouted-alert',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const { id, origin, defaultReceiver, alerts } of model._part(OBSERVABILITY).routings) {
      for (const alert of alerts) {
        if (alert.taken.length > 0 || alert.possible.length > 0) continue;
        report({
          message: `No line of the routing '${id}' is about the alert '${alert.name}': only the default receiver '${defaultReceiver}' is told.`,
          at: [alert, { origin, note: 'the routing' }],
          fix: `Add a line: routing.addRoute('…', { alerts: […], receivers: […] }), or one about its severity, which is '${alert.labels.severity}'.`,
        });
      }
    }
  },
};
