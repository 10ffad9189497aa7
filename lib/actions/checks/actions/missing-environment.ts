import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { unmetOf } from '../needs/unmet';
import { placesOf, whoNeeds } from '../needs/words';

/** Some services take a deployment only from a job that has an environment. */
export const missingEnvironment: Rule = {
  id: 'actions/missing-environment',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const unmet of unmetOf(model, 'environment')) {
      report({
        message: `${whoNeeds(unmet, unmet.action)} is refused in a job without an environment; the usual one is '${unmet.need.name}'.`,
        at: [...placesOf(unmet), { origin: unmet.job.origin, note: 'the job' }],
        fix: `Give the job one: { environment: JobEnvironment.named('${unmet.need.name}') }.`,
      });
    }
  },
};
