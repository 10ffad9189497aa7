import type { PayloadSchema, PayloadSource } from './schemas';

/** What is known of a value: what all schemas that speak of it say together. `made`: a text that GitHub writes. `open`: an object whose properties nobody lists. */
export type Shape =
  | { readonly kind: 'text' | 'made' | 'number' | 'boolean' | 'open' | 'any' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'object'; readonly properties: ReadonlyMap<string, Shape> };

/** A schema and the package that can resolve what it refers to. */
type Piece = readonly [schema: PayloadSchema, from: PayloadSource];

/** Formats of what GitHub writes: addresses and times. */
const MADE = new Set(['uri', 'uri-template', 'date-time', 'date']);

/** Deeper than that a payload repeats itself: what is below can be anything. */
const DEEPEST = 9;

/** The payload of an event: whatever any of its activities may bring, by any of the sources. Undefined when none describes it. */
export function payloadShape(event: string, sources: readonly PayloadSource[]): Shape | undefined {
  const pieces = sources.flatMap((from) => from.payloadsOf(event).map((schema): Piece => [schema, from]));
  return pieces.length === 0 ? undefined : shapeOf(pieces, 0);
}

function shapeOf(pieces: readonly Piece[], depth: number): Shape {
  const leaves = pieces.flatMap(leavesOf);
  const kinds = new Set(leaves.flatMap(([leaf]) => kindsOf(leaf)));
  // Nothing but null: there is nothing that anybody could write.
  if (kinds.size === 0 && leaves.length > 0) return { kind: 'made' };
  if (kinds.size !== 1 || depth > DEEPEST) return { kind: 'any' };
  const [kind] = kinds;
  switch (kind) {
    case 'string': return textShape(leaves.map(([leaf]) => leaf));
    case 'number': case 'boolean': return { kind };
    case 'array': return { kind: 'list', of: shapeOf(leaves.flatMap(([{ items }, from]): Piece[] => (items ? [[items, from]] : [])), depth + 1) };
    default: return objectShape(leaves, depth);
  }
}

/** The alternatives of a schema, and its parts: each says something of its own. */
function leavesOf([schema, from]: Piece): Piece[] {
  const found = from.resolve(schema);
  const nested = [...found.oneOf ?? [], ...found.anyOf ?? [], ...found.allOf ?? []].flatMap((part) => leavesOf([part, from]));
  const says = found.type !== undefined || found.properties !== undefined || found.enum !== undefined || found.const !== undefined;
  return says && !(nested.length > 0 && found.properties === undefined && found.type === 'object') ? [[found, from], ...nested] : nested;
}

/** That something may be missing or null is so of everything. */
function kindsOf({ type, properties, enum: values, const: only }: PayloadSchema): string[] {
  const written = type === undefined ? (properties ? ['object'] : [...values ?? [only]].map((value) => (value === null ? 'null' : typeof value))) : [type].flat();
  return written.filter((one) => one !== 'null').map((one) => (one === 'integer' ? 'number' : one));
}

function textShape(leaves: readonly PayloadSchema[]): Shape {
  const texts = leaves.filter((leaf) => kindsOf(leaf).length > 0);
  const values = texts.map((leaf) => leaf.enum ?? (leaf.const === undefined ? undefined : [leaf.const]));
  if (values.every((some) => some !== undefined)) return { kind: 'choice', values: [...new Set(values.flat().filter((value): value is string => typeof value === 'string'))].sort() };
  return { kind: texts.some(({ format }) => format !== undefined && MADE.has(format)) ? 'made' : 'text' };
}

function objectShape(leaves: readonly Piece[], depth: number): Shape {
  const pieces = new Map<string, Piece[]>();
  for (const [{ properties = {} }, from] of leaves) {
    for (const [name, schema] of Object.entries(properties)) pieces.set(name.toLowerCase(), [...pieces.get(name.toLowerCase()) ?? [], [schema, from]]);
  }
  const open = pieces.size === 0 || leaves.some(([{ additionalProperties }]) => additionalProperties !== undefined && additionalProperties !== false);
  return open ? { kind: 'open' } : { kind: 'object', properties: new Map([...pieces].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, some]) => [name, shapeOf(some, depth + 1)])) };
}
