import { AddedDefault } from './added-default';

const ORDER = ['workflow', 'job', 'step'];

/** The same keys counted together, those of workflows first. */
export function countedDefaults(added: Iterable<Pick<AddedDefault, 'key' | 'of'>>): AddedDefault[] {
  const counts = new Map<string, AddedDefault>();
  for (const { key, of } of added) counts.set(`${of} ${key}`, { key, of, count: (counts.get(`${of} ${key}`)?.count ?? 0) + 1 });
  return [...counts.values()].sort((a, b) => ORDER.indexOf(a.of) - ORDER.indexOf(b.of));
}

/** What was added, in one line; undefined when it is nothing. */
export function defaultsLine(added: readonly AddedDefault[]): string | undefined {
  if (added.length === 0) return undefined;
  const parts = ORDER.flatMap((of) => {
    const keys = added.filter((one) => one.of === of).map(({ key, count }) => `${key} (${count})`);
    return keys.length === 0 ? [] : [`to ${of}s ${keys.join(', ')}`];
  });
  return `Added by default, ${parts.join('; ')}. Why, and how to change it: https://github.com/slipway-delivery/slipway/blob/main/docs/defaults.md`;
}
