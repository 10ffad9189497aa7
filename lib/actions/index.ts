export * from './action-pin';
export * from './action-pins';
export * from './action-step';
export * from './catalogue';
export * from './composite-action';
export * from './docker-action';
export * from './local-action';
export * from './local-action-step';
export * from './node-action';
/** @internal */
export * from './model';
export { catalogueEntry, catalogueNames } from './catalogue-entry';
export type { CatalogueEntry, CatalogueInput, SafeValue } from './catalogue-facts';
export { resolveActions } from './resolve';
export { shapeAction } from './shape';
