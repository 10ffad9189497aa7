export * from './index';
export { possibleRuns, refsInTrust } from './access/possible-runs';
export { REGION } from './aws/private/region';
export { resolveIdentity } from './resolve';
