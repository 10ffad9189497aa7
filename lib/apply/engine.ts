/** Everything that a command needs: loaded by `settingsEngine()`, and by nothing that only declares. */
export { applyPlan } from './apply';
export type { Applied, Progress } from './apply';
export { GithubFailure } from './client/failure';
export { Stopped } from './client/flight';
export { GithubClient } from './client/github-client';
export { keepDriftIssue } from './drift-issue';
export type { DriftIssue } from './drift-issue';
export { changesOf, isAsDeclared, makePlan } from './plan';
export type { Change, Plan } from './plan';
export { readDocument } from './read-document';
export { PLAIN } from './report/paint';
export type { Paint } from './report/paint';
export { planJson } from './report/plan-json';
export { planText, summary } from './report/plan-text';
export { titleOf } from './resources/resource';
export type { Pace, Surroundings } from './surroundings';
