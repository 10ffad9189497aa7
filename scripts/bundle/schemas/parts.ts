/** A JSON schema, draft-07. `x-why` says in words what a constraint wants; the message of an error is made of it. */
export type Schema = { readonly [key: string]: unknown };

/** An object that holds these keys and no other. */
export function closed(properties: Record<string, Schema>, required: readonly string[] = [], more: Schema = {}): Schema {
  return { type: 'object', additionalProperties: false, properties, ...(required.length > 0 ? { required } : {}), ...more };
}

/** A map whose keys belong to the user. */
export function mapOf(value: Schema, more: Schema = {}): Schema {
  return { type: 'object', additionalProperties: value, ...more };
}

export function listOf(items: Schema, more: Schema = {}): Schema {
  return { type: 'array', items, ...more };
}

/** One of some words. */
export function oneOf(...words: readonly string[]): Schema {
  return { type: 'string', enum: words };
}

export function matching(pattern: string, why: string): Schema {
  return { 'type': 'string', pattern, 'x-why': why };
}

export function whole(minimum: number, maximum?: number): Schema {
  return { type: 'integer', minimum, ...(maximum === undefined ? {} : { maximum }) };
}

/** One of these keys at least, or one at most. */
export function needsOneOf(keys: readonly string[], why: string): Schema {
  return { 'anyOf': keys.map((key) => ({ required: [key] })), 'x-why': why };
}

export const flag: Schema = { type: 'boolean' };

/** GitHub refuses texts that are empty or only white space. */
export const text: Schema = { 'type': 'string', 'pattern': '\\S', 'x-why': 'must not be empty' };

/** Also empty. */
export const anyText: Schema = { type: 'string' };

/** What may be there or be null. */
export function orNull({ type, ...rest }: Schema): Schema {
  return { ...rest, type: [...(Array.isArray(type) ? type : [type]), 'null'], ...('enum' in rest ? { enum: [...(rest.enum as unknown[]), null] } : {}) };
}
