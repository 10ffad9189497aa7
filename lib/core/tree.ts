import { Origin } from './origin';

/** What a document holds before it is text: plain data with an order, comments and blank lines. Made by a room's `shape.ts`. */
export type TreeValue = string | number | boolean | null | TreeMap | TreeList;

/** A map whose keys come out in the order of `entries`. @internal */
export interface TreeMap {
  readonly kind: 'map';
  readonly entries: TreeEntry[];
  /** The construct that this part of the document comes from. */
  readonly origin?: Origin;
}

/** One key of a map. @internal */
export interface TreeEntry {
  readonly key: string;
  readonly value: TreeValue;
  /** Lines above the key, without `#`. */
  readonly comment?: string;
  /** Text behind the value on the same line, without `#`. */
  readonly trailingComment?: string;
  /** An empty line above the key. */
  readonly blankBefore?: boolean;
}

/** A sequence. @internal */
export interface TreeList {
  readonly kind: 'list';
  readonly items: TreeItem[];
  /** On one line: `[a, b]`. */
  readonly flow?: boolean;
}

/** One item of a sequence. @internal */
export interface TreeItem {
  readonly value: TreeValue;
  /** Lines above the item, without `#`. */
  readonly comment?: string;
  /** An empty line above the item. */
  readonly blankBefore?: boolean;
}

/** A document on its way from a room's shape to the renderer. @internal */
export interface TreeDocument {
  readonly path: string;
  readonly root: TreeMap;
  /** Lines at the top, without `#`. */
  readonly comment?: string;
  readonly origin: Origin;
  /** JSON instead of YAML: without comments. */
  readonly json?: {
    /** The key that says that the file is generated, for readers that allow one: `//` for Terraform. */
    readonly headerKey?: string;
  };
}

/** What an entry may say besides its value. */
export type EntryOptions = Omit<TreeEntry, 'key' | 'value'>;

/** A key that may be absent, with its options. */
export type MaybeEntry = readonly [key: string, value: TreeValue | undefined, options?: EntryOptions];

/** A map in the order given, without the keys whose value is undefined. */
export function treeMap(entries: readonly MaybeEntry[], origin?: Origin): TreeMap {
  const kept: TreeEntry[] = [];
  for (const [key, value, options] of entries) if (value !== undefined) kept.push({ key, value, ...options });
  return { kind: 'map', entries: kept, origin };
}

/** A sequence of values. */
export function treeList(values: readonly TreeValue[], flow?: boolean): TreeList {
  return { kind: 'list', items: values.map((value) => ({ value })), flow };
}

/** A map of things by their names. Absent when there are none. */
export function treeOfNamed<T extends { readonly name: string }>(items: readonly T[] | undefined, shape: (item: T) => TreeMap): TreeMap | undefined {
  return items && items.length > 0 ? treeMap(items.map((item) => [item.name, shape(item)])) : undefined;
}

/** Plain JSON as a tree. Keys keep their order; undefined is left out. */
export function treeOf(value: unknown): TreeValue {
  if (Array.isArray(value)) return treeList(value.map(treeOf));
  if (typeof value === 'object' && value !== null) return treeMap(Object.entries(value).map(([k, v]) => [k, v === undefined ? undefined : treeOf(v)]));
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}

/** A tree as what a reader of the document gets. */
export function plainOf(tree: TreeValue): unknown {
  if (typeof tree !== 'object' || tree === null) return tree;
  if (tree.kind === 'list') return tree.items.map(({ value }) => plainOf(value));
  // `Object.fromEntries` makes a property of `__proto__` as of any other key.
  return Object.fromEntries(tree.entries.map(({ key, value }) => [key, plainOf(value)]));
}
