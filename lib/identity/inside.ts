export * from './index';
export { possibleRuns, refsInTrust } from './access/possible-runs';
export { resolveIdentity } from './resolve';
