/** JSON as it comes over the wire. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Plain = Record<string, any>;

export type Schema = Plain;

/** JSON Schema of a schema of OpenAPI 3.0, which says `nullable` beside a type. */
export function converted(schema: Schema): Schema {
  const walked = each(schema, converted);
  if ('$ref' in schema) return { $ref: schema.$ref as string };
  delete walked.nullable;
  delete walked.discriminator;
  return schema.nullable === true ? { anyOf: [walked, { type: 'null' }] } : walked;
}

/** The schema that takes only the keys it names. Rules of rulesets are told apart by `type`: one mistake is one error, not one per kind of rule. */
export function closed(schema: Schema): Schema {
  const walked = each(schema, closed);
  if (Array.isArray(schema.oneOf) && schema.oneOf.every((one: Schema) => String(one.$ref).includes('/repository-rule-'))) return byType(schema.oneOf as Schema[]);
  if (walked.properties !== undefined && walked.additionalProperties === undefined) walked.additionalProperties = false;
  return walked;
}

function byType(variants: readonly Schema[]): Schema {
  const types = variants.map((one) => String(one.$ref).replace(/^.*\/repository-rule-/, '').replaceAll('-', '_'));
  return {
    type: 'object',
    required: ['type'],
    properties: { type: { enum: types } },
    allOf: variants.map((one, i) => ({ if: { properties: { type: { const: types[i] } }, required: ['type'] }, then: one })),
  };
}

function each(schema: Schema, change: (schema: Schema) => Schema): Schema {
  const result: Schema = { ...schema };
  for (const key of ['items', 'additionalProperties']) {
    if (typeof schema[key] === 'object') result[key] = change(schema[key] as Schema);
  }
  for (const key of ['oneOf', 'anyOf', 'allOf']) {
    if (Array.isArray(schema[key])) result[key] = (schema[key] as Schema[]).map(change);
  }
  if (schema.properties !== undefined) {
    result.properties = Object.fromEntries(Object.entries(schema.properties as Record<string, Schema>).map(([name, property]) => [name, change(property)]));
  }
  return result;
}

/** `value` with what the schema requires; where the schema offers a choice, `value` is taken as it is. */
export function shaped(schema: Schema, value: unknown, components: Record<string, Schema>): unknown {
  if (schema.$ref !== undefined) return shaped(components[String(schema.$ref).split('/').pop()!], value, components);
  if (value === null || value === undefined) return value;
  if (Array.isArray(value)) return schema.items === undefined ? value : value.map((item) => shaped(schema.items as Schema, item, components));
  if (typeof value !== 'object' || schema.properties === undefined) return value;
  const given = value as Plain;
  const result: Plain = {};
  for (const [name, property] of Object.entries(schema.properties as Record<string, Schema>)) {
    if (given[name] !== undefined) result[name] = shaped(property, given[name], components);
    else if (((schema.required ?? []) as string[]).includes(name)) result[name] = nothing(property, components);
  }
  return { ...given, ...result };
}

function nothing(schema: Schema, components: Record<string, Schema>): unknown {
  if (schema.$ref !== undefined) return nothing(components[String(schema.$ref).split('/').pop()!], components);
  if (schema.nullable === true) return null;
  if (schema.enum !== undefined) return (schema.enum as unknown[])[0];
  if (schema.format === 'uri') return 'https://github.test/';
  if (schema.format === 'date-time') return '2026-11-01T00:00:00Z';
  if (schema.format === 'email') return 'nobody@github.test';
  switch (schema.type) {
    case 'integer': case 'number': return 0;
    case 'boolean': return false;
    case 'array': return [];
    case 'object': return shaped(schema, {}, components);
    default: return '';
  }
}
