import { DependabotEcosystemGroup } from './ecosystem-group';
import { DependabotRegistry } from './registry';
import { DependabotSchedule } from './schedule';
import { DependabotAppliesTo, DependabotBranchSeparator, DependabotDependencyType, DependabotUpdateType, DependabotVersioningStrategy } from './update-options';
import { Duration, kinds, optionTable } from '../../../core/inside';
import { filled, filledList, login, texts, wholeFrom } from '../private/kinds';

const DAY = 86_400;
const days = kinds.made((value) => value instanceof Duration && value.toSeconds() % DAY === 0, 'a Duration of whole days, such as Duration.days(7)');
const schedule = kinds.made((value) => value instanceof DependabotSchedule, 'a DependabotSchedule, such as DependabotSchedule.weekly()');
const updateTypes = kinds.list(kinds.oneOf(Object.values(DependabotUpdateType)));
const directory = kinds.made(
  (value) => typeof value === 'string' && /^\/(?!\/)/.test(value) && !value.split('/').includes('..') && !/[\\\n]/.test(value), "a folder from the root of the repository on, such as '/app'",
);
const oneDirectory = kinds.made((value) => directory.misfit(value) === undefined && !String(value).includes('*'), "a folder from the root of the repository on, such as '/app'; for patterns there is { directories: ['…'] }");
const most150 = kinds.made((value) => texts.misfit(value) === undefined && (value as string[]).length <= 150, 'a list of at most 150 names');

const cooldown = optionTable({ days, major: days, minor: days, patch: days, include: most150, exclude: most150 });
const group = optionTable({
  patterns: filledList,
  excludePatterns: filledList,
  dependencyType: kinds.oneOf([DependabotDependencyType.DEVELOPMENT, DependabotDependencyType.PRODUCTION]),
  updateTypes,
  appliesTo: kinds.oneOf(Object.values(DependabotAppliesTo)),
  byDependencyName: kinds.flag,
});
const allow = optionTable({ dependencyName: filled, dependencyType: kinds.oneOf(Object.values(DependabotDependencyType)) });
const ignore = optionTable({ dependencyName: filled, versions: filledList, updateTypes });
const prefix = kinds.made((value) => typeof value === 'string' && value !== '' && value.length <= 50, 'a text of at most 50 characters');
const commitMessage = optionTable({ prefix, prefixDevelopment: prefix, includeScope: kinds.flag });

const pullRequest = {
  targetBranch: filled,
  labels: texts,
  assignees: kinds.list(login),
  milestone: wholeFrom(1),
  commitMessage: kinds.struct(commitMessage, 'an object', "{ prefix: 'build' }"),
  branchSeparator: kinds.oneOf(Object.values(DependabotBranchSeparator)),
};

export const UPDATE = optionTable({
  ...pullRequest,
  directory: oneDirectory,
  directories: kinds.made((value) => Array.isArray(value) && value.length > 0 && value.every((item) => directory.misfit(item) === undefined), "a list of folders from the root of the repository on, such as ['/app', '/packages/*']"),
  schedule,
  ecosystemGroup: kinds.made((value) => value instanceof DependabotEcosystemGroup, "a DependabotEcosystemGroup, as dependabot.addEcosystemGroup('…') gives it"),
  patterns: filledList,
  excludePatterns: filledList,
  updateTypes,
  openPullRequestsLimit: wholeFrom(0),
  cooldown: kinds.struct(cooldown, 'an object', '{ days: Duration.days(7) }'),
  groups: kinds.map(kinds.struct(group, 'an object', "{ patterns: ['*'] }")),
  allow: kinds.list(kinds.struct(allow, 'an object', "{ dependencyName: 'lodash' }")),
  ignore: kinds.list(kinds.struct(ignore, 'an object', "{ dependencyName: 'lodash' }")),
  excludePaths: texts,
  versioningStrategy: kinds.oneOf(Object.values(DependabotVersioningStrategy)),
  registries: kinds.list(kinds.made((value) => value instanceof DependabotRegistry, "a DependabotRegistry, such as DependabotRegistry.npm('acme', { … })")),
  insecureExternalCodeExecution: kinds.flag,
  vendor: kinds.flag,
  rebase: kinds.flag,
  comment: kinds.text,
}, [], { 'package-ecosystem': 'directory', 'reviewers': 'assignees', 'target': 'targetBranch', 'limit': 'openPullRequestsLimit' });

export const ECOSYSTEM_GROUP = optionTable({ ...pullRequest, schedule });
