/** A number between 0 and 2³² that depends on the text alone: the same scripts are drawn on every machine and at every run. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  return hash >>> 0;
}

/** All pairs. */
export function pairs<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  return first.flatMap((a) => second.map((b): [A, B] => [a, b]));
}

/** `count` of the items, spread over all of them, in their order. */
export function drawn<T>(items: readonly T[], count: number, nameOf: (item: T, index: number) => string): T[] {
  if (items.length <= count) return [...items];
  const ranked = items.map((item, index) => ({ index, rank: hashOf(nameOf(item, index)) })).sort((a, b) => a.rank - b.rank || a.index - b.index);
  return ranked.slice(0, count).sort((a, b) => a.index - b.index).map(({ index }) => items[index]);
}

/** `count` of the items so that every kind is among them, and none much more often than another. */
export function spread<T>(items: readonly T[], count: number, kindOf: (item: T) => string, nameOf: (item: T) => string): T[] {
  const kinds = new Map<string, { item: T; index: number; hash: number }[]>();
  items.forEach((item, index) => kinds.set(kindOf(item), [...kinds.get(kindOf(item)) ?? [], { item, index, hash: hashOf(nameOf(item)) }]));
  const ranked = [...kinds.values()].flatMap((same) => same.sort((a, b) => a.hash - b.hash || a.index - b.index).map((one, rank) => ({ ...one, rank })));
  return ranked.sort((a, b) => a.rank - b.rank || a.hash - b.hash || a.index - b.index).slice(0, count).sort((a, b) => a.index - b.index).map(({ item }) => item);
}
