import { parse } from 'yaml';
import { Example } from './example';
import { jobsThatRun, started, type Happening } from './support/simulation';

let example: Example;
let read: Record<'ci' | 'release', any>;
beforeAll(() => {
  example = new Example('library');
  read = { ci: example.workflow('ci'), release: example.workflow('release') };
});

const MAIN = 'refs/heads/main';
const TAG = 'refs/tags/v1.2.3';
const PULL = { event: 'pull_request', ref: 'refs/pull/7/merge' };
const OWN = { 'github.repository': 'acme/units', 'github.event.pull_request.head.repo.full_name': 'acme/units', 'github.event.pull_request.head.repo.fork': false };
const FORK = { ...OWN, 'github.event.pull_request.head.repo.full_name': 'mallory/units', 'github.event.pull_request.head.repo.fork': true };

const ci = (job: string) => read.ci.jobs[job];
const release = (): Record<string, any> => read.release.jobs;
const settings = () => JSON.parse(example.text('.github/slipway.settings.json'));
const using = (job: any, action: string) => job.steps.find((step: any) => step.uses?.startsWith(`${action}@`));
const scripts = (job: any): string => job.steps.map((step: any) => step.run ?? '').join('\n');

/** The jobs of CI when these parts changed. */
function checked(happening: Happening, parts: string[]): string[] {
  const values = { ...happening.values, 'needs.changed-find.outputs.any': String(parts.length > 0), 'needs.changed-find.outputs.parts': JSON.stringify(parts) };
  return jobsThatRun(example.declared, 'ci.yml', { ...happening, values });
}

test('the committed files are what the program makes', () => example.expectCommitted());

describe('what sets what in motion', () => {
  test.each([
    ['a push to main', { event: 'push', ref: MAIN }, ['ci.yml']],
    ['a push to another branch', { event: 'push', ref: 'refs/heads/feature' }, []],
    ['a pull request', PULL, ['ci.yml']],
    ['a merge queue', { event: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/pr-7' }, ['ci.yml']],
    ['a release tag', { event: 'push', ref: TAG }, ['release.yml']],
    ['another tag', { event: 'push', ref: 'refs/tags/nightly' }, []],
    ['a schedule', { event: 'schedule', ref: MAIN }, []],
  ])('%s', (_, happening, files) => expect(started(example.declared, happening)).toEqual(files));

  const ALWAYS = ['changed-find', 'test-summary', 'pre-commit-run'];
  const JS = ['js-quality', 'js-test', 'js-build'];
  const PY = ['py-quality', 'py-test', 'py-coverage'];

  test.each([['js', JS], ['py', PY]])('a change in packages/%s leaves the other package alone', (part, jobs) => {
    expect(checked({ ...PULL, values: OWN }, [part]).sort()).toEqual([...ALWAYS, ...jobs, 'dependencies-review', 'ci-gate'].sort());
  });

  test('a change of both tests both, one of neither tests none, and the gate speaks in every case', () => {
    expect(checked({ ...PULL, values: OWN }, ['js', 'py'])).toEqual(expect.arrayContaining([...JS, ...PY, 'ci-gate']));
    expect(checked({ ...PULL, values: OWN }, []).filter((job) => /^(?:js|py)-/.test(job))).toEqual([]);
    expect(checked({ ...PULL, values: OWN }, [])).toContain('ci-gate');
  });

  test('a fork runs the same, without a secret and without the comment', () => {
    expect(checked({ ...PULL, values: FORK }, ['js', 'py'])).toEqual(checked({ ...PULL, values: OWN }, ['js', 'py']));
    expect(example.text('.github/workflows/ci.yml')).not.toMatch(/secrets\./);
    expect(using(ci('test-summary'), 'marocchino/sticky-pull-request-comment').if).toContain('github.event.pull_request.head.repo.full_name == github.repository');
  });

  test('dependencies are reviewed before a merge, and not after it', () => {
    expect(checked({ event: 'push', ref: MAIN }, ['js'])).not.toContain('dependencies-review');
    expect(checked({ event: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/pr-7' }, ['js'])).toContain('dependencies-review');
  });

  test('a release tag runs every job of the release', () => {
    expect(jobsThatRun(example.declared, 'release.yml', { event: 'push', ref: TAG })).toEqual(Object.keys(release()));
  });
});

test('the table of units belongs to both packages, and documentation to none', () => {
  const parts: any[] = JSON.parse(ci('changed-find').steps.at(-1).with.parts);
  expect(parts.map(({ name, patterns }) => [name, patterns])).toEqual(['js', 'py'].map((name) => [name, [`packages/${name}/**`, 'units/**', '!**/*.md']]));
});

test('every version that is promised is tested, and how much of the code the tests reach is judged', () => {
  expect(ci('js-test').strategy.matrix).toEqual({ version: ['24', '22'], os: ['ubuntu-latest', 'windows-latest'] });
  expect(ci('py-test').strategy.matrix).toEqual({ version: ['3.14', '3.13', '3.12', '3.11'] });
  expect(ci('js-test').steps.at(-1).with).toMatchObject({ minimum: '90', reports: 'packages/js/coverage/lcov.info' });
  expect(scripts(ci('py-coverage'))).toContain('--fail-under=90');
});

test('the summary waits for the reports of both, by the jobs and their legs', () => {
  expect(ci('test-summary').needs).toEqual(['js-test', 'py-test']);
  expect(ci('test-summary').steps.find(({ id }: any) => id === 'test-summary').with.results.split('\n').map((line: string) => line.split(' ').slice(0, 2))).toEqual([['js-test', '4'], ['py-test', '4']]);
});

test('main asks for the gate alone, which guards every job and knows which may be skipped', () => {
  const [main] = settings().branch_protection;
  expect(main.required_status_checks.checks.map(({ context }: any) => context)).toEqual([ci('ci-gate').name]);
  const rules = Object.fromEntries(ci('ci-gate').steps[0].env.RESULTS.split('\n').map((line: string) => line.split(' ').slice(0, 2)));
  expect(Object.keys(rules)).toEqual(Object.keys(read.ci.jobs).filter((job) => job !== 'ci-gate'));
  expect(Object.entries(rules).filter(([, rule]) => rule === 'must-succeed').map(([job]) => job)).toEqual(['changed-find', 'test-summary', 'pre-commit-run']);
});

describe('a release', () => {
  test('is built without a cache and without scripts of dependencies', () => {
    expect(using(release()['build-js'], 'actions/setup-node').with['package-manager-cache']).toBe(false);
    expect(using(release()['build-py'], 'astral-sh/setup-uv').with['enable-cache']).toBe(false);
    expect(scripts(release()['build-js'])).toContain('npm ci --ignore-scripts');
    expect(example.text('.github/workflows/release.yml')).not.toMatch(/uses: actions\/cache|cache: npm/);
  });

  test('comes to npm and PyPI by the identity of the job: no secret, and the token of identities where something is published or attested alone', () => {
    expect(example.text('.github/workflows/release.yml')).not.toMatch(/secrets\./);
    const identified = Object.entries(release()).filter(([, { permissions }]) => permissions['id-token'] === 'write').map(([job]) => job);
    expect(identified).toEqual(['release-draft', 'release-publish-npm', 'release-publish-pypi']);
    for (const job of ['release-publish-npm', 'release-publish-pypi']) expect(release()[job].steps.some(({ uses = '' }) => uses.startsWith('actions/checkout'))).toBe(false);
  });

  test('takes only tags, and a maintainer is asked, wherever something is published', () => {
    const places = { 'release-publish-npm': 'npm', 'release-publish-pypi': 'pypi', 'release-publish': 'release' };
    expect(Object.fromEntries(Object.entries(release()).filter(([, job]) => job.environment).map(([id, job]) => [id, job.environment]))).toEqual(places);
    for (const name of Object.values(places)) {
      expect(example.environment(name)).toMatchObject({ reviewers: [{ type: 'Team', name: 'units-maintainers' }] });
      expect(JSON.stringify(example.environment(name).deployment_branch_policies ?? example.environment(name))).toMatch(/"v\*"/);
    }
  });

  /** All that a job waits for, on any way. */
  const waitsFor = (id: string): string[] => [release()[id].needs ?? []].flat().flatMap((before: string) => [before, ...waitsFor(before)]);

  test('is out only when both registries hand out what was built, and is looked at afterwards', () => {
    expect(waitsFor('release-publish')).toEqual(expect.arrayContaining(['release-verify-npm', 'release-verify-pypi', 'build-js', 'build-py', 'version']));
    expect(waitsFor('release-publish-npm')).toContain('release-draft');
    expect([release()['release-verify'].needs].flat()).toContain('release-publish');
    expect(settings().settings.immutable_releases).toEqual({ enabled: true });
  });
});

test('nobody moves or removes a release tag, and maintainers alone make one', () => {
  const rules = settings().rulesets.map(({ target, rules: asked, bypass_actors: bypass }: any) => [target, asked.map(({ type }: any) => type), (bypass ?? []).length]);
  expect(rules).toEqual([['tag', ['update', 'deletion'], 0], ['tag', ['creation'], 1]]);
});

test('updates come for both packages, the hooks and the actions, a week after they were published', () => {
  const { updates } = parse(example.text('.github/dependabot.yml'));
  expect(updates.map((update: any) => [update['package-ecosystem'], update.directory, update.cooldown['default-days']])).toEqual([['npm', '/packages/js', 7], ['uv', '/packages/py', 7], ['github-actions', '/', 7], ['pre-commit', '/', 7]]);
});

test('the hooks leave alone what the program writes', () => {
  expect(parse(example.text('.pre-commit-config.yaml')).exclude).toMatch(/workflows\/ci\\?\.yml/);
});

test('the README names files that the program makes, and the badge of CI', () => {
  for (const path of ['docs/delivery/setup.md', '.github/workflows/release.yml', '.pre-commit-config.yaml']) {
    expect(example.readme).toContain(path);
    expect([...example.made.keys()]).toContain(path);
  }
  expect(example.readme).toContain('actions/workflows/ci.yml/badge.svg?branch=main');
});
