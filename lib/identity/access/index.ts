export * from './access-matrix';
export * from './job-claims';
export * from './trust-policy';
export { accessOf, judged } from './access-of';
export { actionFits, evaluateTrust, issuerOf, principalFits } from './evaluate-trust';
export { possibleRuns, refsInTrust } from './possible-runs';
export { isMeant, strangersOf } from './strangers';
export { claimNamed, claimsThatAwsReads, conditionsOf } from './trust-condition';
/** @internal */
export type { AccessModel } from './access-of';
/** @internal */
export type { TrustCondition } from './trust-condition';
