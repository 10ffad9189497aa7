import { EmittedSeries, askedIn, emittedIn, seriesOf } from './emitted';
import { Report, Rule } from '../../../checks/inside';
import { Origin, Severity, listed, similar } from '../../../core/inside';
import { OBSERVABILITY } from '../../declared-observability';

/** A label that a metric does not have is empty: what asks for its value gets nothing, and what groups by it gets one group. */
export const unknownLabel: Rule = {
  id: 'observability/unknown-label',
  severity: Severity.ERROR,
  delivery(model, report) {
    const observability = model._part(OBSERVABILITY);
    for (const { who, origin, reading } of askedIn(observability)) {
      const seen = new Set<string>();
      for (const selector of reading.selectors) {
        const series = seriesOf(observability, selector);
        // Asking for the empty text is asking whether a label is there.
        for (const { label, value } of selector.matchers) if (series?.labels && value !== '' && !series.labels.has(label) && first(seen, `${label} ${series.metric}`)) say(report, origin, `${who} asks for the label '${label}' of '${series.metric}'`, label, series);
      }
      for (const { labels, of, relabelled } of reading.groupings) {
        const known = of.map(({ name }) => emittedIn(observability).get(name ?? ''));
        // A label of a recorded series, and one that is made on the way, may be any.
        if (relabelled || known.some((series) => !series?.labels)) continue;
        for (const label of labels) if (!known.some((series) => series!.labels!.has(label)) && known.length > 0 && first(seen, label)) say(report, origin, `${who} groups or matches by the label '${label}'`, label, known[0]!);
      }
    }
  },
};

function first(seen: Set<string>, key: string): boolean {
  return !seen.has(key) && seen.add(key).has(key);
}

function say(report: Report, origin: Origin, what: string, label: string, { metric, labels }: EmittedSeries): void {
  const known = [...labels!.keys()];
  const near = similar(label, known);
  report({ message: `${what}, which it does not have; '${metric}' has ${listed(known)}.`, at: { origin }, fix: near ? `Did you mean '${near}'?` : 'Ask for one of those, or declare it: { labels: { … } } or { openLabels: [\'…\'] } of the metric.' });
}
