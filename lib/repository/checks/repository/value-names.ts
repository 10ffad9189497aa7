import { DeliveryModel } from '../../../checks/inside';
import { Origin } from '../../../core/inside';
import { DeclaredRepository } from '../../declared-repository';

/** Names of secrets or variables that were declared at one place. */
export interface ValueNames {
  readonly what: 'secret' | 'variable';
  /** `the environment 'staging'`. */
  readonly whose: string;
  readonly names: readonly string[];
  readonly at: { readonly origin: Origin };
  /** Variables of which the values are known. */
  readonly values?: Readonly<Record<string, string>>;
}

/** Names of all secrets and variables of a delivery, by the place where they were declared. */
export function valueNames(model: DeliveryModel): ValueNames[] {
  const { environments, tables, settings } = DeclaredRepository.of(model);
  return [
    ...environments.flatMap((environment): ValueNames[] => {
      const whose = `the environment '${environment.name}'`;
      return [
        { what: 'secret', whose, names: environment.secrets, at: environment },
        { what: 'variable', whose, names: Object.keys(environment.variables), at: environment, values: environment.variables },
      ];
    }),
    ...tables.map((table): ValueNames => ({ what: 'variable', whose: `the table '${table.id}'`, names: Object.keys(table.rows), at: table })),
    ...settings.flatMap((declared): ValueNames[] => [
      { what: 'secret', whose: 'the repository', names: declared.secrets, at: declared },
      { what: 'variable', whose: 'the repository', names: declared.variables, at: declared },
    ]),
  ];
}
