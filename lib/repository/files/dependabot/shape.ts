import { CooldownModel, DependabotModel, DependabotUpdateModel, DependencyGroupModel, EcosystemGroupModel, PullRequestModel, DependabotScheduleModel } from './model';
import { MaybeEntry, TreeMap, TreeValue, treeList, treeMap, treeOf } from '../../../core/inside';

export function shapeDependabot({ registries, ecosystemGroups, updates }: DependabotModel): TreeMap {
  return treeMap([
    ['version', 2],
    ['registries', mapOf(registries.map(({ name, type, settings }) => [name, treeMap([['type', type], ...plain(settings)])])), { blankBefore: true }],
    ['multi-ecosystem-groups', mapOf(ecosystemGroups.map((group) => [group.name, shapeEcosystemGroup(group)])), { blankBefore: true }],
    ['updates', { kind: 'list', items: updates.map((update, i) => ({ value: shapeUpdate(update), comment: update.comment, blankBefore: i > 0 })) }, { blankBefore: true }],
  ]);
}

function mapOf(entries: readonly MaybeEntry[]): TreeMap | undefined {
  return entries.length > 0 ? treeMap(entries) : undefined;
}

function plain(values: Readonly<Record<string, string | boolean>>): MaybeEntry[] {
  return Object.entries(values);
}

function shapeEcosystemGroup(group: EcosystemGroupModel): TreeMap {
  return treeMap([['schedule', shapeSchedule(group.schedule)], ...pullRequestEntries(group)], group.origin);
}

function shapeUpdate(update: DependabotUpdateModel): TreeMap {
  return treeMap([
    ['package-ecosystem', update.ecosystem],
    update.single ? ['directory', update.directories[0]] : ['directories', treeList(update.directories)],
    ['schedule', update.schedule && shapeSchedule(update.schedule)],
    ['multi-ecosystem-group', update.ecosystemGroup],
    ['patterns', listUnlessEmpty(update.patterns)],
    ['exclude-patterns', listUnlessEmpty(update.excludePatterns)],
    ['update-types', listUnlessEmpty(update.updateTypes)],
    ['open-pull-requests-limit', update.openPullRequestsLimit],
    ['cooldown', update.cooldown && shapeCooldown(update.cooldown)],
    ['groups', mapOf(update.groups.map((group) => [group.name, shapeGroup(group)]))],
    ['allow', list(update.allow.map(({ name, type }) => treeMap([['dependency-name', name], ['dependency-type', type]])))],
    ['ignore', list(update.ignore.map(({ name, versions, updateTypes }) => treeMap([
      ['dependency-name', name],
      ['versions', listUnlessEmpty(versions)],
      ['update-types', listUnlessEmpty(updateTypes?.map((type) => `version-update:semver-${type}`))],
    ])))],
    ['exclude-paths', listUnlessEmpty(update.excludePaths)],
    ['versioning-strategy', update.versioningStrategy],
    ['registries', listUnlessEmpty(update.registries)],
    ['insecure-external-code-execution', update.externalCode === undefined ? undefined : update.externalCode ? 'allow' : 'deny'],
    ['vendor', update.vendor],
    ...pullRequestEntries(update),
    ['rebase-strategy', update.rebase === false ? 'disabled' : undefined],
  ], update.origin);
}

function pullRequestEntries({ targetBranch, labels, assignees, milestone, commitMessage, branchSeparator }: PullRequestModel): MaybeEntry[] {
  return [
    ['target-branch', targetBranch],
    ['labels', labels && treeList(labels, labels.length === 0)],
    ['assignees', listUnlessEmpty(assignees)],
    ['milestone', milestone],
    ['commit-message', commitMessage && treeMap([
      ['prefix', commitMessage.prefix],
      ['prefix-development', commitMessage.prefixDevelopment],
      ['include', commitMessage.includeScope ? 'scope' : undefined],
    ])],
    ['pull-request-branch-name', branchSeparator === undefined ? undefined : treeMap([['separator', branchSeparator]])],
  ];
}

function shapeSchedule({ interval, day, time, timezone, cron }: DependabotScheduleModel): TreeMap {
  return treeMap([['interval', interval], ['cronjob', cron], ['day', day], ['time', time], ['timezone', timezone]]);
}

function shapeCooldown({ days, major, minor, patch, include, exclude }: CooldownModel): TreeMap {
  return treeMap([
    ['default-days', days], ['semver-major-days', major], ['semver-minor-days', minor], ['semver-patch-days', patch], ['include', listUnlessEmpty(include)], ['exclude', listUnlessEmpty(exclude)],
  ]);
}

function shapeGroup(group: DependencyGroupModel): TreeMap {
  return treeMap([
    ['applies-to', group.appliesTo],
    ['dependency-type', group.dependencyType],
    ['patterns', listUnlessEmpty(group.patterns)],
    ['exclude-patterns', listUnlessEmpty(group.excludePatterns)],
    ['update-types', listUnlessEmpty(group.updateTypes)],
    ['group-by', group.groupBy],
  ]);
}

function listUnlessEmpty(texts: readonly string[] | undefined): TreeValue | undefined {
  return texts && texts.length > 0 ? treeOf(texts) : undefined;
}

function list(values: readonly TreeValue[]): TreeValue | undefined {
  return values.length > 0 ? treeList(values) : undefined;
}
