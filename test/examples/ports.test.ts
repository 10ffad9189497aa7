import { Example } from './example';
import { jobsThatRun, started } from './support/simulation';

const NAMES = ['databases', 'images', 'monorepo', 'publishing'] as const;
type Name = typeof NAMES[number];

let examples: Record<Name, Example>;
beforeAll(() => {
  examples = Object.fromEntries(NAMES.map((name) => [name, new Example(`ports/${name}`)])) as Record<Name, Example>;
});

const MAIN = 'refs/heads/main';
const TAG = 'refs/tags/v1.2.3';
const PULL = { event: 'pull_request', ref: 'refs/pull/7/merge' };
const job = (name: Name, file: string, id: string) => examples[name].workflow(file).jobs[id];
const using = (one: any, action: string) => one.steps.find((step: any) => step.uses?.startsWith(`${action}@`));

describe.each(NAMES)('the port %s', (name) => {
  test('makes the committed files', () => examples[name].expectCommitted());

  test('grants nothing to a workflow, and to each job what its steps need', () => {
    for (const [path, text] of examples[name].made) {
      if (!path.startsWith('.github/workflows/')) continue;
      expect(text).toContain('\npermissions: {}\n');
      for (const one of Object.values<any>(examples[name].read(path).jobs)) expect(one.permissions).toBeDefined();
    }
  });
});

test.each([
  ['databases', { event: 'push', ref: MAIN }, ['tests.yml']],
  ['databases', PULL, ['tests.yml']],
  ['databases', { event: 'schedule', ref: MAIN }, ['tests.yml']],
  ['images', { event: 'push', ref: MAIN }, ['image.yml']],
  ['images', { event: 'push', ref: TAG }, ['image.yml']],
  ['images', { event: 'push', ref: 'refs/heads/feature' }, []],
  ['images', PULL, []],
  ['publishing', { event: 'push', ref: TAG }, ['release.yml']],
  ['publishing', { event: 'push', ref: MAIN }, []],
  ['monorepo', PULL, ['ci.yml']],
  ['monorepo', { event: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/pr-7' }, ['ci.yml']],
] as const)('what %s does on %o', (name, happening, files) => expect(started(examples[name].declared, happening)).toEqual(files));

describe('databases', () => {
  test('the plan is made first, and its answer is the matrix', () => {
    expect(job('databases', 'tests', 'plan').outputs).toEqual({ matrix: '${{ steps.choose-the-databases.outputs.matrix }}' });
    expect(job('databases', 'tests', 'test')).toMatchObject({ needs: 'plan', strategy: { 'fail-fast': false, 'matrix': '${{ fromJSON(needs.plan.outputs.matrix) }}' } });
  });

  test('each leg has its database as a service, as the plan says it', () => {
    expect(job('databases', 'tests', 'test').services.database).toMatchObject({ image: '${{ matrix.image }}', ports: ['${{ matrix.port }}'], options: '${{ matrix.health }}' });
  });

  test('results are kept when tests fail, and not looked for when there was no test', () => {
    expect(using(job('databases', 'tests', 'test'), 'actions/upload-artifact').if).toBe("${{ !cancelled() && steps.test.outcome != 'skipped' }}");
  });
});

describe('images', () => {
  test('a build pushes no tag, and the merge puts them on both at once', () => {
    expect(using(job('images', 'image', 'build'), 'docker/build-push-action').with).toMatchObject({ platforms: '${{ matrix.platform }}', outputs: expect.stringContaining('push-by-digest=true') });
    expect(using(job('images', 'image', 'build'), 'docker/build-push-action').with).not.toHaveProperty('tags');
    expect(job('images', 'image', 'merge').needs).toBe('build');
  });

  test('both may write packages, because both are seen to push', () => {
    for (const id of ['build', 'merge']) expect(job('images', 'image', id).permissions.packages).toBe('write');
  });
});

describe('publishing', () => {
  const jobs = ['build-python', 'build-node', 'attest', 'pypi', 'npm', 'github'];

  test('a tag builds, attests, publishes and releases', () => expect(jobsThatRun(examples.publishing.declared, 'release.yml', { event: 'push', ref: TAG })).toEqual(jobs));

  test('a job with an identity runs no code of the repository', () => {
    const withIdentity = jobs.filter((id) => job('publishing', 'release', id).permissions['id-token'] === 'write');
    expect(withIdentity).toEqual(['attest', 'pypi', 'npm']);
    for (const id of withIdentity) expect(using(job('publishing', 'release', id), 'actions/checkout')).toBeUndefined();
  });

  test('registries are behind environments that take release tags alone', () => {
    for (const name of ['pypi', 'npm']) {
      expect(job('publishing', 'release', name).environment.name).toBe(name);
      expect(examples.publishing.environment(name)).toMatchObject({ branch_policies: [{ name: 'v*.*.*', type: 'tag' }], prevent_self_review: true });
    }
  });

  test('there is no secret, and no cache', () => expect(examples.publishing.text('.github/workflows/release.yml')).not.toMatch(/secrets\.|(?<!-manager-)cache: /));
});

describe('monorepo', () => {
  const checked = (web: boolean, api: boolean) => jobsThatRun(examples.monorepo.declared, 'ci.yml', { ...PULL, values: { 'needs.changes.outputs.web': String(web), 'needs.changes.outputs.api': String(api) } });

  test.each([
    [true, true, ['changes', 'web', 'api', 'gate']],
    [true, false, ['changes', 'web', 'gate']],
    [false, true, ['changes', 'api', 'gate']],
    [false, false, ['changes', 'gate']],
  ])('web touched: %s, API touched: %s', (web, api, jobs) => expect(checked(web, api)).toEqual(jobs));

  test('main asks for the gate and for nothing else, and the gate lets parts be skipped, but not the filter', () => {
    const [ruleset] = JSON.parse(examples.monorepo.text('.github/slipway.settings.json')).rulesets;
    const required = ruleset.rules.find(({ type }: any) => type === 'required_status_checks').parameters.required_status_checks;
    expect(required.map(({ context }: any) => context)).toEqual(['CI passed']);
    expect(job('monorepo', 'ci', 'gate').steps[0].env.RESULTS).toMatch(/^changes must-succeed .*\nweb may-skip .*\napi may-skip /);
  });
});
