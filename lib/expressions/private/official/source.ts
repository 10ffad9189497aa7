import type { TemplateToken } from './bundle';

/** Where something stands in a file. Both count from 1. @internal */
export interface SourcePlace {
  readonly line: number;
  readonly column: number;
  /** The first character behind it. */
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** What stands in a file that GitHub's parser read. @internal */
export type SourceNode = SourceMap | SourceList | SourceScalar;

/** @internal */
export interface SourceMap {
  readonly kind: 'map';
  readonly place: SourcePlace;
  /** In the order of the file. */
  readonly entries: readonly SourceEntry[];
}

/** @internal */
export interface SourceEntry {
  readonly key: string;
  /** Where the key stands. */
  readonly place: SourcePlace;
  readonly value: SourceNode;
}

/** @internal */
export interface SourceList {
  readonly kind: 'list';
  readonly place: SourcePlace;
  readonly items: readonly SourceNode[];
}

/** A value without parts. Its expressions stand in it as `${{ … }}`, those of conditions as well, where the file may leave the braces out. @internal */
export interface SourceScalar {
  readonly kind: 'scalar';
  readonly place: SourcePlace;
  readonly value: string | number | boolean | null;
}

/** The numbers that the package has for kinds of tokens. */
const SEQUENCE = 1;
const MAPPING = 2;
const EXPRESSION = 3;
const NULL = 7;

type Pair = { readonly key: TemplateToken; readonly value: TemplateToken };

/** A text as YAML has it, by its place. */
type TextAt = (place: SourcePlace) => string | undefined;

/**
 * The tokens of GitHub's parser as plain data.
 *
 * @param textAt asked of texts of several lines
 */
export function sourceOf(token: TemplateToken, textAt: TextAt): SourceNode {
  const place = placeOf(token);
  const indexes = () => Array.from({ length: token.count ?? 0 }, (_, i) => i);
  switch (token.templateTokenType) {
    case SEQUENCE: return { kind: 'list', place, items: indexes().map((i) => sourceOf(token.get!(i) as TemplateToken, textAt)) };
    case MAPPING: return { kind: 'map', place, entries: indexes().map((i) => entryOf(token.get!(i) as Pair, textAt)) };
    case EXPRESSION: return { kind: 'scalar', place, value: textOf(token, textAt) };
    case NULL: return { kind: 'scalar', place, value: null };
    default: return { kind: 'scalar', place, value: scalarOf(token) };
  }
}

function entryOf({ key, value }: Pair, textAt: TextAt): SourceEntry {
  return { key: key.templateTokenType === EXPRESSION ? textOf(key, textAt) : String(key.value ?? key.toString()), place: placeOf(key), value: sourceOf(value, textAt) };
}

/** Where a token stands. */
export function placeOf({ range }: TemplateToken): SourcePlace {
  if (!range) return { line: 1, column: 1 };
  const { start: { line, column }, end } = range;
  return end ? { line, column, endLine: end.line, endColumn: end.column } : { line, column };
}

/** The value of a token without parts. */
export function scalarOf(token: TemplateToken): string | number | boolean {
  const { value, source } = token;
  // Where a text is asked for the parser makes one of a number. The file has the number.
  if (typeof value === 'string' && source === undefined) return value === 'true' || value === 'false' ? value === 'true' : value !== '' && String(Number(value)) === value ? Number(value) : value;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : token.toString();
}

/** The text that an expression was made of: the parser turns `a ${{ b }} c` into `format('a {0} c', b)`. */
function textOf(token: TemplateToken, textAt: TextAt): string {
  const { expression = '', originalExpressions = [] } = token;
  if (originalExpressions.length === 0) return `\${{ ${expression.trim()} }}`;
  const place = placeOf(token);
  // Of several lines the parser takes what stands in the file: with the indent of a block, the quotes of a text.
  const written = place.endLine === place.line ? undefined : textAt(place);
  if (written !== undefined) return written;
  const [, template] = /^format\('((?:[^']|'')*)'/.exec(expression) ?? ['', ''];
  return template.replace(/''|\{\{|\}\}|\{(\d+)\}/g, (found, index: string | undefined) => (index === undefined ? found[0] : `\${{ ${originalExpressions[Number(index)].expression!.trim()} }}`));
}
