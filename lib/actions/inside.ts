export * from './index';
export { actionInput, actionModel, actionOutput } from './build';
export { catalogueEntry, catalogueNames } from './catalogue-entry';
export { stepsOfAction } from './checks/own-actions';
export { reportTokens } from './checks/security/report-tokens';
export { usesSteps } from './checks/uses-steps';
export { resolveActions } from './resolve';
export { shapeAction } from './shape';
