import { Schema, anyText, closed, flag, listOf, mapOf, matching, needsOneOf, oneOf, text, whole } from './parts';

/*
 * `.github/dependabot.yml`, version 2. Written from
 * https://docs.github.com/en/code-security/reference/supply-chain-security/dependabot-options-reference and
 * https://docs.github.com/en/code-security/tutorials/secure-your-dependencies/configuring-multi-ecosystem-updates
 */

const words: Schema = listOf(text, { uniqueItems: true, minItems: 1 });
const pathFromRoot = matching('^/', 'must begin with /, the root of the repository');

const schedule = closed({
  interval: oneOf('daily', 'weekly', 'monthly', 'quarterly', 'semiannually', 'yearly', 'cron'),
  day: oneOf('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'),
  time: matching('^([01]\\d|2[0-3]):[0-5]\\d$', 'must be a time of day such as 05:30'),
  timezone: matching('^[A-Za-z_]+(?:[/+-][\\w+-]+)*$', 'must be a time zone of the IANA database, such as Europe/Berlin'),
  cronjob: text,
}, ['interval'], {
  if: { properties: { interval: { const: 'cron' } }, required: ['interval'] },
  then: { required: ['cronjob'] },
});

const separator = closed({ separator: oneOf('-', '_', '/') }, ['separator']);

const prefix: Schema = { type: 'string', maxLength: 50 };
const commitMessage = closed(
  { 'prefix': prefix, 'prefix-development': prefix, 'include': oneOf('scope') }, [],
  needsOneOf(['prefix', 'prefix-development', 'include'], 'needs prefix, prefix-development or include'),
);

const days = whole(0);
const cooldown = closed({
  'default-days': days,
  'semver-major-days': days,
  'semver-minor-days': days,
  'semver-patch-days': days,
  'include': listOf(text, { maxItems: 150 }),
  'exclude': listOf(text, { maxItems: 150 }),
});

const group = closed({
  'applies-to': oneOf('version-updates', 'security-updates'),
  'dependency-type': oneOf('development', 'production'),
  'patterns': words,
  'exclude-patterns': words,
  'update-types': listOf(oneOf('major', 'minor', 'patch'), { minItems: 1, uniqueItems: true }),
  'group-by': oneOf('dependency-name'),
}, [], needsOneOf(
  ['dependency-type', 'patterns', 'exclude-patterns', 'update-types', 'group-by', 'applies-to'], 'needs patterns, exclude-patterns, dependency-type, update-types, group-by or applies-to',
));

const ignored = closed({
  'dependency-name': text,
  'versions': words,
  'update-types': listOf(oneOf('version-update:semver-major', 'version-update:semver-minor', 'version-update:semver-patch'), { minItems: 1, uniqueItems: true }),
}, [], needsOneOf(['dependency-name', 'versions', 'update-types'], 'needs dependency-name, versions or update-types'));

const allowed = closed({
  'dependency-name': text,
  'dependency-type': oneOf('direct', 'indirect', 'all', 'production', 'development'),
}, [], needsOneOf(['dependency-name', 'dependency-type'], 'needs dependency-name or dependency-type'));

const GROUP_ONLY = ['milestone', 'commit-message', 'target-branch', 'pull-request-branch-name'];

/** A block of a multi-ecosystem group has the schedule of the group, and some keys belong to the group alone. */
const inGroup: Schema = {
  if: { required: ['multi-ecosystem-group'] },
  then: {
    required: ['patterns'],
    properties: Object.fromEntries(GROUP_ONLY.map((key) => [key, { 'not': {}, 'x-why': 'belongs to the multi-ecosystem group, not to its updates' }])),
  },
  else: { required: ['schedule'] },
};

const update = closed({
  'package-ecosystem': text,
  'directory': pathFromRoot,
  'directories': listOf(pathFromRoot, { minItems: 1, uniqueItems: true }),
  'schedule': schedule,
  'multi-ecosystem-group': text,
  'patterns': words,
  'exclude-patterns': words,
  'update-types': listOf(oneOf('major', 'minor', 'patch'), { minItems: 1, uniqueItems: true }),
  'target-branch': text,
  'registries': { 'anyOf': [{ const: '*' }, words], 'x-why': "must be '*' or a list of names of registries" },
  'allow': listOf(allowed, { minItems: 1 }),
  'ignore': listOf(ignored, { minItems: 1 }),
  'exclude-paths': words,
  'versioning-strategy': oneOf('auto', 'increase', 'increase-if-necessary', 'lockfile-only', 'widen'),
  'cooldown': cooldown,
  'groups': mapOf(group, {
    minProperties: 1,
    propertyNames: matching('^[A-Za-z](?:[A-Za-z0-9|_-]*[A-Za-z0-9])?$', 'must be a name of letters, digits, |, _ and - that begins with a letter'),
  }),
  'open-pull-requests-limit': whole(0),
  'labels': listOf(text, { uniqueItems: true }),
  'assignees': words,
  'milestone': whole(1),
  'commit-message': commitMessage,
  'pull-request-branch-name': separator,
  'rebase-strategy': oneOf('auto', 'disabled'),
  'vendor': flag,
  'insecure-external-code-execution': oneOf('allow', 'deny'),
}, ['package-ecosystem'], {
  allOf: [
    inGroup,
    { 'oneOf': [{ required: ['directory'] }, { required: ['directories'] }], 'x-why': 'needs either directory or directories' },
  ],
});

const registry = closed({
  'type': oneOf(
    'cargo-registry', 'composer-repository', 'docker-registry', 'git', 'goproxy-server', 'helm-registry', 'hex-organization', 'hex-repository', 'maven-repository', 'npm-registry',
    'nuget-feed', 'pub-repository', 'python-index', 'rubygems-server', 'terraform-registry',
  ),
  'url': text,
  'username': text,
  'password': text,
  'key': text,
  'token': text,
  'replaces-base': flag,
  'registry': text,
  'organization': text,
  'repo': text,
  'auth-key': text,
  'public-key-fingerprint': text,
  'tenant-id': text,
  'client-id': text,
  'aws-region': text,
  'account-id': text,
  'role-name': text,
  'domain': text,
  'domain-owner': text,
  'audience': text,
  'jfrog-oidc-provider-name': text,
  'identity-mapping-name': text,
}, ['type'], { if: { properties: { type: { enum: ['hex-organization'] } } }, else: { required: ['url'] } });

const ecosystemGroup = closed({
  'schedule': schedule,
  'labels': listOf(text, { uniqueItems: true }),
  'milestone': whole(1),
  'assignees': words,
  'target-branch': text,
  'commit-message': commitMessage,
  'pull-request-branch-name': separator,
}, ['schedule']);

export const dependabot: Schema = closed({
  'version': { const: 2 },
  'enable-beta-ecosystems': flag,
  'registries': mapOf(registry, { minProperties: 1, propertyNames: anyText }),
  'multi-ecosystem-groups': mapOf(ecosystemGroup, { minProperties: 1 }),
  'updates': listOf(update, { minItems: 1 }),
}, ['version', 'updates']);
