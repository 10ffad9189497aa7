import { DeliveryModel, Rule } from '../../../checks/inside';
import { Origin, Severity } from '../../../core/inside';
import { DeclaredRepository } from '../../declared-repository';

interface Said {
  readonly environment: string;
  readonly name: string;
  readonly value: string;
  readonly origin: Origin;
}

/** A variable has one value in an environment, however many places say it. */
export const environmentValueConflict: Rule = {
  id: 'repository/environment-value-conflict',
  severity: Severity.ERROR,
  delivery(model, report) {
    const first = new Map<string, Said>();
    for (const said of allSaid(model)) {
      const key = `${said.environment.toLowerCase()}\n${said.name.toUpperCase()}`;
      const other = first.get(key) ?? said;
      first.set(key, other);
      if (other.value !== said.value && other.origin !== said.origin) {
        report({
          message: `The variable '${said.name}' of the environment '${said.environment}' is declared twice: as '${other.value}' and as '${said.value}'.`,
          at: [said, { origin: other.origin, note: 'the other value' }],
          fix: 'Declare it at one of the two places.',
        });
      }
    }
  },
};

function allSaid(model: DeliveryModel): Said[] {
  const { environments, tables } = DeclaredRepository.of(model);
  return [
    ...environments.flatMap(({ name: environment, variables, origin }) => Object.entries(variables).map(([name, value]) => ({ environment, name, value, origin }))),
    ...tables.flatMap(({ environments: columns, rows, origin }) =>
      Object.entries(rows).flatMap(([name, values]) => values.map((value, i) => ({ environment: columns[i], name, value, origin })))),
  ];
}
