import { TreeDocument, TreeValue } from '../../core/inside';

/** A document as JSON text. The key that says where it comes from stands first. */
export function renderJson(document: TreeDocument, header: string | undefined): string {
  const headerKey = document.json?.headerKey;
  const root = plainOf(document.root) as Record<string, unknown>;
  return `${JSON.stringify(headerKey && header ? { [headerKey]: header, ...root } : root, undefined, 2)}\n`;
}

/** What a reader of the document gets. */
export function plainOf(tree: TreeValue): unknown {
  if (typeof tree !== 'object' || tree === null) return tree;
  if (tree.kind === 'list') return tree.items.map(({ value }) => plainOf(value));
  // `Object.fromEntries` makes a property of `__proto__` as of any other key.
  return Object.fromEntries(tree.entries.map(({ key, value }) => [key, plainOf(value)]));
}
