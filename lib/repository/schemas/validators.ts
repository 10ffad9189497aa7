/** What ajv's generated code says of one mistake. Where it is and what is allowed is read from the schema. */
export interface RawError {
  /** JSON pointer into the value: `/updates/0/schedule`. */
  readonly instancePath: string;
  /** JSON pointer into the schema, up to the keyword. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A schema, compiled when the library was built. */
export interface Validator {
  validate: ((value: unknown) => boolean) & { errors?: readonly RawError[] | null };
  /** The schema as JSON text. */
  readonly schema: string;
}

interface Bundle {
  readonly validators: Readonly<Record<string, Validator>>;
}

interface BodyBundle extends Bundle {
  /** Operations whose requests have no body. */
  readonly withoutBody: readonly string[];
}

/** Loaded on first use: a delivery without such files never needs them. */
export function fileValidators(): Bundle {
  return require('./vendor/files.cjs') as Bundle;
}

export function bodyValidators(): BodyBundle {
  return require('./vendor/bodies.cjs') as BodyBundle;
}
