import { DeclaredEnvironmentModel, EnvironmentTableModel } from './model';

/** The variables of an environment, those of tables among them. GitHub holds the names of variables in upper case. */
export function environmentVariables({ name, variables }: DeclaredEnvironmentModel, tables: readonly EnvironmentTableModel[]): Record<string, string> {
  const entries = new Map(Object.entries(variables).map(([key, value]) => [key.toUpperCase(), value]));
  for (const { environments, rows } of tables) {
    const column = environments.indexOf(name);
    if (column >= 0) for (const [key, values] of Object.entries(rows)) entries.set(key.toUpperCase(), values[column]);
  }
  return Object.fromEntries(entries);
}
