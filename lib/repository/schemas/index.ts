/** @internal */
export * from './schema-errors';
