/** @internal */
export * from './file-errors';
/** @internal */
export * from './schema-errors';
