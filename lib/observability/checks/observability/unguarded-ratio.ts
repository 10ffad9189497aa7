import { askedOf } from './asked-of-dashboard';
import { Report, Rule } from '../../../checks/inside';
import { Origin, Severity } from '../../../core/inside';
import { OBSERVABILITY } from '../../declared-observability';
import { readPromQl } from '../../promql/read';
import { ReadRatio } from '../../promql/read-ratios';

/** A ratio of nothing is no number, and one failure of one deployment is a hundred percent: neither is a reason to wake somebody up. A panel shows the first as nothing that anybody can read. */
export const unguardedRatio: Rule = {
  id: 'observability/unguarded-ratio',
  severity: Severity.WARNING,
  delivery(model, report) {
    const { groups, dashboards } = model._part(OBSERVABILITY);
    for (const { name, origin, expression } of groups.flatMap(({ alerts }) => alerts)) {
      for (const ratio of readPromQl(expression).ratios) {
        judge(`The alert '${name}'`, origin, ratio, report);
        judgeNumber(`The alert '${name}'`, origin, ratio, report);
      }
    }
    for (const { who, origin, reading } of dashboards.flatMap(askedOf)) {
      for (const ratio of reading.ratios) judge(who, origin, ratio, report);
    }
  },
};

function judge(who: string, origin: Origin, { divisor, guarded }: ReadRatio, report: Report): void {
  if (guarded) return;
  report({ message: `${who} divides by '${oneLine(divisor)}', which may be nothing.`, at: { origin }, fix: 'Let it be greater than zero: promql.dividedBy(…) does, in text it is / (… > 0).' });
}

function judgeNumber(who: string, origin: Origin, { divisor, ofEvents, enough }: ReadRatio, report: Report): void {
  if (!ofEvents || enough) return;
  report({
    message: `${who} fires on a share of '${oneLine(divisor)}', however few there were.`,
    at: { origin },
    fix: 'Ask for a number of them as well: .andAlso(….atLeast(4.5)). An increase is an estimate: five events are seldom 5.',
  });
}

/** A divisor as a message shows it: on one line, without its guard. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^\((.*?)(?: > 0)?\)$/, '$1');
}
