import { Node, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { TreeValue } from '../../../lib/core/inside';

/** Maps as lists of pairs, so that the order counts and no key means anything to JavaScript. */
export type Plain = string | number | boolean | null | Plain[] | { readonly pairs: [Plain, Plain][] };

/** A tree that was handed to the renderer. */
export function plainTree(tree: TreeValue): Plain {
  if (typeof tree !== 'object' || tree === null) return tree;
  return tree.kind === 'map' ? { pairs: tree.entries.map(({ key, value }) => [key, plainTree(value)]) } : tree.items.map(({ value }) => plainTree(value));
}

/** What another reader makes of a text. The text goes through bytes, as on its way to a file. */
export function plainText(text: string): Plain {
  const document = parseDocument(Buffer.from(text, 'utf8').toString('utf8'), { uniqueKeys: true });
  const problems = [...document.errors, ...document.warnings];
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  return plainNode(document.contents);
}

function plainNode(node: unknown): Plain {
  if (isMap<Node, Node>(node)) return { pairs: node.items.map(({ key, value }) => [plainNode(key), plainNode(value)]) };
  if (isSeq<Node>(node)) return node.items.map(plainNode);
  return isScalar(node) ? (node.value as Plain) : null;
}
