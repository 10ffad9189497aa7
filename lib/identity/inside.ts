export * from './index';
export { accessIn } from './checks/identity/access';
export { possibleRuns, refsInTrust } from './access/possible-runs';
export { mayDeploy } from './private/runs';
export { REGION } from './aws/private/region';
export { resolveIdentity } from './resolve';
