/** Counts of kinds, the most frequent first, each with one example. */
export interface Kinds<T> {
  readonly kind: string;
  readonly items: readonly T[];
}

export function byKind<T>(items: readonly T[], kindOf: (item: T) => string): Kinds<T>[] {
  const kinds = new Map<string, T[]>();
  for (const item of items) kinds.set(kindOf(item), [...kinds.get(kindOf(item)) ?? [], item]);
  return [...kinds].map(([kind, same]) => ({ kind, items: same })).sort((a, b) => b.items.length - a.items.length || (a.kind < b.kind ? -1 : 1));
}

/** A text on one line, such that a reader sees where it ends. */
export const shown = (text: string) => text.replace(/\n/g, ' ⏎ ').replace(/\t/g, '→');

export function table<T>(title: string, items: readonly T[], kindOf: (item: T) => string, exampleOf: (item: T) => string): string[] {
  const rows = byKind(items, kindOf).map(({ kind, items: same }) => `${String(same.length).padStart(6)}  ${kind}\n        e.g. ${exampleOf(same.reduce((a, b) => (exampleOf(b).length < exampleOf(a).length ? b : a)))}`);
  return [`${title}: ${items.length}`, ...rows];
}
