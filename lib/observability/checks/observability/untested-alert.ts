import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { OBSERVABILITY } from '../../declared-observability';
import { AlertRuleModel } from '../../model';

/** Nobody has ever seen an untested alert: whether it fires is found out when it should have. */
export const untestedAlert: Rule = {
  id: 'observability/untested-alert',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const alert of model._part(OBSERVABILITY).groups.flatMap(({ alerts }) => alerts)) {
      const problem = problemOf(alert);
      if (problem !== undefined) {
        report({ message: `The alert '${alert.name}' ${problem}.`, at: alert, fix: 'Give it { tests: [{ name, series, expectations }] }: with AlertExpectation.fires(…) where it must, and AlertExpectation.silent(…) where it must not.' });
      }
    }
  },
};

function problemOf({ tests }: AlertRuleModel): string | undefined {
  const moments = tests.flatMap((test) => test.moments);
  if (tests.length === 0) return 'has no test';
  if (!moments.some(({ firing }) => firing.length > 0)) return 'has tests, and fires in none of them';
  return moments.some(({ firing }) => firing.length === 0) ? undefined : 'has tests, and is silent in none of them';
}
