import { askedIn } from './emitted';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { OBSERVABILITY } from '../../declared-observability';

/** What is emitted costs memory at every scrape. What Slipway's own programs emit comes as a whole, whoever reads it. */
export const unusedMetric: Rule = {
  id: 'observability/unused-metric',
  severity: Severity.WARNING,
  delivery(model, report) {
    const observability = model._part(OBSERVABILITY);
    const read = new Set(askedIn(observability).flatMap(({ reading }) => reading.selectors.map(({ name }) => name)));
    for (const { name, series, builtIn, emitter, origin } of observability.catalogues.flatMap(({ metrics }) => metrics)) {
      if (builtIn || series.some((one) => read.has(one))) continue;
      report({ message: `The metric '${name}' is emitted by '${emitter}', and no alert, no recording rule and no dashboard reads it.`, at: { origin }, fix: 'Make an alert or a panel of it, or leave it out.' });
    }
  },
};
