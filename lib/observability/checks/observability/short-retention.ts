import { askedIn, seriesOf } from './emitted';
import { Rule } from '../../../checks/inside';
import { Duration, Severity } from '../../../core/inside';
import { OBSERVABILITY } from '../../declared-observability';
import { prometheusDuration } from '../../promql/prometheus-duration';

/** Prometheus says nothing when a window begins before its memory does: the number is too small, and looks like any other. */
export const shortRetention: Rule = {
  id: 'observability/short-retention',
  severity: Severity.WARNING,
  delivery(model, report) {
    const observability = model._part(OBSERVABILITY);
    for (const { who, origin, reading } of askedIn(observability)) {
      for (const selector of reading.selectors) {
        const retention = seriesOf(observability, selector)?.retention;
        if (retention === undefined || selector.reach <= retention) continue;
        report({
          message: `${who} looks ${writtenOf(selector.reach)} back at '${selector.name}', of which Prometheus keeps ${writtenOf(retention)}: it counts too little.`,
          at: { origin },
          fix: 'Ask for a shorter window; or, where Prometheus keeps more, say so: { retention: Duration.days(…) } of the catalogue.',
        });
      }
    }
  },
};

function writtenOf(seconds: number): string {
  return prometheusDuration(Duration.seconds(seconds));
}
