import { askedIn, seriesOf } from './emitted';
import { Rule } from '../../../checks/inside';
import { Severity, listed, similar } from '../../../core/inside';
import { OBSERVABILITY } from '../../declared-observability';
import { ReadMatcher } from '../../promql/read-selectors';

/** A value that a label never has gives no series; where it is what is left out, nothing is left out. */
export const unknownLabelValue: Rule = {
  id: 'observability/unknown-label-value',
  severity: Severity.ERROR,
  delivery(model, report) {
    const observability = model._part(OBSERVABILITY);
    for (const { who, origin, reading } of askedIn(observability)) {
      const seen = new Set<string>();
      for (const selector of reading.selectors) {
        const series = seriesOf(observability, selector);
        for (const matcher of selector.matchers) {
          const allowed = series?.labels?.get(matcher.label);
          for (const value of allowed ? neverIn(matcher, allowed) : []) {
            const message = `${who} asks for ${matcher.label} '${value}' of '${series!.metric}', which is never so; there are ${listed(allowed!)}.`;
            if (seen.has(message)) continue;
            seen.add(message);
            const near = similar(value, allowed!);
            report({ message, at: { origin }, fix: near ? `Did you mean '${near}'?` : `Ask for one of those, or let the metric have it: { labels: { ${matcher.label}: […] } }.` });
          }
        }
      }
    }
  },
};

/** The values that a matcher asks for and that the label never has; of a pattern, its alternatives that match none. */
function neverIn({ operator, value }: ReadMatcher, allowed: readonly string[]): string[] {
  if (value === '') return [];
  if (operator === '=' || operator === '!=') return allowed.includes(value) ? [] : [value];
  // What is escaped, a `|` in a value or a parenthesis, is itself.
  const alternatives = /[()[\]]/.test(value.replace(/\\./g, '')) ? [value] : value.match(/(?:\\.|[^|\\])+/g) ?? [];
  return alternatives.filter((alternative) => alternative !== '' && !allowed.some((known) => matches(alternative, known)));
}

/** What is no pattern here is for Prometheus to refuse. */
function matches(pattern: string, value: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`).test(value);
  } catch {
    return true;
  }
}
