import { PanelModel } from '../model';

/** What makes a table of the answers to several queries: one line for each combination of labels, columns under their names, and none for the time. */
export function transformationsOf({ type, queries, columns = {} }: PanelModel): object[] | undefined {
  if (type !== 'table') return undefined;
  const several = queries.length > 1;
  // With several queries Grafana calls each value by its letter.
  const values = queries.filter(({ legend }) => legend !== undefined).map(({ refId, legend }) => [several ? `Value #${refId}` : 'Value', legend] as const);
  const organize = { id: 'organize', options: { excludeByName: { Time: true }, indexByName: {}, renameByName: { ...columns, ...Object.fromEntries(values) } } };
  return several ? [{ id: 'merge', options: {} }, organize] : [organize];
}
