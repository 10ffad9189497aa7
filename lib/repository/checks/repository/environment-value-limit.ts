import { Report, Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredRepository } from '../../declared-repository';
import { environmentVariables } from '../../environment/environment-variables';
import { DeclaredEnvironmentModel, EnvironmentTableModel } from '../../environment/model';

/** Of an environment. */
const MOST_SECRETS = 100;
const MOST_VARIABLES = 100;
/** Of one variable: 48 KB. */
const MOST_BYTES = 48 * 1024;

/** How much an environment can hold. */
export const environmentValueLimit: Rule = {
  id: 'repository/environment-value-limit',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const environment of DeclaredRepository.of(model).environments) {
      const variables = Object.keys(environmentVariables(environment, DeclaredRepository.of(model).tables));
      for (const [what, count, most] of [['secrets', environment.secrets.length, MOST_SECRETS], ['variables', variables.length, MOST_VARIABLES]] as const) {
        if (count <= most) continue;
        report({
          message: `The environment '${environment.name}' has ${count} ${what}. GitHub takes at most ${most}.`,
          at: environment,
          fix: what === 'secrets' ? 'Keep them in a secret store that the job asks, or several in one JSON document.' : 'Keep them in a file of the repository, one for each environment.',
        });
      }
    }
    for (const environment of DeclaredRepository.of(model).environments) tooLong(environment.variables, `the environment '${environment.name}'`, environment, report);
    for (const table of DeclaredRepository.of(model).tables) {
      for (const [name, values] of Object.entries(table.rows)) {
        for (const value of values) tooLong({ [name]: value }, `the table '${table.id}'`, table, report);
      }
    }
  },
};

type Located = EnvironmentTableModel | DeclaredEnvironmentModel;

function tooLong(variables: Readonly<Record<string, string>>, whose: string, at: Located, report: Report): void {
  for (const [name, value] of Object.entries(variables)) {
    const bytes = new TextEncoder().encode(value).length;
    if (bytes <= MOST_BYTES) continue;
    report({ message: `The variable '${name}' of ${whose} has ${bytes} bytes. GitHub takes at most ${MOST_BYTES}.`, at, fix: 'Keep it in a file of the repository.' });
  }
}
