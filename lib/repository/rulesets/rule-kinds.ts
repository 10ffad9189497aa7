import { AlertThreshold, MergeMethod, MergeQueueGrouping, PatternOperator, SecurityAlertThreshold } from './rule-options';
import { Duration, kinds, optionTable } from '../../core/inside';
import { BaseJob } from '../../workflows/inside';
import { RequiredCheck } from '../required-checks/required-check';

/** A whole number between two limits. */
export const between = (least: number, most: number) =>
  kinds.made((value) => Number.isInteger(value) && (value as number) >= least && (value as number) <= most, `a whole number from ${least} to ${most}`);

const minutes = (least: number, most: number) => kinds.made(
  (value) => value instanceof Duration && value.toMinutes() >= least && value.toMinutes() <= most && Number.isInteger(value.toMinutes()),
  `a Duration of whole minutes from ${least} to ${most}, such as Duration.minutes(${Math.max(least, 5)})`,
);

const plainText = kinds.made((value) => typeof value === 'string' && value !== '' && !value.includes('${'), 'a string that is not empty and holds no expression');

/** A list with something in it. */
export const nonEmptyList = (item: Parameters<typeof kinds.list>[0]) => {
  const list = kinds.list(item);
  return { misfit: (value: unknown) => (Array.isArray(value) && value.length === 0 ? { at: '', value, why: 'must not be empty' } : list.misfit(value)) };
};

export const texts = nonEmptyList(plainText);

export const CHECKS = kinds.list(kinds.made(
  (value) => value instanceof BaseJob || value instanceof RequiredCheck, "a job or a gate, the object and not its id, or RequiredCheck.external('codecov/patch', { app: 'codecov' })"));

const names = kinds.list(kinds.text);

/** Those of a ruleset. */
const ACTORS = kinds.struct(optionTable({ users: names, teams: names, apps: names, roles: names }), 'an object', "{ teams: ['platform'] }");

/** Those of the classic protection. */
export const BRANCH_ACTORS = kinds.struct(optionTable({ users: names, teams: names, apps: names }), 'an object', "{ teams: ['platform'] }");

export const PATTERN = optionTable({ operator: kinds.oneOf(Object.values(PatternOperator)), pattern: plainText, negate: kinds.flag, name: kinds.text }, ['pattern']);

export const UPDATE = optionTable({ allowFetchAndMerge: kinds.flag });

export const PULL_REQUEST = optionTable({
  requiredApprovals: between(0, 10),
  dismissStaleReviews: kinds.flag,
  codeOwnerReviews: kinds.flag,
  lastPushApproval: kinds.flag,
  conversationResolution: kinds.flag,
  allowedMergeMethods: nonEmptyList(kinds.oneOf(Object.values(MergeMethod))),
  requiredReviewers: kinds.list(kinds.struct(
    optionTable({ filePatterns: texts, team: kinds.text, minimumApprovals: between(0, 10) }, ['filePatterns', 'team']), 'an object', "{ filePatterns: ['infrastructure/**'], team: 'platform' }")),
  dismissers: ACTORS,
});

export const STATUS_CHECKS = optionTable({ checks: CHECKS, strict: kinds.flag, enforceOnCreate: kinds.flag });

export const MERGE_QUEUE = optionTable({
  checkResponseTimeout: minutes(1, 360),
  grouping: kinds.oneOf(Object.values(MergeQueueGrouping)),
  maxEntriesToBuild: between(0, 100),
  maxEntriesToMerge: between(0, 100),
  mergeMethod: kinds.oneOf(Object.values(MergeMethod)),
  minEntriesToMerge: between(0, 100),
  minEntriesToMergeWait: minutes(0, 360),
});

export const WORKFLOWS = nonEmptyList(kinds.struct(
  optionTable({
    path: plainText,
    repository: kinds.made((value) => typeof value === 'string' && /^[\w.-]+\/[\w.-]+$/.test(value), "'owner/name'"),
    ref: plainText,
    sha: kinds.made((value) => typeof value === 'string' && /^[\da-f]{40}$/.test(value), 'a full commit'),
  }, ['path']), 'an object', "{ path: '.github/workflows/ci.yml' }"));

export const CODE_SCANNING = nonEmptyList(kinds.struct(
  optionTable({ tool: plainText, securityAlerts: kinds.oneOf(Object.values(SecurityAlertThreshold)), alerts: kinds.oneOf(Object.values(AlertThreshold)) }, ['tool']), 'an object', "{ tool: 'CodeQL' }"));

export const COPILOT = optionTable({ reviewDraftPullRequests: kinds.flag, reviewOnPush: kinds.flag });
