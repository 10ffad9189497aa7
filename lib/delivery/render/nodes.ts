import type { Node, Pair, Scalar } from 'yaml';
import { commentLines, needsEscapes } from './characters';
import { yaml } from './library';
import { TreeEntry, TreeItem, TreeValue } from '../../core/inside';

/**
 * Plain words that YAML 1.1 reads as a boolean, and digits that it reads as octal, sexagesimal or scientific numbers or as a date; and time tables, which everybody quotes. GitHub reads them
 * as text, other readers of the file may not, so they are quoted.
 */
const AMBIGUOUS = /^(?:y|n|yes|no|on|off|true|false|null|~)$|^[-+]?(?=[\d_.:]*\d)[\d_.:]+(?:e[-+]?\d+)?$|^[-+]?0[xob][\da-f_]+$|^[-+]?\.?(?:inf|nan)$|^[=<]+$|^(?:[\d*/,-]+ ){2,}[\d*/,A-Za-z#-]+$|^\d{4}-\d\d?-\d\d?(?:[Tt\s].*)?$/i;

/** What any of these begins with. Most texts do not, and need not be looked through. */
const MAY_BE_AMBIGUOUS = /^[-+.~=<*,/\dynotfi]/i;

/** A tree as nodes of the YAML library. */
export function nodeOf(value: TreeValue): Node {
  if (typeof value === 'object' && value !== null) return value.kind === 'map' ? mapNode(value.entries) : listNode(value.items, value.flow ?? false);
  return scalarNode(value);
}

function mapNode(entries: readonly TreeEntry[]): Node {
  const map = new (yaml().YAMLMap)();
  for (const entry of entries) map.items.push(pairNode(entry));
  return map;
}

function pairNode(entry: TreeEntry): Pair {
  const key = entry.comment || entry.blankBefore ? keyNode(entry.key) : sharedKey(entry.key);
  if (entry.comment) key.commentBefore = commentText(entry.comment);
  if (entry.blankBefore) key.spaceBefore = true;
  const value = nodeOf(entry.value);
  if (entry.trailingComment) value.comment = ` ${commentLines(entry.trailingComment).join(' ')}`;
  return new (yaml().Pair)(key, value);
}

/** Keys keep their plain form where YAML 1.2 allows it: `on:` is what everybody writes. */
function keyNode(text: string): Scalar {
  const key = new (yaml().Scalar)(text) as Scalar;
  if (needsEscapes(text)) key.type = 'QUOTE_DOUBLE';
  // Plain, `<<` would ask for a merge, which GitHub refuses.
  else if (text === '<<' || /^(?:true|false|null)$/i.test(text)) key.type = 'QUOTE_SINGLE';
  return key;
}

/** Most keys say nothing but their name, and a delivery has a few dozen of them, ten thousand times. */
const keys = new Map<string, Scalar>();

function sharedKey(text: string): Scalar {
  const known = keys.get(text);
  if (known !== undefined) return known;
  const key = keyNode(text);
  keys.set(text, key);
  return key;
}

function listNode(items: readonly TreeItem[], flow: boolean): Node {
  const list = new (yaml().YAMLSeq)();
  list.flow = flow;
  for (const item of items) {
    const node = nodeOf(item.value);
    // As the value of a key nothing is what everybody writes; in a list it would not be seen.
    if (item.value === null) (node as Scalar).source = 'null';
    if (item.comment) node.commentBefore = commentText(item.comment);
    if (item.blankBefore) node.spaceBefore = true;
    list.items.push(node);
  }
  return list;
}

function scalarNode(value: string | number | boolean | null): Scalar {
  const scalar = new (yaml().Scalar)(value) as Scalar;
  if (typeof value !== 'string') return scalar;
  if (needsEscapes(value)) scalar.type = 'QUOTE_DOUBLE';
  // A block of nothing but white space would lose some of it.
  else if (value.includes('\n')) scalar.type = value.trim() === '' ? 'QUOTE_DOUBLE' : 'BLOCK_LITERAL';
  else if (MAY_BE_AMBIGUOUS.test(value) && AMBIGUOUS.test(value)) scalar.type = 'QUOTE_SINGLE';
  return scalar;
}

function commentText(text: string): string {
  return commentLines(text).map((line) => (line === '' ? '' : ` ${line}`)).join('\n');
}
