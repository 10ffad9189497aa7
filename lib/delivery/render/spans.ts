import type * as Yaml from 'yaml';
import { yaml } from './library';

/** A value of a text in YAML, with where it stands: offsets into the text, the second of the first character behind it. */
export interface SpannedNode {
  readonly kind: 'scalar' | 'map' | 'list' | 'alias';
  readonly start: number;
  readonly end: number;
  /** Whether others refer to it by a name. */
  readonly anchored: boolean;
  /** How it is written: in braces or brackets, in quotes, as a block of lines, or as it is. */
  readonly style: 'flow' | 'single' | 'double' | 'literal' | 'folded' | 'plain';
  /** Of a map. */
  readonly entries: readonly SpannedEntry[];
  /** Of a list. */
  readonly items: readonly SpannedNode[];
  /** Of a scalar that is a text. */
  readonly text?: string;
}

/** An entry of a map. */
export interface SpannedEntry {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  /** Undefined where nothing stands behind the key. */
  readonly value?: SpannedNode;
}

/** What stands where in a text; undefined for one that is no YAML of one document. */
export function spansOf(text: string): SpannedNode | undefined {
  try {
    const document = yaml().parseDocument(text, { uniqueKeys: false });
    return document.errors.length > 0 || document.contents === null ? undefined : spanned(document.contents as Yaml.Node);
  } catch {
    return undefined;
  }
}

const STYLES: Readonly<Record<string, SpannedNode['style']>> = { QUOTE_SINGLE: 'single', QUOTE_DOUBLE: 'double', BLOCK_LITERAL: 'literal', BLOCK_FOLDED: 'folded' };

function spanned(node: Yaml.Node): SpannedNode {
  const { isMap, isSeq } = yaml();
  const [start, end] = node.range ?? [0, 0];
  const base = { start, end, anchored: (node as { anchor?: string }).anchor !== undefined, entries: [], items: [] };
  if (isMap(node)) return { ...base, kind: 'map', style: node.flow ? 'flow' : 'plain', entries: node.items.map((pair) => entryOf(pair as Yaml.Pair<Yaml.Node, Yaml.Node | null>)) };
  if (isSeq(node)) return { ...base, kind: 'list', style: node.flow ? 'flow' : 'plain', items: node.items.map((item) => spanned(item as Yaml.Node)) };
  if ('source' in node && !('value' in node)) return { ...base, kind: 'alias', style: 'plain' };
  const { value, type } = node as Yaml.Scalar;
  return { ...base, kind: 'scalar', style: STYLES[type ?? ''] ?? 'plain', ...(typeof value === 'string' && { text: value }) };
}

function entryOf({ key, value }: Yaml.Pair<Yaml.Node, Yaml.Node | null>): SpannedEntry {
  const [keyStart, keyEnd] = key.range ?? [0, 0];
  const name = String((key as Yaml.Scalar).value ?? '');
  const empty = value === null || (value.range !== undefined && value.range !== null && value.range[0] === value.range[1] && !('items' in value));
  return { key: name, keyStart, keyEnd, ...(!empty && { value: spanned(value) }) };
}
