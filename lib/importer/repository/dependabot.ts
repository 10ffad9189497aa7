import { registrySaid } from './dependabot-registry';
import { DELIVERY, Said, assigned, called, constant, made, named, unlessNone, variable } from './said';
import { DependabotModel, DependabotScheduleModel, DependabotUpdateModel, DependencyGroupModel, PullRequestModel } from '../../repository/inside';
import { variableName } from '../code/names';

/** `new Dependabot(delivery)` with its registries, groups and updates, in the order of the file. */
export function dependabotStatements({ comment, registries, ecosystemGroups, updates }: DependabotModel): Said[] {
  const taken = new Set(['delivery', 'dependabot']);
  const variables = new Map(registries.map(({ name }) => [name, variableName(name, taken, 'registry')]));
  const groups = new Map(ecosystemGroups.map(({ name }) => [name, variableName(name, taken, 'group')]));
  // What the file has, the file keeps, also where no update reads it.
  const all = registries.length === 0 ? undefined : registries.map(({ name }) => variable(variables.get(name)!));
  return [
    ...registries.map((registry) => assigned(variables.get(registry.name)!, registrySaid(registry))),
    assigned('dependabot', made('Dependabot', DELIVERY, unlessNone({ registries: all, comment }))),
    ...ecosystemGroups.map((group) => assigned(groups.get(group.name)!, called(variable('dependabot'), 'addEcosystemGroup', group.name, { schedule: scheduleOf(group.schedule), ...pullRequestOf(group) }))),
    ...updates.map((update) => called(variable('dependabot'), 'addUpdate', ecosystemOf(update.ecosystem), updateOf(update, variables, groups))),
  ];
}

function ecosystemOf(name: string): Said {
  return constant('DependabotEcosystem', (value) => (value as { ecosystem?: string }).ecosystem === name) ?? called(named('DependabotEcosystem'), 'of', name);
}

function updateOf(update: DependabotUpdateModel, registries: ReadonlyMap<string, string>, groups: ReadonlyMap<string, string>): Readonly<Record<string, unknown>> {
  const { single, directories, schedule, ecosystemGroup, cooldown, ignore, allow } = update;
  return {
    comment: update.comment,
    ...single ? { directory: directories[0] } : { directories },
    schedule: schedule && scheduleOf(schedule),
    ecosystemGroup: ecosystemGroup === undefined ? undefined : groups.has(ecosystemGroup) ? variable(groups.get(ecosystemGroup)!) : ecosystemGroup,
    patterns: update.patterns,
    excludePatterns: update.excludePatterns,
    updateTypes: update.updateTypes?.map(updateType),
    openPullRequestsLimit: update.openPullRequestsLimit,
    // What is not said waits for a week.
    cooldown: cooldown
      ? {
        days: days(cooldown.days),
        major: days(cooldown.major),
        minor: days(cooldown.minor),
        patch: days(cooldown.patch),
        include: unlessEmpty(cooldown.include),
        exclude: unlessEmpty(cooldown.exclude),
      }
      : { days: days(0) },
    groups: update.groups.length === 0 ? undefined : Object.fromEntries(update.groups.map((group) => [group.name, groupOf(group)])),
    allow: unlessEmpty(allow.map(({ name, type }) => ({ dependencyName: name, dependencyType: type === undefined ? undefined : word('DependabotDependencyType', type) }))),
    ignore: unlessEmpty(ignore.map(({ name, versions, updateTypes }) => ({ dependencyName: name, versions, updateTypes: updateTypes?.map(updateType) }))),
    excludePaths: unlessEmpty(update.excludePaths),
    versioningStrategy: update.versioningStrategy === undefined ? undefined : word('DependabotVersioningStrategy', update.versioningStrategy),
    registries: registries.size === 0 ? undefined : update.registries.map((name) => (registries.has(name) ? variable(registries.get(name)!) : name)),
    insecureExternalCodeExecution: update.externalCode,
    vendor: update.vendor,
    ...pullRequestOf(update),
    rebase: update.rebase,
  };
}

function groupOf({ patterns, excludePatterns, dependencyType, updateTypes, appliesTo, groupBy }: DependencyGroupModel): Readonly<Record<string, unknown>> {
  return {
    patterns,
    excludePatterns,
    dependencyType: dependencyType === undefined ? undefined : word('DependabotDependencyType', dependencyType),
    updateTypes: updateTypes?.map(updateType),
    appliesTo: appliesTo === undefined ? undefined : word('DependabotAppliesTo', appliesTo),
    byDependencyName: groupBy === undefined ? undefined : true,
  };
}

function pullRequestOf({ targetBranch, labels, assignees, milestone, commitMessage, branchSeparator }: PullRequestModel): Readonly<Record<string, unknown>> {
  return {
    targetBranch,
    labels,
    assignees,
    milestone,
    commitMessage: commitMessage && { ...commitMessage },
    branchSeparator: branchSeparator === undefined ? undefined : word('DependabotBranchSeparator', branchSeparator),
  };
}

function scheduleOf({ interval, day, time, timezone, cron }: DependabotScheduleModel): Said {
  const schedule = named('DependabotSchedule');
  if (interval === 'cron') return called(schedule, 'cron', cron, timezone);
  return called(schedule, interval, unlessNone({ day: day === undefined || interval !== 'weekly' ? undefined : word('Weekday', day), time, timezone }));
}

function days(count: number | undefined): Said | undefined {
  return count === undefined ? undefined : called(named('Duration'), 'days', count);
}

/** The constant of an enum for a word, or the word itself. */
function word(name: string, text: string): unknown {
  return constant(name, (value) => value === text) ?? text;
}

function updateType(type: string): unknown {
  return word('DependabotUpdateType', type);
}

function unlessEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}
