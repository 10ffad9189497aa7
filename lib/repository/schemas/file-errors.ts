import { SchemaError, Validator, schemaErrors } from './schema-errors';

/** The files that have a schema. */
export type FileSchema = 'dependabot' | 'issue-form' | 'issue-config' | 'release-notes' | 'pre-commit' | 'settings';

/** What GitHub, or `slipway plan`, would refuse in a file. */
export function fileErrors(schema: FileSchema, value: unknown): SchemaError[] {
  return schemaErrors(validators()[schema], value);
}

/** Loaded on first use: a delivery without such files never needs them. */
function validators(): { readonly [schema in FileSchema]: Validator } {
  return (require('./vendor/files.cjs') as { validators: { readonly [schema in FileSchema]: Validator } }).validators;
}
