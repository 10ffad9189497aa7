import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { OBSERVABILITY } from '../../declared-observability';
import { secondsOf } from '../../promql/prometheus-duration';

/** What must be so for less than two evaluations fires on two values, one after the other. */
export const shortPending: Rule = {
  id: 'observability/short-pending',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const { interval, alerts } of model._part(OBSERVABILITY).groups) {
      // How often Prometheus asks when nobody said so is not known here.
      const least = interval === undefined ? 0 : 2 * secondsOf(interval)!;
      for (const alert of alerts) {
        if (alert.pendingFor === undefined || secondsOf(alert.pendingFor)! >= least) continue;
        report({
          message: `The alert '${alert.name}' waits ${alert.pendingFor}, and its group is evaluated every ${interval}: two values that are odd make it fire.`,
          at: alert,
          fix: 'Wait for two evaluations at least: a longer { pendingFor }, or a shorter { interval } of the group; or leave pendingFor out when it is to fire at once.',
        });
      }
    }
  },
};
