import { parse } from 'yaml';
import { CompositeAction, SetupNode } from 'slipway/actions';
import { Duration, Weekday } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Expression, Secrets } from 'slipway/expressions';
import {
  Dependabot, DependabotAppliesTo, DependabotBranchSeparator, DependabotEcosystem, DependabotOidc, DependabotRegistry, DependabotSchedule, DependabotUpdateType,
  DependabotVersioningStrategy,
} from 'slipway/repository';
import { UsesStep } from 'slipway/workflows';

const FILE = '.github/dependabot.yml';

function textOf(declare: (dependabot: Dependabot) => void): string {
  const delivery = Delivery.standalone();
  declare(new Dependabot(delivery));
  return delivery.synthText(FILE);
}

/** The lines of the first update. */
function updateOf(options: Parameters<Dependabot['addUpdate']>[1], ecosystem = DependabotEcosystem.NPM): string {
  return textOf((dependabot) => dependabot.addUpdate(ecosystem, options)).split('updates:\n')[1];
}

test('an update looks once a week into the root and lets new versions ripen for a week, unless told otherwise', () => {
  expect(updateOf({})).toBe('  - package-ecosystem: npm\n    directory: /\n    schedule:\n      interval: weekly\n    cooldown:\n      default-days: 7\n');
});

test('a cooldown of no days is none', () => {
  expect(updateOf({ cooldown: { days: Duration.days(0) } })).not.toContain('cooldown');
});

test('every option stands under its name in the file', () => {
  expect(updateOf({
    directories: ['/app', '/packages/*'],
    schedule: DependabotSchedule.weekly({ day: Weekday.FRIDAY, time: '05:30', timezone: 'Europe/Berlin' }),
    cooldown: { days: Duration.days(3), major: Duration.days(30), include: ['a*'], exclude: ['b'] },
    groups: { types: { patterns: ['@types/*'], excludePatterns: ['@types/node'], updateTypes: [DependabotUpdateType.MINOR], appliesTo: DependabotAppliesTo.SECURITY_UPDATES, byDependencyName: true } },
    allow: [{ dependencyName: 'lodash' }],
    ignore: [{ dependencyName: 'react', versions: ['^19'], updateTypes: [DependabotUpdateType.MAJOR] }],
    excludePaths: ['vendor/**'],
    versioningStrategy: DependabotVersioningStrategy.INCREASE,
    openPullRequestsLimit: 0,
    labels: ['deps'],
    assignees: ['octocat'],
    milestone: 4,
    targetBranch: 'next',
    commitMessage: { prefix: 'fix', prefixDevelopment: 'build', includeScope: true },
    branchSeparator: DependabotBranchSeparator.HYPHEN,
    rebase: false,
    comment: 'The shop.',
  })).toBe(`  # The shop.
  - package-ecosystem: npm
    directories:
      - /app
      - /packages/*
    schedule:
      interval: weekly
      day: friday
      time: '05:30'
      timezone: Europe/Berlin
    open-pull-requests-limit: 0
    cooldown:
      default-days: 3
      semver-major-days: 30
      include:
        - a*
      exclude:
        - b
    groups:
      types:
        applies-to: security-updates
        patterns:
          - '@types/*'
        exclude-patterns:
          - '@types/node'
        update-types:
          - minor
        group-by: dependency-name
    allow:
      - dependency-name: lodash
    ignore:
      - dependency-name: react
        versions:
          - ^19
        update-types:
          - version-update:semver-major
    exclude-paths:
      - vendor/**
    versioning-strategy: increase
    target-branch: next
    labels:
      - deps
    assignees:
      - octocat
    milestone: 4
    commit-message:
      prefix: fix
      prefix-development: build
      include: scope
    pull-request-branch-name:
      separator: '-'
    rebase-strategy: disabled
`);
});

test('a registry stands once at the top, with its secrets by name, and updates name it', () => {
  const text = textOf((dependabot) => {
    const npm = DependabotRegistry.npm('acme', { url: 'https://npm.acme.example', token: Secrets.get('NPM_TOKEN') });
    dependabot.addUpdate(DependabotEcosystem.NPM, { registries: [npm] });
    dependabot.addUpdate(DependabotEcosystem.BUN, { registries: [npm], insecureExternalCodeExecution: true });
  });
  expect(text).toContain('registries:\n  acme:\n    type: npm-registry\n    url: https://npm.acme.example\n    token: ${{ secrets.NPM_TOKEN }}\n');
  expect(text.match(/ {4}registries:\n {6}- acme\n/g)).toHaveLength(2);
  expect(text).toContain('insecure-external-code-execution: allow');
});

test.each([
  [DependabotOidc.aws({ region: 'eu-central-1', accountId: '123456789012', roleName: 'bot', domain: 'acme', domainOwner: '123456789012' }), 'aws-region: eu-central-1'],
  [DependabotOidc.azure(Secrets.get('TENANT'), 'app'), 'tenant-id: ${{ secrets.TENANT }}'],
  [DependabotOidc.jfrog({ providerName: 'github' }), 'jfrog-oidc-provider-name: github'],
])('a registry needs no secret with credentials of a cloud', (oidc, line) => {
  const registry = DependabotRegistry.maven('acme', { url: 'https://maven.acme.example', oidc, replacesBase: true });
  const text = textOf((dependabot) => dependabot.addUpdate(DependabotEcosystem.MAVEN, { registries: [registry] }));
  expect(text).toContain(line);
  expect(text).toContain('replaces-base: true');
});

test('registries of the file are read by every update that names none of its own', () => {
  const delivery = Delivery.standalone();
  const registry = DependabotRegistry.hexOrganization('acme', { organization: 'acme', key: Secrets.get('HEX_KEY') });
  const dependabot = new Dependabot(delivery, { registries: [registry] });
  dependabot.addUpdate(DependabotEcosystem.MIX);
  dependabot.addUpdate(DependabotEcosystem.NPM, { registries: [] });
  const text = delivery.synthText(FILE);
  expect(text).toMatch(/package-ecosystem: mix[^]*registries:\n\s+- acme\n[^]*package-ecosystem: npm/);
  expect(text.split('package-ecosystem: npm')[1]).not.toContain('registries');
  expect(text).toContain('    type: hex-organization\n    organization: acme\n    key: ${{ secrets.HEX_KEY }}\n');
});

test('updates of several package managers share a pull request, and the schedule of their group', () => {
  const text = textOf((dependabot) => {
    const group = dependabot.addEcosystemGroup('infrastructure', { schedule: DependabotSchedule.monthly(), milestone: 2 });
    dependabot.addUpdate(DependabotEcosystem.DOCKER, { ecosystemGroup: group, patterns: ['nginx'] });
    dependabot.addUpdate(DependabotEcosystem.TERRAFORM, { ecosystemGroup: group });
  });
  expect(text).toContain('multi-ecosystem-groups:\n  infrastructure:\n    schedule:\n      interval: monthly\n    milestone: 2\n');
  expect(text.split('updates:\n')[1]).not.toContain('schedule');
  expect(text.match(/multi-ecosystem-group: infrastructure\n {4}patterns:\n/g)).toHaveLength(2);
});

test.each<[string, (dependabot: Dependabot) => void, RegExp]>([
  ['directory and directories', (d) => d.addUpdate(DependabotEcosystem.NPM, { directory: '/', directories: ['/a'] }), /one of the two is allowed/],
  ['a relative directory', (d) => d.addUpdate(DependabotEcosystem.NPM, { directory: 'app' }), /a folder from the root of the repository on/],
  ['a directory that leaves the repository', (d) => d.addUpdate(DependabotEcosystem.NPM, { directory: '/../x' }), /a folder from the root/],
  ['half a day of cooldown', (d) => d.addUpdate(DependabotEcosystem.NPM, { cooldown: { days: Duration.hours(12) } }), /cooldown\.days must be a Duration of whole days/],
  ['reviewers, which GitHub took away', (d) => d.addUpdate(DependabotEcosystem.NPM, { reviewers: ['a'] } as object), /no option 'reviewers'/],
  ['an ecosystem as text', (d) => d.addUpdate('npm' as unknown as DependabotEcosystem), /must be a DependabotEcosystem, such as DependabotEcosystem.NPM/],
  ['a group with a bad name', (d) => d.addUpdate(DependabotEcosystem.NPM, { groups: { 'a b': {} } }), /the name of a group has letters/],
  ['patterns without a group', (d) => d.addUpdate(DependabotEcosystem.NPM, { patterns: ['a'] }), /'patterns' is for an ecosystem group/],
  ['a schedule of its own in a group', (d) => d.addUpdate(DependabotEcosystem.NPM, { ecosystemGroup: d.addEcosystemGroup('g'), schedule: DependabotSchedule.daily() }), /'schedule' belongs to the group/],
  ["another Dependabot's group", (d) => d.addUpdate(DependabotEcosystem.NPM, { ecosystemGroup: new Dependabot(Delivery.standalone()).addEcosystemGroup('g') }), /belongs to another Dependabot/],
  ['an empty ignore', (d) => d.addUpdate(DependabotEcosystem.NPM, { ignore: [{}] }), /ignore\[0\] is empty/],
  ['a password in the open', () => DependabotRegistry.npm('a', { url: 'x', username: 'a', password: 'hunter2' as unknown as Expression }), /password must be a Dependabot secret, such as Secrets.get/],
  ['an expression that is no secret', () => DependabotRegistry.npm('a', { url: 'x', token: Expression.raw('github.token') }), /token must be a Dependabot secret/],
  ["a secret of GitHub's", () => DependabotRegistry.npm('a', { url: 'x', token: Secrets.get('GITHUB_TOKEN') }), /cannot begin with GITHUB_/],
  ['two ways in', () => DependabotRegistry.npm('a', { url: 'x', token: Secrets.get('A'), oidc: DependabotOidc.azure('a', 'b') }), /token and oidc: one way in is allowed/],
  ['a password without a name', () => DependabotRegistry.npm('a', { url: 'x', password: Secrets.get('A') }), /a password needs/],
  ['a time without minutes', () => DependabotSchedule.daily({ time: '5' }), /time must be a time of day with two digits each/],
])('is refused in the call: %s', (_, declare, message) => {
  expect(() => declare(new Dependabot(Delivery.standalone()))).toThrow(message);
});

test('two registries of one name are refused where the second one comes in', () => {
  const registry = () => DependabotRegistry.npm('acme', { url: 'x', token: Secrets.get('A') });
  const dependabot = new Dependabot(Delivery.standalone(), { registries: [registry()] });
  expect(() => dependabot.addUpdate(DependabotEcosystem.NPM, { registries: [registry()] })).toThrow(/another registry of the name 'acme'/);
});

test('an override that the schema does not allow is found, and points at the update', () => {
  const delivery = Delivery.standalone();
  const dependabot = new Dependabot(delivery);
  dependabot.addUpdate(DependabotEcosystem.NPM);
  dependabot.addUpdate(DependabotEcosystem.PIP);
  dependabot.addOverride('updates.1.schedule.interval', 'hourly');
  const [finding] = delivery.synth().findings;
  expect(finding).toMatchObject({ id: 'github/schema', severity: 'error', message: expect.stringContaining('`updates[1].schedule.interval` must be one of') });
  expect(finding.places[0].origin.path).toBe('github:dependabot/updates[1]');
  expect(finding.places[0].origin.location?.file).toBe(__filename);
});

test('a file without updates is found by its schema', () => {
  const delivery = Delivery.standalone();
  new Dependabot(delivery);
  expect(delivery.synth().findings.map(({ id, message }) => `${id}: ${message}`)).toEqual(['github/schema: .github/dependabot.yml would be refused by its reader: `updates` must not be empty.']);
});

describe('an update of actions', () => {
  const delivered = (options?: Parameters<Dependabot['addUpdate']>[1], ...folders: (string | undefined)[]) => {
    const delivery = Delivery.standalone();
    folders.forEach((folder, i) => new CompositeAction(delivery, `action-${i}`, { description: 'Sets up.', folder }).use(new SetupNode()));
    new CompositeAction(delivery, 'own', { description: 'Only scripts.' }).run('make');
    new CompositeAction(delivery, 'nested', { description: 'Only one of the same repository.' }).use(new UsesStep('./.github/actions/own'));
    new Dependabot(delivery).addUpdate(DependabotEcosystem.GITHUB_ACTIONS, options);
    return delivery;
  };
  const directoriesOf = (delivery: Delivery) => {
    const [{ directory, directories }] = (parse(delivery.synthText(FILE)) as { updates: { directory?: string; directories?: string[] }[] }).updates;
    return directory ?? directories;
  };
  const notes = (delivery: Delivery) => delivery.synth().findings.filter(({ id }) => id === 'repository/dependabot-actions').map(({ message }) => message);

  test('looks into the folders of actions that use those of others, besides the workflows', () => {
    expect(directoriesOf(delivered({}, undefined, 'tools/setup'))).toEqual(['/', '/.github/actions/action-0', '/tools/setup']);
    expect(directoriesOf(delivered({}, '.'))).toBe('/');
    expect(directoriesOf(delivered())).toBe('/');
  });

  test('looks where it is told to, and what that leaves out is noted', () => {
    const delivery = delivered({ directory: '/' }, undefined);
    expect(directoriesOf(delivery)).toBe('/');
    expect(notes(delivery)).toEqual(["The update of 'github-actions' does not look into '/.github/actions/action-0', where actions of the repository use those of others: for '/' Dependabot reads the workflows and an action.yml of the root."]);
    expect(notes(delivered({ directories: ['/', '/.github/actions/*'] }, undefined))).toEqual([]);
    expect(notes(delivered({}, undefined))).toEqual([]);
  });

  test('is the only one that does', () => {
    const delivery = Delivery.standalone();
    new CompositeAction(delivery, 'setup', { description: 'Sets up.' }).use(new SetupNode());
    new Dependabot(delivery).addUpdate(DependabotEcosystem.NPM);
    expect(directoriesOf(delivery)).toBe('/');
  });
});
