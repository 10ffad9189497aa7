import { COVERED, commands, conditions, declared, node } from './support';
import { jobOf, stepUsing, workflowOf } from '../support/written';
import { NodeCi, NodeCiProps, NodePackageManager, NodeTestRunner } from 'slipway/pipelines';

describe('NodeCi', () => {
  test('OR-2: it installs by the lock file, lints, checks types and formatting, and tests, with a cache', () => {
    const delivery = declared((ci) => new NodeCi(ci, 'frontend', { version: '20' }));
    expect(commands(delivery, 'frontend-quality')).toEqual(['npm ci', 'npm run lint', 'npm run type-check', 'npm run format:check']);
    expect(commands(delivery, 'frontend-test')).toEqual(['npm ci', 'npm test']);
    expect(commands(delivery, 'frontend-build')).toEqual(['npm ci', 'npm run build']);
    expect(stepUsing(jobOf(delivery, 'frontend-test'), 'actions/setup-node').with).toEqual({ 'node-version': '20', 'cache': 'npm', 'cache-dependency-path': 'package-lock.json' });
  });

  test('each check says what it has to say, although one before it found something', () => {
    expect(conditions(node(), 'frontend-quality')).toEqual(["${{ !cancelled() && steps.lint.outcome != 'skipped' }}", "${{ !cancelled() && steps.lint.outcome != 'skipped' }}"]);
    expect(conditions(node({ without: ['lint', 'type-check'] }), 'frontend-quality')).toEqual([]);
  });

  test('without a version, package.json names it', () => {
    expect(stepUsing(jobOf(node(), 'frontend-test'), 'actions/setup-node').with).toMatchObject({ 'node-version-file': 'package.json' });
    expect(stepUsing(jobOf(node({ versionFile: '.nvmrc' }), 'frontend-test'), 'actions/setup-node').with).toMatchObject({ 'node-version-file': '.nvmrc' });
  });

  test('scripts have the names of the project, and what it does not have is left out', () => {
    const delivery = node({ scripts: { lint: 'check:lint', test: 'test:unit', bundle: 'compile' }, without: ['type-check', 'format'] });
    expect(commands(delivery, 'frontend-quality')).toEqual(['npm ci', 'npm run check:lint']);
    expect([commands(delivery, 'frontend-test')[1], commands(delivery, 'frontend-build')[1]]).toEqual(['npm run test:unit', 'npm run compile']);
    expect(Object.keys(workflowOf(node({ without: ['lint', 'type-check', 'format', 'build'] })).jobs)).toEqual(['frontend-test']);
  });

  test('pnpm is there before its cache is looked for, in the version that package.json names', () => {
    const steps = jobOf(node({ packageManager: NodePackageManager.pnpm() }), 'frontend-test').steps;
    expect(steps.map(({ uses, run }: any) => (uses ?? run).replace(/@.*/, ''))).toEqual(['actions/checkout', 'pnpm/action-setup', 'actions/setup-node', 'pnpm install --frozen-lockfile', 'pnpm run test']);
    expect(steps[1].with).toBeUndefined();
    expect(steps[2].with).toMatchObject({ 'cache': 'pnpm', 'cache-dependency-path': 'pnpm-lock.yaml' });
    expect(stepUsing(jobOf(node({ packageManager: NodePackageManager.pnpm({ version: '10.34.8' }) }), 'frontend-test'), 'pnpm/action-setup').with).toEqual({ version: '10.34.8' });
  });

  test('Yarn comes from Corepack, of a version that stays, before its cache is looked for', () => {
    const steps = jobOf(node({ packageManager: NodePackageManager.yarn() }), 'frontend-test').steps;
    expect(steps.map(({ uses, run }: any) => (uses ?? run).replace(/@[0-9a-f]{40}/, ''))).toEqual(['actions/checkout', 'actions/setup-node', expect.stringMatching(/^npm install --global --ignore-scripts corepack@\d+\.\d+\.\d+\ncorepack enable yarn\n$/), 'actions/setup-node', 'yarn install --immutable', 'yarn run test']);
    expect([steps[1].with['package-manager-cache'], steps[3].with.cache]).toEqual([false, 'yarn']);
  });

  test.each([
    ['npm', NodePackageManager.npm(), 'npm ci --ignore-scripts', undefined],
    ['pnpm', NodePackageManager.pnpm(), 'pnpm install --frozen-lockfile --ignore-scripts', undefined],
    ['yarn', NodePackageManager.yarn(), 'yarn install --immutable', { YARN_ENABLE_SCRIPTS: false }],
  ])('no script of a dependency runs where that is asked: %s', (_, packageManager, run, env) => {
    const step = jobOf(node({ packageManager, installScripts: false }), 'frontend-test').steps.find((one: any) => one.name === 'Install the dependencies');
    expect([step.run, step.env]).toEqual([run, env]);
  });

  test.each([
    [['*'], 'npm run lint --workspaces --if-present', 'pnpm --recursive run --if-present lint', 'yarn workspaces foreach --all --topological run lint'],
    [['@acme/ui', 'api'], 'npm run lint --workspace=@acme/ui --workspace=api', 'pnpm --filter=@acme/ui --filter=api run lint', 'yarn workspaces foreach --all --topological --include @acme/ui --include api run lint'],
  ])('scripts run in the packages %j', (workspaces, npm, pnpm, yarn) => {
    const lint = (packageManager: NodePackageManager) => jobOf(node({ packageManager, workspaces }), 'frontend-quality').steps.find((one: any) => one.name === 'Lint').run;
    expect([lint(NodePackageManager.npm()), lint(NodePackageManager.pnpm()), lint(NodePackageManager.yarn())]).toEqual([npm, pnpm, yarn]);
    const { with: { path } } = stepUsing(jobOf(node({ ...COVERED, workspaces }), 'frontend-test'), 'actions/upload-artifact');
    expect(path.trim().split('\n')).toEqual(['**/reports/junit.xml', '!**/node_modules/**']);
  });

  test('a runner of another name reports as it is told, word by word', () => {
    const testRunner = NodeTestRunner.reporting({ args: ['--reporter', 'my junit'], coverageArgs: ['--cov'], env: { OUT: 'out.xml' }, junit: 'out.xml', coverage: 'cov/cobertura.xml' });
    const { run, env } = jobOf(node({ testRunner, coverage: 70 }), 'frontend-test').steps.find(({ name }: any) => name === 'Test');
    expect([run, env]).toEqual(["npm test -- --reporter 'my junit' --cov", { OUT: 'out.xml' }]);
    expect(jobOf(node({ testRunner }), 'frontend-test').steps.find(({ name }: any) => name === 'Test').run).toBe("npm test -- --reporter 'my junit'");
  });

  test('OR-7: the size of the bundle and outdated dependencies warn, and only coverage stops', () => {
    const delivery = node({ ...COVERED, scripts: { bundleSize: 'size' }, outdated: true });
    const steps = jobOf(delivery, 'frontend-build').steps.filter(({ name }: any) => /a warning/.test(name));
    expect(steps.map(({ run }: any) => run)).toEqual([expect.stringMatching(/^if ! npm run size; then\n {2}echo "::warning title=Bundle size::/), expect.stringMatching(/^if ! npm outdated; then\n {2}echo "::warning title=Outdated dependencies::/)]);
    expect(stepUsing(jobOf(delivery, 'frontend-test'), './.github/actions/coverage-gate').with).toEqual({ reports: 'coverage/lcov.info', minimum: '80', title: 'Coverage of frontend-test' });
  });

  test.each([
    [{ coverage: 80 }, /'coverage' needs a report of the coverage; say by 'testRunner'/],
    [{ ...COVERED, without: ['test'] }, /'coverage' is about tests, which 'without' leaves out/],
    [{ coverage: 80, testRunner: NodeTestRunner.reporting({ junit: 'a.xml' }) }, /'coverage' needs a report/],
    [{ coverage: 101, testRunner: NodeTestRunner.JEST }, /a percentage from 1 to 100/],
    [{ coverage: 0.8, testRunner: NodeTestRunner.JEST }, /80, and not 0.8/],
    [{ without: ['lint', 'type-check', 'format', 'test', 'build'] }, /'without' leaves nothing to do/],
    [{ without: ['linting'] }, /must be one of 'lint', 'type-check', 'format', 'test', 'build'/],
    [{ scripts: { bundleSize: 'size' }, without: ['build'] }, /the job 'build' looks at the size, and 'without' leaves it out/],
    [{ outdated: true, packageManager: NodePackageManager.yarn() }, /yarn has no command that lists what is outdated/],
    [{ scripts: { lint: 'lint; curl evil' } }, /the name of a script/],
    [{ workspaces: ['a b'] }, /the name of a package/],
    [{ packageManager: 'pnpm' as never }, /a NodePackageManager, such as/],
  ] as [NodeCiProps, RegExp][])('%j is refused', (props, why) => {
    expect(() => node(props)).toThrow(why);
  });
});
