import { messageOf } from './message';
import { ValuePath, inSchema, keysOf, pathText } from './pointer';
import { RawError, Validator, bodyValidators, fileValidators } from './validators';
import { listed, similar } from '../../core/inside';

/** What a value has that its reader would refuse. @internal */
export interface SchemaError {
  /** `updates[0].schedule.interval`; empty for the whole. */
  readonly path: string;
  /** The same as keys and indices. */
  readonly keys: readonly (string | number)[];
  /** What is wrong, what is allowed: a predicate, such as `must be a string, and is 5`. */
  readonly message: string;
}

/** The files that have a schema. */
export type FileSchema = 'dependabot' | 'issue-form' | 'issue-config' | 'release-notes' | 'settings';

/** More would be read by nobody: whoever mends the first ones sees the rest in the next run. */
const MOST = 6;

/** What GitHub, or `slipway plan`, would refuse in a file. */
export function fileErrors(schema: FileSchema, value: unknown): SchemaError[] {
  return errorsOf(fileValidators().validators[schema], value);
}

/**
 * What GitHub would refuse in the body of a request, and what it would ignore without a word.
 *
 * @param operation such as `PUT /repos/{owner}/{repo}/environments/{environment_name}`
 * @param body as it would be sent; undefined for none
 */
export function bodyErrors(operation: string, body: unknown): SchemaError[] {
  const { validators, withoutBody } = bodyValidators();
  if (withoutBody.includes(operation)) return body === undefined ? [] : [whole('must be left out: this operation takes no body')];
  const operations = Object.keys(validators);
  if (!operations.includes(operation)) {
    const near = similar(operation, operations);
    return [whole(`is for the operation '${operation}', which is not described; ${near ? `did you mean '${near}'?` : `there are ${listed(operations, 40)}`}`)];
  }
  return body === undefined ? [whole('is missing')] : errorsOf(validators[operation], body);
}

function whole(message: string): SchemaError {
  return { path: '', keys: [], message };
}

function errorsOf({ validate, schema: text }: Validator, value: unknown): SchemaError[] {
  if (validate(value)) return [];
  const schema: unknown = JSON.parse(text);
  const found = new Map<string, SchemaError>();
  for (const error of together(leading(validate.errors ?? []))) {
    const keys = keysOf(error.instancePath, value);
    const path = error.keyword === 'additionalProperties' ? [...keys, String(error.params.additionalProperty)] : keys;
    const made = { path: pathText(path), keys: path, message: messageOf(error, valueAt(value, keys), inSchema(schema, error.schemaPath)) };
    if (!found.has(`${made.path}\n${made.message}`)) found.set(`${made.path}\n${made.message}`, made);
  }
  const errors = [...found.values()];
  return errors.length > MOST ? [...errors.slice(0, MOST - 1), whole(`has ${errors.length - MOST + 1} more mistakes`)] : errors;
}

/** The errors that say something of their own: not those inside of a choice, and not that a condition failed. */
function leading(errors: readonly RawError[]): RawError[] {
  const choices = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf').map(({ schemaPath }) => `${schemaPath}/`);
  return errors.filter(({ keyword, schemaPath }) => keyword !== 'if' && keyword !== 'propertyNames' && !choices.some((choice) => schemaPath.startsWith(choice)));
}

/** All keys that one map lacks are one mistake. */
function together(errors: readonly RawError[]): RawError[] {
  const lacks = (error: RawError) => error.keyword === 'required' && error.instancePath;
  return errors.filter((error, i) => error.keyword !== 'required' || errors.findIndex((other) => lacks(other) === error.instancePath) === i).map((error) => {
    if (error.keyword !== 'required') return error;
    const missing = errors.filter((other) => lacks(other) === error.instancePath).map(({ params }) => params.missingProperty);
    return { ...error, params: { missing: [...new Set(missing)] } };
  });
}

function valueAt(value: unknown, keys: ValuePath): unknown {
  return keys.reduce<unknown>((part, key) => (part as Readonly<Record<string | number, unknown>>)[key], value);
}
