import type * as Yaml from 'yaml';
import { yaml } from './render/library';

/** Beyond this nobody writes a workflow, and the parser would take its time. */
const MOST_BYTES = 512 * 1024;

/** How many values a file may have once its aliases are written out. */
const MOST_VALUES = 100_000;

/** What a file is, before GitHub's parser sees it. */
export type Readable = { readonly text: string } | { readonly problem: string };

/** The text of a file that others wrote, unless it would take a parser too long or is no text. */
export function readable(bytes: Buffer): Readable {
  if (bytes.length > MOST_BYTES) return { problem: `it has ${bytes.length} bytes, and at most ${MOST_BYTES} are read` };
  const text = bytes.toString('utf8');
  if (!Buffer.from(text, 'utf8').equals(bytes)) return { problem: 'it is not UTF-8 text' };
  const nested = /[[{]{500}|(?:^|\n)(?:- ){500}/.test(text) || deepest(text) > 1000;
  if (nested) return { problem: 'it is nested too deep' };
  const values = isAliased(text) ? valuesIn(text) : 0;
  return values > MOST_VALUES ? { problem: `its aliases stand for more than ${MOST_VALUES} values` } : { text };
}

/** How many brackets are open at once, whatever they stand in. */
function deepest(text: string): number {
  let [open, most] = [0, 0];
  for (const char of text) {
    if (char === '[' || char === '{') most = Math.max(most, ++open);
    else if ((char === ']' || char === '}') && open > 0) open--;
  }
  return most;
}

/** An anchor and an alias: few files have them. */
function isAliased(text: string): boolean {
  return /(?:^|[\s,[{:-])&[^\s,[\]{}]/.test(text) && /(?:^|[\s,[{:-])\*[^\s,[\]{}]/.test(text);
}

/** The values that a text stands for: every alias counts as all that it means. */
function valuesIn(text: string): number {
  const { isMap, isSeq, parseDocument } = yaml();
  let document: Yaml.Document.Parsed;
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
    const alias = node as { readonly source?: string; resolve?(document: unknown): unknown };
    let size = 1;
    if (isMap(node)) size = node.items.reduce((sum, { key, value }) => sum + sizeOf(key) + sizeOf(value), 1);
    else if (isSeq(node)) size = node.items.reduce((sum: number, item) => sum + sizeOf(item), 1);
    else if (typeof alias?.resolve === 'function') size = sizeOf(alias.resolve(document));
    sizes.set(node, size);
    return size;
  };
  return sizeOf(document.contents);
}
