/** The door for the command line: what a command calls, and the document that it reads. */
export { SETTINGS_FILE } from '../repository/inside';
export type { DesiredState } from '../repository/inside';
export { applyPlan } from './apply';
export type { Applied } from './apply';
export { Stopped } from './client/flight';
export { GithubClient } from './client/github-client';
export { keepDriftIssue } from './drift-issue';
export { changesOf, isAsDeclared, makePlan } from './plan';
export type { Change, Plan } from './plan';
export type { Contradiction } from './facts/contradiction';
export type { DriftIssue } from './drift-issue';
export { refusalText } from './report/facts-text';
export { readDocument } from './read-document';
export { planJson } from './report/plan-json';
export { planText } from './report/plan-text';
export { titleOf } from './resources/resource';
export type { Pace } from './surroundings';
