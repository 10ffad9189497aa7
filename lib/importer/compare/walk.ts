import { aligned } from './aligned';
import { Difference, below } from './difference';
import { Normal, NormalList, NormalMap, plainOf, sameText } from './normal';

/** The places at which two values differ, the outermost where something is only in one of them. */
export function differencesBetween(before: Normal, after: Normal, path = ''): Difference[] {
  if (sameText(before) === sameText(after)) return [];
  if (before.kind === 'map' && after.kind === 'map') return ofMaps(before, after, path);
  if (before.kind === 'list' && after.kind === 'list' && [...before.items, ...after.items].every(({ kind }) => kind === 'map')) return ofLists(before, after, path);
  return [difference(path, before, after)];
}

function ofMaps(before: NormalMap, after: NormalMap, path: string): Difference[] {
  const keys = new Set([...before.entries.keys(), ...after.entries.keys()]);
  return [...keys].flatMap((key) => {
    const [one, other] = [before.entries.get(key), after.entries.get(key)];
    return one && other ? differencesBetween(one, other, below(path, key)) : [difference(below(path, key), one, other)];
  });
}

function ofLists(before: NormalList, after: NormalList, path: string): Difference[] {
  return aligned(before.items as NormalMap[], after.items as NormalMap[]).flatMap(({ one, other }) => {
    const at = `${path}[${(other ?? one)!}]`;
    if (one === undefined || other === undefined) return [difference(at, one === undefined ? undefined : before.items[one], other === undefined ? undefined : after.items[other])];
    return differencesBetween(before.items[one], after.items[other], at);
  });
}

function difference(path: string, one: Normal | undefined, other: Normal | undefined): Difference {
  return { path, before: one && plainOf(one), after: other && plainOf(other), why: reasonOf(one, other) };
}

function reasonOf(one: Normal | undefined, other: Normal | undefined): string | undefined {
  if (one?.kind !== 'leaf' || other?.kind !== 'leaf') return undefined;
  if (typeof one.value !== typeof other.value && String(one.value) === String(other.value)) return `${kindOf(one.value)}, and then ${kindOf(other.value)}`;
  if (typeof one.value === 'string' && typeof other.value === 'string' && one.value.trim() === other.value.trim()) return 'blanks at its beginning or end';
  return undefined;
}

function kindOf(value: unknown): string {
  return value === null ? 'nothing' : typeof value === 'string' ? 'a text' : typeof value === 'number' ? 'a number' : 'a truth value';
}
