import { SourceEntry, SourceNode } from '../../expressions/inside';
import { Scalar } from '../model';

// What GitHub's parser accepted has the right shape. Of anything else nothing is taken.

/** The entries of a map, in the order of the file. */
export function entriesOf(node: SourceNode | undefined): readonly SourceEntry[] {
  return node?.kind === 'map' ? node.entries : [];
}

/** An entry of a map. Keys of GitHub's own are written in one way only. */
export function entryOf(node: SourceNode | undefined, key: string): SourceEntry | undefined {
  return entriesOf(node).find((entry) => entry.key === key);
}

/** The value of an entry. */
export function valueOf(node: SourceNode | undefined, key: string): SourceNode | undefined {
  return entryOf(node, key)?.value;
}

/** A value without parts; undefined for nothing, a list or a map. */
export function scalarOf(node: SourceNode | undefined): Scalar | undefined {
  return node?.kind === 'scalar' && node.value !== null ? node.value : undefined;
}

export function textOf(node: SourceNode | undefined): string | undefined {
  const value = scalarOf(node);
  return value === undefined ? undefined : String(value);
}

export function flagOf(node: SourceNode | undefined): boolean | undefined {
  const value = scalarOf(node);
  return typeof value === 'boolean' ? value : undefined;
}

/** A list, or the one value that stands for a list of it. */
export function itemsOf(node: SourceNode | undefined): readonly SourceNode[] {
  if (node?.kind === 'list') return node.items;
  return scalarOf(node) === undefined ? [] : [node!];
}

export function textsOf(node: SourceNode | undefined): string[] {
  return itemsOf(node).flatMap((item) => textOf(item) ?? []);
}

/** Any JSON. */
export function plainOf(node: SourceNode): unknown {
  switch (node.kind) {
    case 'scalar': return node.value;
    case 'list': return node.items.map(plainOf);
    case 'map': return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainOf(value)]));
  }
}
