import { Report, Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { OBSERVABILITY } from '../../declared-observability';
import { AlertRuleModel } from '../../model';
import { readPromQl } from '../../promql/read';
import { ReadRatio } from '../../promql/read-ratios';

/** A ratio of nothing is no number, and one failure of one deployment is a hundred percent: neither is a reason to wake somebody up. */
export const unguardedRatio: Rule = {
  id: 'observability/unguarded-ratio',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const alert of model._part(OBSERVABILITY).groups.flatMap(({ alerts }) => alerts)) {
      for (const ratio of readPromQl(alert.expression).ratios) judge(alert, ratio, report);
    }
  },
};

function judge({ name, origin }: AlertRuleModel, { divisor, guarded, ofEvents, enough }: ReadRatio, report: Report): void {
  if (!guarded) {
    report({ message: `The alert '${name}' divides by '${oneLine(divisor)}', which may be nothing.`, at: { origin }, fix: 'Let it be greater than zero: promql.dividedBy(…) does, in text it is / (… > 0).' });
  }
  if (ofEvents && !enough) {
    report({
      message: `The alert '${name}' fires on a share of '${oneLine(divisor)}', however few there were.`,
      at: { origin },
      fix: 'Ask for a number of them as well: .andAlso(….atLeast(4.5)). An increase is an estimate: five events are seldom 5.',
    });
  }
}

/** A divisor as a message shows it: on one line, without its guard. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^\((.*?)(?: > 0)?\)$/, '$1');
}
