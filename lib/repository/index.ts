export * from './badges';
export * from './drift';
export * from './environment';
export * from './files';
export * from './github-repository';
export * from './github-server';
export * from './owners';
export * from './required-checks';
export * from './rulesets';
export * from './settings';
/** @internal */
export * from './model';
/** @internal */
export * from './desired-state';
/** @internal */
export * from './schemas';
export { resolveRepository } from './resolve';
export { shapeRepository } from './shape';
