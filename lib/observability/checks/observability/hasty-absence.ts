import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { OBSERVABILITY } from '../../declared-observability';
import { readPromQl } from '../../promql/read';

/** After a restart of Prometheus, and whenever one scrape fails, all is absent for a moment. */
export const hastyAbsence: Rule = {
  id: 'observability/hasty-absence',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const alert of model._part(OBSERVABILITY).groups.flatMap(({ alerts }) => alerts)) {
      if (alert.pendingFor !== undefined || !readPromQl(alert.expression).functions.includes('absent')) continue;
      report({ message: `The alert '${alert.name}' fires as soon as something is absent, which everything is for a moment when Prometheus starts or one scrape fails.`, at: alert, fix: 'Wait: { pendingFor: Duration.minutes(10) }.' });
    }
  },
};
