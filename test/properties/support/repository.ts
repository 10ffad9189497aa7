import { Draw } from './draw';
import { Duration, Weekday } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Secrets } from 'slipway/expressions';
import {
  CodeOwners, CodeOwnersLocation, Dependabot, DependabotAppliesTo, DependabotBranchSeparator, DependabotDependencyType, DependabotEcosystem, DependabotOidc, DependabotRegistry, DependabotSchedule,
  DependabotUpdateType, DependabotVersioningStrategy, IssueField, IssueForm, IssueTemplate, IssueTemplateConfig, PullRequestTemplate, ReleaseNotes,
} from 'slipway/repository';

/** The files of a repository that GitHub reads, each as it is drawn. */
export function declareRepository(draw: Draw): Delivery {
  const delivery = Delivery.standalone();
  if (draw.chance(80)) declareOwners(delivery, draw);
  if (draw.chance(80)) declareDependabot(delivery, draw);
  for (let i = draw.int(0, 2); i > 0; i--) declareForm(delivery, `form-${i}`, draw);
  if (draw.chance()) declareTemplates(delivery, draw);
  if (draw.chance()) declareNotes(delivery, draw);
  return delivery;
}

const LOGINS = ['@octocat', '@acme/platform', 'docs@acme.example', '@Some-Body'];
const PATTERNS = ['*', '/docs/', '*.ts', '/a b/', '/services/*/database/', 'Makefile', '/app/[id]/**', '/f?o'];

function declareOwners(delivery: Delivery, draw: Draw): void {
  const owners = new CodeOwners(delivery, { location: draw.maybe(() => draw.one(Object.values(CodeOwnersLocation))), comment: draw.maybe(() => 'Who is asked.') });
  // A heading over one rule reads like the comment of that rule.
  const rules = (on: Pick<CodeOwners, 'own' | 'unowned'>, least: number) => {
    for (let i = draw.int(least, 4); i > 0; i--) {
      const comment = draw.maybe(() => draw.one(['Why.', 'Two\nlines.', 'a # b']));
      if (draw.chance(80)) on.own(draw.one(PATTERNS), [...new Set([draw.one(LOGINS), draw.one(LOGINS)])], { comment });
      else on.unowned(draw.one(PATTERNS), { comment });
    }
  };
  if (draw.chance()) rules(owners, 1);
  for (let i = draw.int(0, 2); i > 0; i--) rules(owners.addGroup(`Group ${i}`), 2);
}

function pullRequests(draw: Draw) {
  return {
    targetBranch: draw.maybe(() => 'develop'),
    milestone: draw.maybe(() => draw.int(1, 9)),
    commitMessage: draw.maybe(() => ({ prefix: 'build: ', prefixDevelopment: draw.maybe(() => 'chore'), includeScope: draw.maybe(() => draw.chance()) })),
    branchSeparator: draw.maybe(() => draw.one(Object.values(DependabotBranchSeparator))),
  };
}

function schedule(draw: Draw): DependabotSchedule {
  const time = { time: draw.maybe(() => draw.one(['05:30', '23:59', '00:00'])), timezone: draw.maybe(() => 'Europe/Berlin') };
  return draw.one([
    () => DependabotSchedule.daily(time), () => DependabotSchedule.weekly({ ...time, day: draw.maybe(() => draw.one(Object.values(Weekday))) }), () => DependabotSchedule.monthly(time),
    () => DependabotSchedule.cron('0 9 * * 1', draw.maybe(() => 'Asia/Tokyo')),
  ])();
}

function registry(name: string, draw: Draw): DependabotRegistry {
  const url = 'https://packages.acme.example';
  return draw.one([
    () => DependabotRegistry.npm(name, { url, token: Secrets.get('NPM_TOKEN'), replacesBase: draw.maybe(() => draw.chance()) }),
    () => DependabotRegistry.maven(name, { url, username: draw.one<string | ReturnType<typeof Secrets.get>>(['me', Secrets.get('MAVEN_USER')]), password: Secrets.get('MAVEN_PASSWORD') }),
    () => DependabotRegistry.cargo(name, { url, token: Secrets.get('CARGO_TOKEN') }),
    () => DependabotRegistry.hexOrganization(name, { organization: 'acme', key: Secrets.get('HEX_KEY') }),
    () => DependabotRegistry.python(name, { url, oidc: draw.one([DependabotOidc.azure('t', Secrets.get('CLIENT')), DependabotOidc.jfrog({ providerName: 'p', audience: 'a' })]) }),
  ])();
}

function declareDependabot(delivery: Delivery, draw: Draw): void {
  const registries = draw.list(2, (i) => registry(`registry-${i}`, draw));
  const dependabot = new Dependabot(delivery, { registries: registries.length === 0 ? undefined : registries, comment: draw.maybe(() => 'Looked at\non Mondays.') });
  const group = draw.maybe(() => dependabot.addEcosystemGroup('infrastructure', { schedule: schedule(draw), ...pullRequests(draw) }));
  const days = () => Duration.days(draw.int(0, 30));
  for (let i = draw.int(1, 3); i > 0; i--) {
    const inGroup = group && draw.chance() ? group : undefined;
    const comment = draw.maybe(() => draw.one(['Ours.', 'Two\nlines.']));
    dependabot.addUpdate(draw.one([DependabotEcosystem.NPM, DependabotEcosystem.PIP, DependabotEcosystem.of('zig')]), {
      comment,
      ...draw.one<object>([{ directory: `/app-${i}` }, { directories: [`/a-${i}`, `/b-${i}/*`] }]),
      ...inGroup ? { ecosystemGroup: inGroup, patterns: draw.maybe(() => ['a*']) } : {
        schedule: schedule(draw),
        ...pullRequests(draw),
        groups: draw.maybe(() => ({ all: { patterns: ['*'] }, dev: { dependencyType: DependabotDependencyType.DEVELOPMENT, updateTypes: [DependabotUpdateType.MINOR], appliesTo: DependabotAppliesTo.SECURITY_UPDATES, byDependencyName: true } })),
      },
      labels: draw.maybe(() => draw.some(['a', 'b: c', 'yes'])),
      assignees: draw.maybe(() => ['octocat']),
      cooldown: draw.maybe(() => ({ days: draw.maybe(days), major: draw.maybe(days), minor: draw.maybe(days), include: draw.maybe(() => ['x*']), exclude: draw.maybe(() => ['@acme/*']) }), 60),
      allow: draw.maybe(() => [{ dependencyName: 'lodash' }, { dependencyType: DependabotDependencyType.DIRECT }]),
      ignore: draw.maybe(() => [{ dependencyName: '*', updateTypes: [DependabotUpdateType.MAJOR] }, { dependencyName: 'x', versions: ['1.x', '>= 2'] }]),
      excludePaths: draw.maybe(() => ['vendor/**']),
      versioningStrategy: draw.maybe(() => draw.one(Object.values(DependabotVersioningStrategy))),
      registries: draw.maybe(() => draw.some(registries)),
      openPullRequestsLimit: draw.maybe(() => draw.int(0, 20)),
      insecureExternalCodeExecution: draw.maybe(() => draw.chance()),
      vendor: draw.maybe(() => draw.chance()),
      rebase: draw.maybe(() => draw.chance()),
    });
  }
}

function declareForm(delivery: Delivery, id: string, draw: Draw): void {
  const asked = (i: number) => ({ id: draw.maybe(() => `id-${i}`), description: draw.maybe(() => draw.text()), required: draw.maybe(() => draw.chance()) });
  const field = (i: number): IssueField => draw.one([
    () => IssueField.markdown(draw.text()),
    () => IssueField.input(`Question ${i}`, { ...asked(i), placeholder: draw.maybe(() => draw.text()), value: draw.maybe(() => draw.text()) }),
    () => IssueField.textarea(`Question ${i}: why?`, { ...asked(i), render: draw.maybe(() => 'shell') }),
    () => IssueField.dropdown(`Choice ${i}`, { ...asked(i), options: ['yes', '1', draw.one(['on', 'a: b'])], multiple: draw.maybe(() => draw.chance()), defaultIndex: draw.maybe(() => draw.int(0, 2)) }),
    () => IssueField.checkboxes(`Boxes ${i}`, { boxes: [{ label: 'I have *searched*', required: draw.maybe(() => draw.chance()) }, { label: 'no' }] }),
  ])();
  new IssueForm(delivery, id, {
    name: `Form ${id}`,
    description: draw.line(),
    title: draw.maybe(() => '[Bug]: '),
    labels: draw.maybe(() => ['bug', 'on']),
    assignees: draw.maybe(() => ['octocat']),
    projects: draw.maybe(() => ['acme/7']),
    type: draw.maybe(() => 'Bug'),
    comment: draw.maybe(() => 'For whoever\nreads it.'),
    fileName: draw.maybe(() => `${id}.yaml`),
    fields: [IssueField.textarea('What happened?'), ...draw.list(3, field)],
  });
}

function declareTemplates(delivery: Delivery, draw: Draw): void {
  new IssueTemplateConfig(delivery, { blankIssues: draw.maybe(() => draw.chance()), contactLinks: [{ name: draw.line(), url: 'https://acme.example', about: draw.line() }] });
  new IssueTemplate(delivery, 'other', { name: draw.line(), about: draw.line(), body: draw.one(['', '## What?\n\n---\n\nWhy?', 'text']), title: draw.maybe(() => draw.line()), labels: draw.maybe(() => ['a', 'b']), assignees: draw.maybe(() => ['octocat']) });
  const section = (i: number) => ({ heading: `Part ${i}`, text: draw.maybe(() => 'Some *text*.\n\nMore.'), hint: draw.maybe(() => 'Say why.'), checklist: draw.maybe(() => ['One', 'Two\nlines']) });
  new PullRequestTemplate(delivery, 'change', { introduction: draw.one([undefined, 'Why?', 'Why?\n\n- so']), sections: [{ heading: 'First' }, ...draw.list(2, section)], file: draw.maybe(() => 'docs/PULL_REQUEST_TEMPLATE.md') });
  if (draw.chance()) new PullRequestTemplate(delivery, 'release', { templateName: 'release', introduction: 'Version:', sections: [] });
}

function declareNotes(delivery: Delivery, draw: Draw): void {
  const notes = new ReleaseNotes(delivery, { excludeLabels: draw.maybe(() => ['internal']), excludeAuthors: draw.maybe(() => ['dependabot[bot]']), comment: draw.maybe(() => 'Notes.') });
  notes.addCategory('New', { labels: ['feature', 'yes'] });
  if (draw.chance()) notes.addCategory('Other: all', { labels: ['*'], excludeLabels: draw.maybe(() => ['x']), excludeAuthors: draw.maybe(() => ['renovate[bot]']) });
}
