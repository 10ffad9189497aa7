import { reportTokens } from '../../../actions/inside';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredRepository } from '../../declared-repository';

/** A token is a secret, and no variable: those of an environment stand in the document of settings. */
export const environmentValueToken: Rule = {
  id: 'repository/environment-value-token',
  severity: Severity.ERROR,
  delivery(model, report) {
    const { environments, tables } = DeclaredRepository.of(model);
    for (const { variables, name: environment, origin } of environments) reportTokens(variables, (name) => `The variable '${name}' of the environment '${environment}'`, origin, report);
    for (const { rows, id, origin } of tables) {
      for (const [name, values] of Object.entries(rows)) reportTokens({ ...values }, () => `The row '${name}' of the table '${id}'`, origin, report);
    }
  },
};
