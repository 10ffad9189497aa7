export * from './index';
export { actionInput, actionModel, actionOutput } from './build';
export { catalogueEntry, catalogueNames } from './catalogue-entry';
export type { CatalogueEntry, CatalogueInput, SafeValue } from './catalogue-facts';
export { reportTokens } from './checks/security/report-tokens';
export { usesSteps } from './checks/uses-steps';
export { resolveActions } from './resolve';
export { shapeAction } from './shape';
