export { resolveWorkflows } from './workflows';
export { resolveActionSteps } from './action-steps';
export type { ActionSteps, ResolvedActionSteps } from './action-steps';
export { fail } from './site';
export type { ForeignReference, Key, Site } from './site';
export { resolveText } from './texts';
