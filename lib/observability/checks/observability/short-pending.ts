import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { OBSERVABILITY } from '../../declared-observability';
import { secondsOf } from '../../promql/prometheus-duration';

/** What must be so for no longer than from one evaluation to the next fires at the second value that is beyond the limit: it hardly waits at all. */
export const shortPending: Rule = {
  id: 'observability/short-pending',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const { interval, alerts } of model._part(OBSERVABILITY).groups) {
      // How often Prometheus asks when nobody said so is not known here.
      if (interval === undefined) continue;
      for (const alert of alerts) {
        if (alert.pendingFor === undefined || secondsOf(alert.pendingFor)! > secondsOf(interval)!) continue;
        report({
          message: `The alert '${alert.name}' waits ${alert.pendingFor}, and its group is evaluated every ${interval}: the second value makes it fire, whatever it waits for.`,
          at: alert,
          fix: 'Wait for two evaluations at least, by a longer { pendingFor } or a shorter { interval } of the group; or leave pendingFor out when it is to fire at once.',
        });
      }
    }
  },
};
