export * from './access-matrix';
export * from './job-claims';
export * from './trust-policy';
export { accessOf, judged } from './access-of';
export { actionFits, evaluateTrust, issuerOf, principalFits } from './evaluate-trust';
export { possibleRuns, refsInTrust } from './possible-runs';
export { attemptsOn, isMeant } from './strangers';
export { claimNamed, claimsThatAwsReads, conditionsOf, everyTokenHas } from './trust-condition';
/** @internal */
export type { AccessModel } from './access-of';
/** @internal */
export type { Attempt } from './strangers';
/** @internal */
export type { TrustCondition } from './trust-condition';
