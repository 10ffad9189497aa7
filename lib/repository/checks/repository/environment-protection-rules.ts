import { Rule } from '../../../checks/inside';
import { Severity, listed } from '../../../core/inside';
import { DeclaredRepository } from '../../declared-repository';

const MOST = 6;

/** GitHub asks at most six apps, each once. */
export const environmentProtectionRules: Rule = {
  id: 'repository/environment-protection-rules',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const environment of DeclaredRepository.of(model).environments) {
      const { name, protectionRules: apps } = environment;
      if (apps.length > MOST) {
        report({
          message: `The environment '${name}' has ${apps.length} protection rules: ${listed(apps)}. GitHub takes at most ${MOST}.`,
          at: environment,
          fix: 'Leave some out, or let one app ask the others.',
        });
      }
      for (const twice of new Set(apps.filter((app, i) => apps.indexOf(app) < i))) {
        report({ message: `The environment '${name}' names the protection rule '${twice}' more than once.`, at: environment, fix: 'Name it once.' });
      }
    }
  },
};
