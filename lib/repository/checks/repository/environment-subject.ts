import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredRepository } from '../../declared-repository';

/** The name of an environment stands in the subject of the tokens that clouds trust, and they compare every letter. */
export const environmentSubject: Rule = {
  id: 'repository/environment-subject',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const environment of DeclaredRepository.of(model).environments) {
      const { name } = environment;
      if (/\p{Lu}/u.test(name)) {
        report({
          message: `The name of the environment '${name}' has upper case letters. GitHub ignores the case and clouds do not: a job that writes it in another way is refused there.`,
          at: environment,
          fix: `Call it '${name.toLowerCase()}'.`,
        });
      }
      if (name.includes(':')) {
        report({
          message: `The name of the environment '${name}' holds a ':', which stands as '%3A' in the subject of its identity tokens.`,
          at: environment,
          fix: `Call it '${name.replace(/:+/g, '-').toLowerCase()}'.`,
        });
      }
    }
  },
};
