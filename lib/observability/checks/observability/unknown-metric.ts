import { askedIn, emittedIn } from './emitted';
import { Rule } from '../../../checks/inside';
import { Severity, listed, similar } from '../../../core/inside';
import { OBSERVABILITY } from '../../declared-observability';

/** What nobody emits gives no series: the alert never fires, the panel stays empty, and nobody notices. */
export const unknownMetric: Rule = {
  id: 'observability/unknown-metric',
  severity: Severity.ERROR,
  delivery(model, report) {
    const observability = model._part(OBSERVABILITY);
    const emitted = emittedIn(observability);
    for (const { who, origin, reading } of askedIn(observability)) {
      for (const name of new Set(reading.selectors.map((selector) => selector.name))) {
        if (name === undefined || emitted.has(name)) continue;
        const known = observability.catalogues.flatMap(({ metrics }) => metrics.flatMap(({ series }) => series));
        const near = similar(name, known);
        report({
          message: `${who} reads '${name}', which nobody emits; there are ${listed(known)}.`,
          at: { origin },
          fix: near ? `Did you mean '${near}'?` : 'Declare it in a MetricCatalogue of this delivery, with who emits it.',
        });
      }
    }
  },
};
