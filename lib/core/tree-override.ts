import { TreeMap, TreeValue, treeOf } from './tree';

/** A change to a finished document: `value` undefined deletes. @internal */
export interface TreeOverride {
  readonly path: readonly string[];
  readonly value?: unknown;
}

/** The document with the changes made, in order. What an override passes through keeps its comments and its place. */
export function overridden(root: TreeMap, overrides: readonly TreeOverride[]): TreeMap {
  return overrides.reduce((tree, { path, value }) => withValueAt(tree, path, value) as TreeMap, root);
}

function withValueAt(tree: TreeValue | undefined, path: readonly string[], value: unknown): TreeValue | undefined {
  if (path.length === 0) return value === undefined ? undefined : treeOf(value);
  const [key, ...rest] = path;
  if (isList(tree) && /^\d+$/.test(key)) {
    const index = Number(key);
    if (value === undefined && tree.items[index] === undefined) return tree;
    const next = withValueAt(tree.items[index]?.value, rest, value);
    const items = [...tree.items];
    if (next === undefined) items.splice(index, 1);
    else items.splice(index, 1, { ...items[index], value: next });
    return { ...tree, items };
  }
  const map: TreeMap = isTreeMap(tree) ? tree : { kind: 'map', entries: [] };
  const at = map.entries.findIndex((entry) => entry.key === key);
  // What is not there cannot be taken out: nor shall the way to it appear.
  if (value === undefined && at < 0) return tree;
  const next = withValueAt(map.entries[at]?.value, rest, value);
  const entries = [...map.entries];
  if (next === undefined) {
    if (at >= 0) entries.splice(at, 1);
  } else if (at >= 0) {
    // What stood behind the old value, such as the version of a pin, is not true of the new one.
    entries[at] = { ...entries[at], value: next, trailingComment: rest.length === 0 ? undefined : entries[at].trailingComment };
  } else {
    entries.push({ key, value: next });
  }
  return { ...map, entries };
}

function isTreeMap(tree: TreeValue | undefined): tree is TreeMap {
  return typeof tree === 'object' && tree !== null && tree.kind === 'map';
}

function isList(tree: TreeValue | undefined): tree is Extract<TreeValue, { kind: 'list' }> {
  return typeof tree === 'object' && tree !== null && tree.kind === 'list';
}
