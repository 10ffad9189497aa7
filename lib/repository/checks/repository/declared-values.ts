import { DeliveryModel } from '../../../checks/inside';
import { DeclaredRepository } from '../../declared-repository';

/** The two kinds of things that an environment or a repository holds. */
export type ValueKind = 'secrets' | 'vars';

/** Names in upper case, as GitHub holds them. */
export interface DeclaredValues {
  /** Of the repository and its organization, as far as they were named. */
  readonly repository: ReadonlySet<string>;
  /** Name of the environment in lower case to what it holds. */
  readonly environments: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether anything was declared: otherwise nobody can say what is missing. */
  readonly any: boolean;
}

const found = { secrets: new WeakMap<DeliveryModel, DeclaredValues>(), vars: new WeakMap<DeliveryModel, DeclaredValues>() };

export function declaredValues(kind: ValueKind, model: DeliveryModel): DeclaredValues {
  let values = found[kind].get(model);
  if (!values) found[kind].set(model, (values = collect(kind, model)));
  return values;
}

function collect(kind: ValueKind, model: DeliveryModel): DeclaredValues {
  const { environments, settings, tables } = DeclaredRepository.of(model);
  const held = new Map(environments.map(({ name, secrets, variables }) => [name.toLowerCase(), upper(kind === 'secrets' ? secrets : Object.keys(variables))]));
  if (kind === 'vars') {
    for (const table of tables) for (const name of table.environments) for (const row of upper(Object.keys(table.rows))) held.get(name.toLowerCase())?.add(row);
  }
  const repository = upper(settings.flatMap((declared) => (kind === 'secrets' ? declared.secrets : declared.variables)));
  return { repository, environments: held, any: repository.size > 0 || [...held.values()].some((names) => names.size > 0) };
}

function upper(names: readonly string[]): Set<string> {
  return new Set(names.map((name) => name.toUpperCase()));
}
