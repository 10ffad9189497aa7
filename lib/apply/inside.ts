/** The door for the command line: what a command calls, and the document that it reads. */
export { SETTINGS_FILE } from '../repository/inside';
export type { DesiredState } from '../repository/inside';
export { applyPlan } from './apply';
export type { Applied, Left } from './apply';
export { Stopped } from './client/flight';
export { GithubClient } from './client/github-client';
export { keepDriftIssue } from './drift-issue';
export { changesOf, isAsDeclared, makePlan } from './plan';
export type { Change, Plan } from './plan';
export { documentDigest, planFileText } from './plan-file/plan-file';
export type { PlanFile, PlanOrigin } from './plan-file/plan-file';
export { readPlanFile, reopenPlan, repositoryOf } from './plan-file/read-plan-file';
export type { Prune } from './prune';
export { readDocument } from './read-document';
export { planJson } from './report/plan-json';
export { planText } from './report/plan-text';
export { titleOf } from './resources/resource';
export type { Pace } from './surroundings';
