import { COVERED, declared, node } from './support';
import { jobsThatRun, started } from '../../examples/support/simulation';
import { jobOf, scriptsOf, stepUsing, workflowOf, workflowsOf } from '../support/written';
import { CompositeAction } from 'slipway/actions';
import { Secrets } from 'slipway/expressions';
import { ActionSetup, CodecovUpload, DotnetCi, GoCi, JavaCi, LanguagePipelineProps, NodeCi, NodeTestRunner, PythonCi, RustCi, RustTestRunner, TestMatrix } from 'slipway/pipelines';
import { Runner, Trigger, Workflow } from 'slipway/workflows';

describe('all languages', () => {
  type Declare = (ci: Workflow, more?: LanguagePipelineProps) => unknown;
  const all: [string, Declare][] = [
    ['NodeCi', (ci, more) => new NodeCi(ci, 'x', { ...COVERED, ...more })],
    ['RustCi', (ci, more) => new RustCi(ci, 'x', { testRunner: RustTestRunner.nextest('0.9.151'), coverage: 80, ...more })],
    ['GoCi', (ci, more) => new GoCi(ci, 'x', { coverage: 80, ...more })],
    ['JavaCi', (ci, more) => new JavaCi(ci, 'x', { coverage: 80, quality: ['spotless:check'], ...more })],
    ['DotnetCi', (ci, more) => new DotnetCi(ci, 'x', { coverage: 80, ...more })],
  ];

  test.each(all)('%s: what is checked is the same for a push to main and for a pull request, of a fork too', (_, declare) => {
    const workflows = workflowsOf(declared((ci) => declare(ci)));
    const jobs = workflows[0].jobs.map(({ id }) => id);
    expect(jobsThatRun(workflows, 'ci.yml', { event: 'push', ref: 'refs/heads/main' })).toEqual(jobs);
    expect(jobsThatRun(workflows, 'ci.yml', { event: 'pull_request', ref: 'refs/pull/7/merge', values: { 'github.event.pull_request.head.repo.fork': true } })).toEqual(jobs);
    expect(started(workflows, { event: 'push', ref: 'refs/heads/feature/x' })).toEqual([]);
    expect(started(workflows, { event: 'push', ref: 'refs/tags/v1.0.0' })).toEqual([]);
  });

  test.each(all)('%s: no job waits for another, each is called by the id of the pipeline, and the token may only read', (_, declare) => {
    const { jobs, permissions } = workflowOf(declared((ci) => declare(ci)));
    for (const job of Object.values<any>(jobs)) expect([job.needs, /^X /.test(job.name), job.permissions]).toEqual([undefined, true, { contents: 'read' }]);
    expect(permissions).toEqual({});
  });

  test.each(all)('%s: the test results and the coverage are kept when tests failed, and nothing forgives a failure', (_, declare) => {
    const { jobs } = workflowOf(declared((ci) => declare(ci)));
    const uploads = Object.values<any>(jobs).flatMap(({ steps }) => steps).filter(({ uses }: any) => uses?.startsWith('actions/upload-artifact'));
    expect(uploads.map((step: any) => step.with.name)).toEqual(expect.arrayContaining([expect.stringMatching(/^test-results-x-/), expect.stringMatching(/^coverage-x-/)]));
    for (const { if: condition } of uploads) expect(condition).toBe("${{ !cancelled() && steps.test.outcome != 'skipped' }}");
    expect(JSON.stringify(jobs)).not.toContain('continue-on-error');
  });

  test.each(all)('%s: where tags start it, nothing is restored that a run for a branch left behind', (_, declare) => {
    const text = JSON.stringify(workflowOf(declared((ci) => declare(ci), [Trigger.push({ tags: ['v*'] })])).jobs);
    expect(text).not.toMatch(/"cache":(?:"|true)|rust-cache|actions\/cache/);
    expect(text).not.toMatch(/golangci-lint-action[^}]*skip-save-cache/);
  });

  test.each(all)('%s: a folder of the repository is where its scripts run, and where its reports are looked for', (_, declare) => {
    const { jobs } = workflowOf(declared((ci) => declare(ci, { workingDirectory: 'services/x' })));
    for (const { defaults, steps } of Object.values<any>(jobs)) {
      expect(defaults.run['working-directory']).toBe('services/x');
      for (const { uses = '', with: inputs = {} } of steps) {
        if (uses.startsWith('actions/upload-artifact')) for (const path of inputs.path.trim().split('\n')) expect(path).toMatch(/^services\/x\//);
        if (uses.includes('coverage-gate')) expect(inputs.reports).toMatch(/^services\/x\//);
        for (const key of ['cache-dependency-path', 'node-version-file', 'go-version-file', 'java-version-file', 'global-json-file']) if (inputs[key] !== undefined) expect(inputs[key]).toMatch(/^services\/x\//);
      }
    }
  });

  test('ST-1: three languages are checked in parallel, each with its cache, and all services are built', () => {
    const delivery = declared((ci) => {
      new PythonCi(ci, 'agents', { version: '3.11.8' });
      new NodeCi(ci, 'dashboard', { workingDirectory: 'dashboard', testRunner: NodeTestRunner.JEST });
      new RustCi(ci, 'engine', { workingDirectory: 'engine' });
    });
    const { jobs } = workflowOf(delivery);
    expect(Object.entries<any>(jobs).filter(([id, { needs }]) => /^(?:dashboard|engine)/.test(id) && needs !== undefined)).toEqual([]);
    expect(stepUsing(jobs['dashboard-test'], 'actions/setup-node').with).toMatchObject({ 'cache': 'npm', 'cache-dependency-path': 'dashboard/package-lock.json' });
    expect(stepUsing(jobs['engine-test'], 'Swatinem/rust-cache').with).toMatchObject({ workspaces: 'engine' });
    expect([scriptsOf(jobs['dashboard-test']), scriptsOf(jobs['engine-test'])]).toEqual([expect.stringContaining('npm test -- --ci'), expect.stringContaining('cargo test --locked')]);
    expect([scriptsOf(jobs['dashboard-build']), scriptsOf(jobs['engine-build'])]).toEqual([expect.stringContaining('npm run build'), expect.stringContaining('cargo build --locked')]);
    const names = Object.values<any>(jobs).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('GL-8: tests run for every version on every machine, everything else once, and coverage is judged on one leg', () => {
    const matrix = new TestMatrix({ versions: ['1.26', '1.25'], systems: [Runner.UBUNTU_LATEST, Runner.WINDOWS_LATEST, Runner.MACOS_LATEST] });
    const delivery = declared((ci) => new GoCi(ci, 'api', { matrix, coverage: 80 }));
    const tests = jobOf(delivery, 'api-test');
    expect(tests).toMatchObject({ 'name': 'Api tests (Go ${{ matrix.version }}, ${{ matrix.os }})', 'runs-on': '${{ matrix.os }}', 'strategy': { 'fail-fast': false, 'matrix': { version: ['1.26', '1.25'], os: ['ubuntu-latest', 'windows-latest', 'macos-latest'] } } });
    expect(stepUsing(tests, 'actions/upload-artifact').with.name).toBe('test-results-api-test-${{ matrix.version }}-${{ matrix.os }}');
    expect(stepUsing(tests, './.github/actions/coverage-gate').if).toBe("matrix.version == '1.26' && matrix.os == 'ubuntu-latest'");
    expect(jobOf(delivery, 'api-quality')).toMatchObject({ 'name': 'Api quality', 'runs-on': 'ubuntu-latest' });
    expect(jobOf(delivery, 'api-quality').strategy).toBeUndefined();
  });

  test('an action of the repository stands at the beginning instead', () => {
    const delivery = declared((ci, root) => {
      const action = new CompositeAction(root, 'setup-node-env', { description: 'Node.js and what the project needs' });
      action.run('npm ci');
      new NodeCi(ci, 'frontend', { setup: new ActionSetup(action), without: ['build'] });
    });
    expect(jobOf(delivery, 'frontend-test').steps.map(({ uses, run }: any) => (uses ?? run).replace(/@.*/, ''))).toEqual(['actions/checkout', './.github/actions/setup-node-env', 'npm test']);
  });

  test('coverage goes to Codecov under the name of the job', () => {
    const delivery = node({ testRunner: NodeTestRunner.VITEST, codecov: CodecovUpload.token(Secrets.get('CODECOV_TOKEN')) });
    expect(stepUsing(jobOf(delivery, 'frontend-test'), 'codecov/codecov-action').with).toMatchObject({ flags: 'frontend-test', files: 'coverage/lcov.info', disable_search: true });
    const java = declared((ci) => new JavaCi(ci, 'shop', { codecov: CodecovUpload.oidc() }));
    expect(stepUsing(jobOf(java, 'shop-test'), 'codecov/codecov-action').with).toEqual({ flags: 'shop-test', use_oidc: true });
  });
});
