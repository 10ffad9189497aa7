import { RawError, messageOf } from './message';
import { ValuePath, inSchema, keysOf, pathText } from './pointer';

/** A schema, compiled when the library was built. @internal */
export interface Validator {
  validate: ((value: unknown) => boolean) & { errors?: readonly RawError[] | null };
  /** The schema as JSON text. */
  readonly schema: string;
}

/** What a value has that its reader would refuse. @internal */
export interface SchemaError {
  /** `updates[0].schedule.interval`; empty for the whole. */
  readonly path: string;
  /** The same as keys and indices. */
  readonly keys: readonly (string | number)[];
  /** What is wrong, what is allowed: a predicate, such as `must be a string, and is 5`. */
  readonly message: string;
}

/** More would be read by nobody: whoever mends the first ones sees the rest in the next run. */
const MAX_ERRORS = 6;

/** What a value has that its schema does not allow, a handful at most. */
export function schemaErrors({ validate, schema: text }: Validator, value: unknown): SchemaError[] {
  if (validate(value)) return [];
  const schema: unknown = JSON.parse(text);
  const found = new Map<string, SchemaError>();
  for (const error of joinedByMap(withoutConsequences(validate.errors ?? []))) {
    const keys = keysOf(error.instancePath, value);
    const path = error.keyword === 'additionalProperties' ? [...keys, String(error.params.additionalProperty)] : keys;
    const made = { path: pathText(path), keys: path, message: messageOf(error, valueAt(value, keys), inSchema(schema, error.schemaPath)) };
    if (!found.has(`${made.path}\n${made.message}`)) found.set(`${made.path}\n${made.message}`, made);
  }
  const errors = [...found.values()];
  return errors.length > MAX_ERRORS ? [...errors.slice(0, MAX_ERRORS - 1), { path: '', keys: [], message: `has ${errors.length - MAX_ERRORS + 1} more mistakes` }] : errors;
}

/** `updates[0].vendor: must be true or false, and is 1`. */
export function schemaErrorText({ path, message }: SchemaError): string {
  return path === '' ? message : `${path}: ${message}`;
}

/** The errors that say something of their own: not those inside of a choice, and not that a condition failed. */
function withoutConsequences(errors: readonly RawError[]): RawError[] {
  const choices = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf').map(({ schemaPath }) => `${schemaPath}/`);
  return errors.filter(({ keyword, schemaPath }) => keyword !== 'if' && keyword !== 'propertyNames' && !choices.some((choice) => schemaPath.startsWith(choice)));
}

/** All keys that one map lacks are one mistake. */
function joinedByMap(errors: readonly RawError[]): RawError[] {
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
