import { DependabotYaml, PullRequestYaml, RegistryYaml, ScheduleYaml, UpdateYaml } from './dependabot-yaml';
import { YamlFile } from './yaml-file';
import { supportOf } from '../files/dependabot/ecosystem';
import { CooldownModel, DependabotModel, DependabotRegistryModel, DependabotScheduleModel, DependabotUpdateModel, PullRequestModel } from '../files/dependabot/model';

/** `.github/dependabot.yml`, whose schema it meets. */
export function readDependabot(yaml: YamlFile<DependabotYaml>): DependabotModel {
  const { registries = {}, updates, 'multi-ecosystem-groups': groups = {} } = yaml.plain;
  return {
    kind: 'dependabot',
    id: 'dependabot',
    origin: yaml.origin(),
    file: yaml.file.path,
    comment: yaml.comment,
    registries: Object.entries(registries).map(([name, registry]) => registryOf(name, registry)),
    ecosystemGroups: Object.entries(groups).map(([name, group]) => ({ name, origin: yaml.origin(['multi-ecosystem-groups', name], name), schedule: scheduleOf(group.schedule), ...pullRequestOf(group) })),
    updates: updates.map((update, i) => updateOf(update, Object.keys(registries), yaml, i)),
    overrides: [],
    handWritten: true,
  };
}

function updateOf(update: UpdateYaml, known: readonly string[], yaml: YamlFile<DependabotYaml>, i: number): DependabotUpdateModel {
  const { 'package-ecosystem': ecosystem, registries = [], cooldown, 'insecure-external-code-execution': externalCode, 'rebase-strategy': rebase } = update;
  return {
    ...pullRequestOf(update),
    origin: yaml.origin(['updates', i], `updates[${i}]`),
    comment: yaml.commentAt(['updates', i]),
    ecosystem,
    supports: supportOf(ecosystem),
    directories: update.directories ?? [update.directory!],
    single: update.directories === undefined,
    schedule: update.schedule && scheduleOf(update.schedule),
    ecosystemGroup: update['multi-ecosystem-group'],
    patterns: update.patterns,
    excludePatterns: update['exclude-patterns'],
    updateTypes: update['update-types'],
    openPullRequestsLimit: update['open-pull-requests-limit'],
    cooldown: cooldown && cooldownOf(cooldown),
    groups: Object.entries(update.groups ?? {}).map(([name, group]) => ({
      name,
      appliesTo: group['applies-to'],
      dependencyType: group['dependency-type'],
      patterns: group.patterns,
      excludePatterns: group['exclude-patterns'],
      updateTypes: group['update-types'],
      groupBy: group['group-by'],
    })),
    allow: (update.allow ?? []).map((entry) => ({ name: entry['dependency-name'], type: entry['dependency-type'] })),
    ignore: (update.ignore ?? []).map((entry) => ({
      name: entry['dependency-name'], versions: entry.versions, updateTypes: entry['update-types']?.map((type) => type.replace('version-update:semver-', '')),
    })),
    excludePaths: update['exclude-paths'] ?? [],
    versioningStrategy: update['versioning-strategy'],
    registries: registries === '*' ? [...known] : [...registries],
    externalCode: externalCode === undefined ? undefined : externalCode === 'allow',
    vendor: update.vendor,
    // To be rebased is what they are.
    rebase: rebase === 'disabled' ? false : undefined,
  };
}

function pullRequestOf(yaml: PullRequestYaml): PullRequestModel {
  const message = yaml['commit-message'];
  return {
    targetBranch: yaml['target-branch'],
    labels: yaml.labels,
    assignees: yaml.assignees,
    milestone: yaml.milestone,
    commitMessage: message && { prefix: message.prefix, prefixDevelopment: message['prefix-development'], includeScope: message.include === undefined ? undefined : true },
    branchSeparator: yaml['pull-request-branch-name']?.separator,
  };
}

function scheduleOf({ interval, day, time, timezone, cronjob }: ScheduleYaml): DependabotScheduleModel {
  return { interval, day, time, timezone, cron: cronjob };
}

function cooldownOf(cooldown: NonNullable<UpdateYaml['cooldown']>): CooldownModel {
  return {
    days: cooldown['default-days'],
    major: cooldown['semver-major-days'],
    minor: cooldown['semver-minor-days'],
    patch: cooldown['semver-patch-days'],
    include: cooldown.include ?? [],
    exclude: cooldown.exclude ?? [],
  };
}

function registryOf(name: string, { type, ...settings }: RegistryYaml): DependabotRegistryModel {
  const texts = Object.values(settings).map(String);
  return { name, type, settings, secrets: texts.flatMap((text) => [...text.matchAll(/\$\{\{\s*secrets\.([A-Za-z_]\w*)\s*\}\}/g)].map(([, secret]) => secret)) };
}
