import { Rule } from '../../../checks/inside';
import { Severity, listed } from '../../../core/inside';
import { unmetOf } from '../needs/unmet';
import { placesOf, whoNeeds } from '../needs/words';

/** An action without an input for its token looks for a variable. */
export const missingVariable: Rule = {
  id: 'actions/missing-variable',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const unmet of unmetOf(model, 'variable')) {
      const { names: [name, ...others] } = unmet.need;
      report({
        message: `${whoNeeds(unmet, unmet.action)} finds its token only in the variable '${name}'${others.length > 0 ? `, or in ${listed(others)}` : ''}, and nothing sets it.`,
        at: placesOf(unmet),
        fix: `Set it at the step: { env: { ${name}: ${/^(?:GITHUB|CR)_TOKEN$/.test(name) ? 'Github.token' : `Secrets.get('${name}')`} } }.`,
      });
    }
  },
};
