import { asWritten, listed, similar } from '../../core/inside';

/** What ajv's generated code says of one mistake. Where it is and what is allowed is read from the schema. */
export interface RawError {
  /** JSON pointer into the value: `/updates/0/schedule`. */
  readonly instancePath: string;
  /** JSON pointer into the schema, up to the keyword. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

type Keywords = Readonly<Record<string, unknown>>;

/** How a reader calls the types of JSON. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'a text', number: 'a number', integer: 'a whole number', boolean: 'true or false', array: 'a list', object: 'a map', null: 'null',
};

/**
 * What an error means, as a predicate: `must be a text, and is 5`.
 *
 * @param error what the validator said
 * @param value the value at its place
 * @param schema what is allowed there
 */
export function messageOf({ keyword, params }: RawError, value: unknown, schema: Keywords): string {
  const limit = Number(params.limit);
  switch (keyword) {
    case 'additionalProperties': return `is not a key that exists here; ${suggestion(String(params.additionalProperty), Object.keys(schema.properties ?? {}))}`;
    case 'required': return missingMessage(params.missing as readonly string[]);
    case 'type': return `must be ${typesOf(params.type)}, and is ${asWritten(value)}`;
    case 'const': return `must be ${asWritten(params.allowedValue)}, and is ${asWritten(value)}`;
    case 'enum': return wordMessage(value, params.allowedValues as readonly unknown[]);
    case 'discriminator': return kindMessage(params, schema);
    case 'minLength': return `must have at least ${counted(limit, 'character')}`;
    case 'maxLength': return `must have at most ${counted(limit, 'character')}, and has ${[...String(value)].length}`;
    case 'minItems': return limit === 1 ? 'must not be empty' : `must have at least ${limit} items`;
    case 'maxItems': return `must have at most ${counted(limit, 'item')}, and has ${(value as readonly unknown[]).length}`;
    case 'minProperties': return limit === 1 ? 'must not be empty' : `must have at least ${limit} keys`;
    case 'maxProperties': return `must have at most ${counted(limit, 'key')}, and has ${Object.keys(value as object).length}`;
    case 'uniqueItems': return `must not name one thing twice: items ${Math.min(Number(params.i), Number(params.j))} and ${Math.max(Number(params.i), Number(params.j))} are the same`;
    case 'minimum': return `must be at least ${limit}, and is ${asWritten(value)}`;
    case 'maximum': return `must be at most ${limit}, and is ${asWritten(value)}`;
    default: return `${expectation(schema)}${shownValue(value)}`;
  }
}

/** Of a pattern or a choice, where the schema itself says what it wants. */
function expectation(schema: Keywords): string {
  if (typeof schema['x-why'] === 'string') return schema['x-why'];
  if (typeof schema.pattern === 'string') return `must match /${schema.pattern}/`;
  const choices = ((schema.anyOf ?? schema.oneOf) as readonly Keywords[] | undefined) ?? [];
  return choices.length > 0 ? `must be ${typesOf(choices.flatMap(({ type }) => type as string | string[]))}` : 'is not allowed here';
}

function shownValue(value: unknown): string {
  return typeof value === 'object' && value !== null ? '' : `, and is ${asWritten(value)}`;
}

function wordMessage(value: unknown, allowed: readonly unknown[]): string {
  const words = allowed.filter((word): word is string => typeof word === 'string');
  const near = typeof value === 'string' ? similar(value, words) : undefined;
  return `must be one of ${allowed.map((word) => asWritten(word)).join(', ')}, and is ${asWritten(value)}${near ? `; did you mean '${near}'?` : ''}`;
}

/** The word that decides between several forms. */
function kindMessage(params: Keywords, schema: Keywords): string {
  const tag = String(params.tag);
  const kinds = ((schema.oneOf ?? []) as readonly { readonly properties?: Readonly<Record<string, Keywords>> }[]).flatMap(({ properties }) => {
    const of = properties?.[tag];
    return of === undefined ? [] : of.const === undefined ? ((of.enum as readonly string[] | undefined) ?? []) : [of.const as string];
  });
  if (params.tagValue === undefined) return `has no '${tag}', which is needed: one of ${listed(kinds, 30)}`;
  return `has the ${tag} ${asWritten(params.tagValue)}, which does not exist; ${suggestion(String(params.tagValue), kinds)}`;
}

function missingMessage(keys: readonly string[]): string {
  return `has no ${keys.map((key) => `'${key}'`).join(', ')}, which ${keys.length === 1 ? 'is' : 'are'} needed`;
}

function suggestion(given: string, allowed: readonly string[]): string {
  const near = similar(given, allowed);
  if (near) return `did you mean '${near}'?`;
  return allowed.length === 1 ? `there is only '${allowed[0]}'` : `there are ${listed(allowed, 30)}`;
}

function typesOf(types: unknown): string {
  const words = [...new Set((Array.isArray(types) ? types : [types]).map((type) => TYPES[String(type)] ?? String(type)))];
  return words.join(' or ');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
