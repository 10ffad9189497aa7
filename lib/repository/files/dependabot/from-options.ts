import { DependabotEcosystem, supportOf } from './ecosystem';
import { CooldownModel, DependabotUpdateModel, DependencyGroupModel, EcosystemGroupModel, PullRequestModel } from './model';
import { DependabotSchedule } from './schedule';
import { DependabotCooldown, DependabotGroup, DependabotPullRequestOptions, DependabotUpdateOptions } from './update-options';
import { Duration, InvalidValueError, Origin } from '../../../core/inside';

/** One block of the file. What only its own options can contradict is judged here. */
export function updateOf(ecosystem: DependabotEcosystem, options: DependabotUpdateOptions, origin: Origin): DependabotUpdateModel {
  const { ecosystem: name } = ecosystem;
  contradictions(name, options);
  const { directory = '/', directories, ecosystemGroup, cooldown = { days: Duration.days(7) } } = options;
  return {
    ...pullRequestOf(options),
    origin,
    comment: options.comment,
    ecosystem: name,
    supports: supportOf(name),
    directories: directories ?? [directory],
    single: directories === undefined,
    schedule: ecosystemGroup ? undefined : (options.schedule ?? DependabotSchedule.weekly())._model,
    ecosystemGroup: ecosystemGroup?.groupName,
    patterns: options.patterns ?? (ecosystemGroup && ['*']),
    excludePatterns: options.excludePatterns,
    updateTypes: options.updateTypes,
    openPullRequestsLimit: options.openPullRequestsLimit,
    cooldown: cooldownOf(cooldown),
    groups: Object.entries(options.groups ?? {}).map(([group, of]) => groupOf(name, group, of)),
    allow: (options.allow ?? []).map(({ dependencyName, dependencyType }) => ({ name: dependencyName, type: dependencyType })),
    ignore: (options.ignore ?? []).map(({ dependencyName, versions, updateTypes }) => ({ name: dependencyName, versions, updateTypes })),
    excludePaths: options.excludePaths ?? [],
    versioningStrategy: options.versioningStrategy,
    registries: (options.registries ?? []).map(({ registryName }) => registryName),
    externalCode: options.insecureExternalCodeExecution,
    vendor: options.vendor,
    rebase: options.rebase,
  };
}

export function ecosystemGroupOf(name: string, options: DependabotPullRequestOptions & { readonly schedule?: DependabotSchedule }, origin: Origin): EcosystemGroupModel {
  return { name, origin, schedule: (options.schedule ?? DependabotSchedule.weekly())._model, ...pullRequestOf(options) };
}

function pullRequestOf({ targetBranch, labels, assignees, milestone, commitMessage, branchSeparator }: DependabotPullRequestOptions): PullRequestModel {
  return { targetBranch, labels, assignees, milestone, commitMessage: commitMessage && { ...commitMessage }, branchSeparator };
}

/** What the group has for all its members. */
const OF_THE_GROUP = ['schedule', 'targetBranch', 'milestone', 'commitMessage', 'branchSeparator'] as const;

function contradictions(ecosystem: string, options: DependabotUpdateOptions): void {
  const fail = (code: string, option: string, why: string) => new InvalidValueError(code, `dependabot.addUpdate('${ecosystem}', …)`, why, { option });
  if (options.directory !== undefined && options.directories !== undefined) throw fail('call/contradiction', 'directories', "it has 'directory' and 'directories': one of the two is allowed");
  for (const [i, entry] of (options.allow ?? []).entries()) if (Object.values(entry).every((v) => v === undefined)) throw fail('call/empty-entry', `allow[${i}]`, `allow[${i}] is empty: it needs dependencyName or dependencyType`);
  for (const [i, entry] of (options.ignore ?? []).entries()) if (Object.values(entry).every((v) => v === undefined)) throw fail('call/empty-entry', `ignore[${i}]`, `ignore[${i}] is empty: it needs dependencyName, versions or updateTypes`);
  if (options.ecosystemGroup) {
    const misplaced = OF_THE_GROUP.find((key) => options[key] !== undefined);
    if (misplaced) throw fail('call/contradiction', misplaced, `'${misplaced}' belongs to the group: dependabot.addEcosystemGroup('${options.ecosystemGroup.groupName}', { ${misplaced}: … })`);
    if (options.groups) throw fail('call/contradiction', 'groups', "it has 'groups' and 'ecosystemGroup': one of the two is allowed");
    return;
  }
  const stray = (['patterns', 'excludePatterns', 'updateTypes'] as const).find((key) => options[key] !== undefined);
  if (stray) throw fail('call/contradiction', stray, `'${stray}' is for an ecosystem group: give it { ecosystemGroup }, or put it in { groups: { name: { ${stray}: … } } }`);
}

function groupOf(ecosystem: string, name: string, group: DependabotGroup): DependencyGroupModel {
  if (!/^[A-Za-z](?:[\w|-]*[A-Za-z\d])?$/.test(name)) {
    const why = 'the name of a group has letters, digits, _ and -, and begins with a letter';
    throw new InvalidValueError('call/wrong-value', `dependabot.addUpdate('${ecosystem}', { groups: { '${name}': … } })`, why, { option: 'groups', given: name });
  }
  const { patterns, excludePatterns, dependencyType, updateTypes, appliesTo, byDependencyName } = group;
  const all = patterns ?? (excludePatterns || dependencyType || updateTypes ? undefined : ['*']);
  return { name, appliesTo, dependencyType, patterns: all, excludePatterns, updateTypes, groupBy: byDependencyName ? 'dependency-name' : undefined };
}

/** None at all when nothing would wait. */
function cooldownOf({ days, major, minor, patch, include = [], exclude = [] }: DependabotCooldown): CooldownModel | undefined {
  const inDays = (duration: Duration | undefined) => duration && duration.toSeconds() / 86_400;
  const parts = { days: inDays(days), major: inDays(major), minor: inDays(minor), patch: inDays(patch) };
  return Object.values(parts).some((value) => value !== undefined && value > 0) ? { ...parts, include, exclude } : undefined;
}
