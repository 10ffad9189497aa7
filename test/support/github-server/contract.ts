import { readFileSync } from 'fs';
import { join } from 'path';
import Ajv, { ErrorObject, ValidateFunction } from 'ajv';
import { Plain, Schema, converted, closed, shaped } from './schemas';

interface Slice {
  readonly operations: Record<string, { readonly request?: Schema; readonly responses: Record<string, Schema | null> }>;
  readonly components: { readonly schemas: Record<string, Schema> };
}

const SLICE = JSON.parse(readFileSync(join(__dirname, '../../../data/github-openapi-slice.json'), 'utf8')) as Slice;
const ROOT = 'github';

/** Those that GitHub's description uses. */
const FORMATS = {
  // Where there is none, GitHub says an empty text.
  'uri': (text: string) => text === '' || URL.canParse(text),
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
  'email': /^\S+@\S+$/,
  'int64': true,
} as const;

/** What GitHub publishes about its API, asked for one operation at a time: compiling all of it takes seconds. */
export class Contract {
  private readonly ajv = new Ajv({ strict: false, allErrors: true, verbose: true, formats: FORMATS, code: { optimize: false } });
  private readonly compiled = new Map<string, ValidateFunction>();

  public constructor() {
    const schemas = { open: mapped((schema) => converted(schema)), closed: mapped((schema) => closed(converted(schema))) };
    for (const kind of ['open', 'closed'] as const) this.ajv.addSchema({ $id: `${ROOT}-${kind}`, components: { schemas: schemas[kind] } });
  }

  /** What is wrong with a body that was sent, in GitHub's words; keys that GitHub does not name are refused. */
  public requestErrors(operation: string, body: unknown): string[] {
    const request = SLICE.operations[operation]?.request;
    if (request === undefined) return [];
    const validate = this.validator(`request ${operation}`, () => ({ ...closed(converted(request)) }), 'closed');
    return validate(body) ? [] : said(validate.errors ?? []);
  }

  /** What is wrong with an answer of this server. */
  public responseErrors(operation: string, status: number, body: unknown): string[] {
    const responses = SLICE.operations[operation]?.responses;
    if (responses === undefined || status >= 400) return [];
    if (!(String(status) in responses)) return [`${operation} does not answer ${status}`];
    const schema = responses[String(status)];
    if (schema === null) return body === undefined ? [] : [`${operation} answers ${status} without a body`];
    const validate = this.validator(`response ${operation} ${status}`, () => converted(schema), 'open');
    return validate(body) ? [] : (validate.errors ?? []).map((error) => `${operation} ${status}: ${error.instancePath} ${error.message}`);
  }

  /** An object with everything that GitHub always answers, empty where `value` says nothing. */
  public complete(component: string, value: Plain): Plain {
    return shaped({ $ref: `#/components/schemas/${component}` }, value, SLICE.components.schemas) as Plain;
  }

  private validator(key: string, make: () => Schema, kind: 'open' | 'closed'): ValidateFunction {
    let validate = this.compiled.get(key);
    if (validate === undefined) {
      const text = JSON.stringify(make()).replaceAll('"#/components/', `"${ROOT}-${kind}#/components/`);
      validate = this.ajv.compile(JSON.parse(text) as Schema);
      this.compiled.set(key, validate);
    }
    return validate;
  }
}

function mapped(change: (schema: Schema) => Schema): Record<string, Schema> {
  return Object.fromEntries(Object.entries(SLICE.components.schemas).map(([name, schema]) => [name, change(schema)]));
}

/** `oneOf` says everything about every variant; what counts is the deepest thing that is wrong. */
function said(errors: readonly ErrorObject[]): string[] {
  const own = errors.filter(({ keyword }) => !['oneOf', 'anyOf', 'if'].includes(keyword));
  return [...new Set((own.length > 0 ? own : errors).map(sentence))].slice(0, 5);
}

function sentence(error: ErrorObject): string {
  const where = `For 'properties${error.instancePath}', `;
  const value = JSON.stringify(error.data);
  switch (error.keyword) {
    case 'additionalProperties': return `"${String(error.params.additionalProperty)}" is not a permitted key.`;
    case 'required': return `"${String(error.params.missingProperty)}" wasn't supplied.`;
    case 'enum': return `${where}${value} is not a possible value. Must be one of the following: ${(error.params.allowedValues as string[]).join(', ')}.`;
    case 'type': return `${where}${value} is not ${[error.params.type].flat().map((type) => `a ${String(type)}`).join(' or ')}.`;
    default: return `${where}${value} ${error.message}.`;
  }
}
