import { jobOf, scriptsOf, stepUsing, workflowOf, workflowsOf } from './support/written';
import { jobsThatRun, started } from '../examples/support/simulation';
import { CompositeAction } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Secrets } from 'slipway/expressions';
import { ActionSetup, CodecovUpload, DotnetCi, GoCi, JavaBuildTool, JavaCi, LanguagePipelineProps, NodeCi, NodeCiProps, NodePackageManager, NodeTestRunner, PythonCi, RustCi, RustTestRunner, TestMatrix } from 'slipway/pipelines';
import { Runner, Trigger, Workflow } from 'slipway/workflows';

const TRIGGERS = [Trigger.push({ branches: ['main'] }), Trigger.pullRequest()];

function declared(declare: (ci: Workflow, delivery: Delivery) => unknown, triggers = TRIGGERS): Delivery {
  const delivery = Delivery.standalone();
  declare(new Workflow(delivery, 'ci', { triggers }), delivery);
  return delivery;
}

const node = (props: NodeCiProps = {}) => declared((ci) => new NodeCi(ci, 'frontend', props));
const commands = (delivery: Delivery, job: string) => scriptsOf(jobOf(delivery, job)).split('\n').filter((line) => line !== '');
const conditions = (delivery: Delivery, job: string) => jobOf(delivery, job).steps.map((step: any) => step.if).filter(Boolean);
const COVERED = { testRunner: NodeTestRunner.JEST, coverage: 80 };

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

describe('RustCi', () => {
  test('the lock file stays as it is, warnings are faults, and documentation is built', () => {
    const delivery = declared((ci) => new RustCi(ci, 'engine'));
    expect(commands(delivery, 'engine-quality')).toEqual([
      'rustup toolchain install --no-self-update', 'rustup component add rustfmt clippy', 'cargo fmt --all --check',
      'cargo clippy --locked --workspace --all-features --all-targets -- -D warnings', 'cargo doc --locked --workspace --all-features --no-deps',
    ]);
    expect(commands(delivery, 'engine-test')).toEqual(['rustup toolchain install --no-self-update', 'cargo test --locked --workspace --all-features --no-fail-fast']);
    expect(stepUsing(jobOf(delivery, 'engine-build'), 'Swatinem/rust-cache').with['save-if']).toBe("${{ github.ref == 'refs/heads/main' }}");
  });

  test('a version that is asked for goes before the one of rust-toolchain.toml, in every leg', () => {
    const delivery = declared((ci) => new RustCi(ci, 'engine', { matrix: new TestMatrix({ versions: ['1.95.0', '1.90.0'] }), minimumVersion: '1.85' }));
    expect(jobOf(delivery, 'engine-test').env.RUSTUP_TOOLCHAIN).toBe('${{ matrix.version }}');
    expect(commands(delivery, 'engine-test')[0]).toBe('rustup toolchain install "$RUSTUP_TOOLCHAIN" --profile minimal --no-self-update');
    expect(jobOf(delivery, 'engine-quality').env.RUSTUP_TOOLCHAIN).toBe('1.95.0');
    expect(commands(delivery, 'engine-quality')[0]).toMatch(/ --component rustfmt --component clippy$/);
    expect(jobOf(delivery, 'engine-minimum-version')).toMatchObject({ name: 'Engine on Rust 1.85', env: { RUSTUP_TOOLCHAIN: '1.85' } });
    expect(jobOf(declared((ci) => new RustCi(ci, 'engine')), 'engine-test').env).toEqual({ CARGO_TERM_COLOR: 'always' });
  });

  test('features are those that are named, or none', () => {
    const features = (list: string[]) => commands(declared((ci) => new RustCi(ci, 'engine', { features: list })), 'engine-build')[1];
    expect([features(['tls', 'serde/derive']), features([])]).toEqual(['cargo build --locked --workspace --features=tls,serde/derive --release', 'cargo build --locked --workspace --release']);
  });

  test('nextest writes its report where no file of the repository has to say so, and documentation is tested besides', () => {
    const delivery = declared((ci) => new RustCi(ci, 'engine', { testRunner: RustTestRunner.nextest('0.9.151', { profile: 'ci' }) }));
    const job = jobOf(delivery, 'engine-test');
    expect(stepUsing(job, 'taiki-e/install-action').with).toEqual({ tool: 'nextest@0.9.151', fallback: 'none' });
    expect(scriptsOf(job)).toContain('--profile ci --no-fail-fast --tool-config-file "slipway:$RUNNER_TEMP/nextest.toml"');
    expect(stepUsing(job, 'actions/upload-artifact').with.path).toBe('target/nextest/ci/junit.xml');
    expect(job.steps.at(-1)).toMatchObject({ run: expect.stringMatching(/--doc$/), if: "${{ !cancelled() && steps.test.outcome != 'skipped' }}" });
  });

  test('coverage is measured in a job of its own', () => {
    const delivery = declared((ci) => new RustCi(ci, 'engine', { coverage: 80 }));
    expect(commands(delivery, 'engine-coverage')).toContain('cargo llvm-cov --locked --workspace --all-features --no-fail-fast --lcov --output-path lcov.info');
    expect(stepUsing(jobOf(delivery, 'engine-coverage'), 'taiki-e/install-action').with.tool).toMatch(/^cargo-llvm-cov@\d+\.\d+\.\d+$/);
    expect(stepUsing(jobOf(delivery, 'engine-coverage'), './.github/actions/coverage-gate').with.minimum).toBe('80');
  });

  test.each([
    [() => RustTestRunner.nextest('latest'), /a whole version, such as 0\.9\.151/],
    [() => RustTestRunner.nextest('0.9.151', { profile: 'a b' }), /the name of a profile/],
    [() => declared((ci) => new RustCi(ci, 'engine', { minimumVersion: 'stable' })), /a version of Rust, such as 1\.85/],
    [() => declared((ci) => new RustCi(ci, 'engine', { features: ['a b'] })), /the name of a feature/],
    [() => declared((ci) => new RustCi(ci, 'engine', { coverage: 80, without: ['test'] })), /'coverage' is about tests/],
  ])('what cannot be meant is refused: %s', (call, why) => {
    expect(call).toThrow(why);
  });
});

describe('GoCi', () => {
  test('modules, formatting, go vet and golangci-lint, then tests with the race detector', () => {
    const delivery = declared((ci) => new GoCi(ci, 'api', { tags: ['integration'] }));
    expect(commands(delivery, 'api-quality')).toEqual(expect.arrayContaining(['go mod tidy -diff', 'go mod verify', 'go vet -tags=integration ./...']));
    expect(stepUsing(jobOf(delivery, 'api-quality'), 'golangci/golangci-lint-action').with).toMatchObject({ 'version': expect.stringMatching(/^v2\.\d+\.\d+$/), 'args': '--build-tags=integration', 'skip-save-cache': "${{ !(github.ref == 'refs/heads/main') }}" });
    expect(commands(delivery, 'api-test')).toEqual(['go run gotest.tools/gotestsum@v1.13.0 --format=testname --junitfile=junit.xml -- -race -covermode=atomic -coverprofile=coverage.out -tags=integration ./...']);
    expect(stepUsing(jobOf(delivery, 'api-test'), 'actions/setup-go').with).toEqual({ 'go-version-file': 'go.mod', 'cache': true });
  });

  test('without the race detector, on packages that are named', () => {
    expect(commands(declared((ci) => new GoCi(ci, 'api', { race: false, packages: ['./cmd/...', './internal/...'] })), 'api-test')[0]).toMatch(/ -- -covermode=set -coverprofile=coverage\.out \.\/cmd\/\.\.\. \.\/internal\/\.\.\.$/);
  });

  test.each([[{ gotestsumVersion: 'latest' }, /a whole version/], [{ golangciLintVersion: 'v2' }, /a whole version/], [{ packages: ['$(x)'] }, /a pattern of packages/], [{ tags: ['a,b'] }, /a build tag/]])('%j is refused', (props, why) => {
    expect(() => declared((ci) => new GoCi(ci, 'api', props))).toThrow(why);
  });
});

describe('JavaCi', () => {
  test('Maven tests everything, although some of it fails', () => {
    const delivery = declared((ci) => new JavaCi(ci, 'shop', { version: '21', quality: ['spotless:check', 'checkstyle:check'] }));
    expect(commands(delivery, 'shop-quality')).toEqual(['./mvnw --batch-mode --no-transfer-progress spotless:check', './mvnw --batch-mode --no-transfer-progress checkstyle:check']);
    expect(commands(delivery, 'shop-test')).toEqual(['./mvnw --batch-mode --no-transfer-progress --fail-at-end verify']);
    expect(commands(delivery, 'shop-build')).toEqual(['./mvnw --batch-mode --no-transfer-progress -DskipTests package']);
    expect(stepUsing(jobOf(delivery, 'shop-test'), 'actions/setup-java').with).toEqual({ 'java-version': '21', 'distribution': 'temurin', 'cache': 'maven', 'cache-dependency-path': '**/pom.xml' });
  });

  test('JaCoCo is that of pom.xml, or of a version that is named', () => {
    const test = (jacocoVersion?: string) => commands(declared((ci) => new JavaCi(ci, 'shop', { coverage: 80, buildTool: JavaBuildTool.maven({ wrapper: false, args: ['-Pci', '-Dname=a b'], jacocoVersion }) })), 'shop-test')[0];
    expect(test()).toBe("mvn --batch-mode --no-transfer-progress -Pci '-Dname=a b' --fail-at-end verify");
    expect(test('0.8.13')).toMatch(/--fail-at-end org\.jacoco:jacoco-maven-plugin:0\.8\.13:prepare-agent verify org\.jacoco:jacoco-maven-plugin:0\.8\.13:report$/);
  });

  test('Gradle goes on after a failure, and its wrapper is looked at before it runs', () => {
    const delivery = declared((ci) => new JavaCi(ci, 'shop', { buildTool: JavaBuildTool.gradle(), coverage: 80 }));
    const job = jobOf(delivery, 'shop-test');
    expect(commands(delivery, 'shop-test')).toEqual(['./gradlew --continue check jacocoTestReport']);
    expect(stepUsing(job, 'gradle/actions/setup-gradle').with?.['validate-wrappers']).not.toBe(false);
    expect(stepUsing(job, 'actions/setup-java').with).toEqual({ 'java-version-file': '.java-version', 'distribution': 'temurin' });
  });

  test('with goals alone, tests and build can be left out', () => {
    expect(Object.keys(workflowOf(declared((ci) => new JavaCi(ci, 'shop', { quality: ['spotless:check'], without: ['test', 'build'] }))).jobs)).toEqual(['shop-quality']);
    expect(() => declared((ci) => new JavaCi(ci, 'shop', { without: ['test', 'build'] }))).toThrow(/'without' leaves nothing to do/);
    expect(() => declared((ci) => new JavaCi(ci, 'shop', { quality: ['a && b'] }))).toThrow(/a goal or task/);
  });
});

describe('DotnetCi', () => {
  test('restores by the lock files, and builds once what it tests', () => {
    const delivery = declared((ci) => new DotnetCi(ci, 'shop', { solution: 'Shop.sln', coverage: 80 }));
    expect(commands(delivery, 'shop-quality')).toEqual(['dotnet restore Shop.sln --locked-mode', 'dotnet format Shop.sln --no-restore --verify-no-changes']);
    expect(commands(delivery, 'shop-test')).toEqual([
      'dotnet restore Shop.sln --locked-mode', 'dotnet build Shop.sln --no-restore --configuration Release',
      "dotnet test Shop.sln --no-build --configuration Release --logger 'junit;LogFileName={assembly}.{framework}.xml' --results-directory reports --collect 'XPlat Code Coverage'",
    ]);
    expect(stepUsing(jobOf(delivery, 'shop-test'), 'actions/setup-dotnet').with).toEqual({ 'global-json-file': 'global.json', 'cache': true, 'cache-dependency-path': '**/packages.lock.json' });
    expect(stepUsing(jobOf(delivery, 'shop-test'), './.github/actions/coverage-gate').with.reports).toBe('reports/**/coverage.cobertura.xml');
  });

  test('without lock files there is no cache either', () => {
    const delivery = declared((ci) => new DotnetCi(ci, 'shop', { lockedMode: false, version: '9.0.x' }));
    expect(commands(delivery, 'shop-build')).toEqual(['dotnet restore', 'dotnet build --no-restore --configuration Release']);
    expect(stepUsing(jobOf(delivery, 'shop-build'), 'actions/setup-dotnet').with).toEqual({ 'dotnet-version': '9.0.x' });
    expect(() => declared((ci) => new DotnetCi(ci, 'shop', { solution: 'a b.sln' }))).toThrow(/a solution or project/);
  });
});
