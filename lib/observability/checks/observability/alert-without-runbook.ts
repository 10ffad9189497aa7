import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { OBSERVABILITY } from '../../declared-observability';

/** Whoever is woken up does not know what the one who wrote the alert knew. */
export const alertWithoutRunbook: Rule = {
  id: 'observability/alert-without-runbook',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const alert of model._part(OBSERVABILITY).groups.flatMap(({ alerts }) => alerts)) {
      if (alert.runbook || alert.annotations.runbook_url !== undefined) continue;
      report({ message: `The alert '${alert.name}' has no runbook: who is told of it is not told what to do.`, at: alert, fix: 'Give it { runbook: { meaning, causes, look, steps } }, or { runbookUrl } where there is a page already.' });
    }
  },
};
