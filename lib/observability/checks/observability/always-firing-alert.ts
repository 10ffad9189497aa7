import { conditionalIn } from './recorded';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { OBSERVABILITY } from '../../declared-observability';
import { isConditional } from '../../promql/read-condition';

/** Every series that an expression gives is an alert, also one whose value is zero. */
export const alwaysFiringAlert: Rule = {
  id: 'observability/always-firing-alert',
  severity: Severity.WARNING,
  delivery(model, report) {
    const observability = model._part(OBSERVABILITY);
    for (const alert of observability.groups.flatMap(({ alerts }) => alerts)) {
      if (isConditional(alert.expression, conditionalIn(observability))) continue;
      report({ message: `The alert '${alert.name}' compares nothing: it fires as long as there are such series, whatever their values are.`, at: alert, fix: 'Compare it: promql.greaterThan(…), lessThan(…), exactly(…). A comparison with bool gives 0 or 1, and leaves nothing out.' });
    }
  },
};
