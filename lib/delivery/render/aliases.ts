import { yaml } from './library';

/**
 * How many values a text stands for, where it has aliases: each counts as all that it means. A few lines can mean more than any machine holds, and GitHub's parser writes them all out.
 *
 * @param text YAML; of one without aliases, or that is none, the answer is 0
 */
export function valuesOf(text: string): number {
  if (!isAliased(text)) return 0;
  const { isMap, isSeq, parseDocument } = yaml();
  let document: ReturnType<typeof parseDocument>;
  try {
    document = parseDocument(text, { uniqueKeys: false });
  } catch {
    // Whatever is wrong with it, GitHub's parser says so.
    return 0;
  }
  const sizes = new Map<unknown, number>();
  const sizeOf = (node: unknown): number => {
    const known = sizes.get(node);
    if (known !== undefined) return known;
    // An alias within its own anchor is no value.
    sizes.set(node, 0);
    const alias = node as { resolve?(document: unknown): unknown } | undefined | null;
    let size = 1;
    if (isMap(node)) size = node.items.reduce((sum, { key, value }) => sum + sizeOf(key) + sizeOf(value), 1);
    else if (isSeq(node)) size = node.items.reduce((sum: number, item) => sum + sizeOf(item), 1);
    else if (typeof alias?.resolve === 'function') size = sizeOf(alias.resolve(document));
    sizes.set(node, size);
    return size;
  };
  return sizeOf(document.contents);
}

/** An anchor and an alias: few files have them. */
function isAliased(text: string): boolean {
  return /(?:^|[\s,[{:-])&[^\s,[\]{}]/.test(text) && /(?:^|[\s,[{:-])\*[^\s,[\]{}]/.test(text);
}
