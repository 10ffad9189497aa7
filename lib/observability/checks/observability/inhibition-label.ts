import { Rule } from '../../../checks/inside';
import { Severity, listed } from '../../../core/inside';
import { OBSERVABILITY } from '../../declared-observability';
import { RoutedAlertModel } from '../../model';
import { fits } from '../../routing/reach';

/** To Alertmanager a label that neither alert has is equal: a failure here silences what happens somewhere else. One that only one of them has is never equal. */
export const inhibitionLabel: Rule = {
  id: 'observability/inhibition-label',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const { inhibitions, alerts, origin: routing } of model._part(OBSERVABILITY).routings) {
      // What comes with every routing is about one alert, whose labels are the same.
      for (const { source, target, equal, origin } of inhibitions.filter((inhibition) => inhibition.origin !== routing)) {
        const of = (matchers: typeof source) => alerts.filter(({ labels }) => fits(labels, matchers));
        for (const label of equal) {
          const [sources, targets] = [of(source), of(target)].map((those) => those.filter((alert) => lacks(alert, label)));
          const [one] = [...sources, ...targets];
          if (!one) continue;
          const what = sources.length > 0 && targets.length > 0
            ? `The inhibition by '${label}' silences '${targets[0].name}' wherever '${sources[0].name}' fires: neither has that label, and to Alertmanager that is the same value.`
            : `The inhibition by '${label}' does nothing where '${one.name}' is concerned, which does not have that label.`;
          report({ message: `${what} '${one.name}' has ${listed(one.labelNames!)}.`, at: [{ origin }, { origin: one.origin, note: 'the alert' }], fix: 'Name a label that both have. When Prometheus adds it to all alerts (external_labels), acknowledge that.' });
        }
      }
    }
  },
};

/** As far as anybody knows. */
function lacks({ labelNames }: RoutedAlertModel, label: string): boolean {
  return labelNames !== undefined && !labelNames.includes(label);
}
