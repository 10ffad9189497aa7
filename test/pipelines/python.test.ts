import { jobOf, scriptsOf, stepUsing, workflowOf, workflowsOf } from './support/written';
import { jobsThatRun, started } from '../examples/support/simulation';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Secrets } from 'slipway/expressions';
import { CodecovUpload, PytestGroup, PytestSuite, PythonCi, PythonCiProps, PythonCoverage, PythonPackages, PythonTool, TestMatrix } from 'slipway/pipelines';
import { Runner, Trigger, Workflow } from 'slipway/workflows';

const EVERY = [Trigger.push({ branches: ['main'] }), Trigger.pullRequest(), Trigger.schedule({ cron: '17 3 * * 1' }), Trigger.workflowDispatch()];

function declare(props: PythonCiProps = {}, triggers = EVERY) {
  const delivery = Delivery.standalone();
  const ci = new Workflow(delivery, 'ci', { triggers });
  const python = new PythonCi(ci, 'python', props);
  return { delivery, ci, python };
}

const stepsOf = (job: any): any[] => job.steps;
const named = (job: any, name: string) => stepsOf(job).find((step) => step.name === name);
const refused = (props: PythonCiProps) => expect(() => declare(props));

test('without a word it installs requirements.txt with the Python of .python-version, and runs all tests', () => {
  const { delivery, python } = declare();
  expect(python.jobs.map(({ jobId }) => jobId)).toEqual(['python-test']);
  const job = jobOf(delivery, 'python-test');
  expect(job.name).toBe('Python tests');
  expect(stepUsing(job, 'actions/setup-python').with).toEqual({ 'python-version-file': '.python-version', 'cache': 'pip', 'cache-dependency-path': 'requirements.txt' });
  expect(scriptsOf(job)).toBe('python -m pip install --requirement requirements.txt\npytest --junitxml=test-results/test.xml');
});

test('OR-1, GE-1: every tool of quality runs although one before it found something, and none is forgiven', () => {
  const { delivery } = declare({ quality: [PythonTool.ruff(), PythonTool.black({ options: ['--line-length', '100'] }), PythonTool.isort({ options: ['--profile', 'black'] }), PythonTool.mypy({ paths: ['app'] })] });
  const [first, ...others] = stepsOf(jobOf(delivery, 'python-quality')).slice(3);
  expect([first, ...others].map(({ run }) => run)).toEqual(['ruff check --output-format=github .', 'black --check --line-length 100 .', 'isort --check-only --profile black .', 'mypy app']);
  expect(first.if).toBeUndefined();
  for (const step of others) expect(step.if).toBe("${{ !cancelled() && steps.lint-ruff.outcome != 'skipped' }}");
  expect(JSON.stringify(workflowOf(delivery))).not.toContain('continue-on-error');
});

test('each tool is called by its own options, and a path is a word to the shell whatever stands in it', () => {
  const options = { configuration: 'conf/it.toml', paths: ['src', "it's here"] };
  const all = [PythonTool.ruff, PythonTool.ruffFormat, PythonTool.black, PythonTool.isort, PythonTool.flake8, PythonTool.mypy, PythonTool.pylint, PythonTool.bandit].map((tool) => tool(options));
  const { delivery } = declare({ quality: [...all, PythonTool.of('Docstrings', 'interrogate --fail-under 60 src')], tests: [] });
  expect(stepsOf(jobOf(delivery, 'python-quality')).slice(3).map(({ run }) => run)).toEqual([
    ...['ruff check --output-format=github --config', 'ruff format --check --config', 'black --check --config', 'isort --check-only --settings-file', 'flake8 --config', 'mypy --config-file', 'pylint --rcfile', 'bandit --quiet --recursive --configfile']
      .map((begin) => `${begin} conf/it.toml src 'it'\\''s here'`),
    'interrogate --fail-under 60 src',
  ]);
});

test('GE-1: four groups are four legs, each with a check, a report and a flag of its own', () => {
  const { delivery } = declare({
    tests: [new PytestSuite('unit', { marker: 'not slow', testTimeout: Duration.minutes(5), groups: ['infrastructure', 'agents', 'orchestration'].map((name) => PytestGroup.keyword(name)).concat(PytestGroup.paths('integration', 'tests/integration', 'tests/end to end')) })],
    coverage: PythonCoverage.atLeast(95),
    codecov: CodecovUpload.token(Secrets.get('CODECOV_TOKEN')),
    jobs: { unit: { jobId: 'unit-tests', timeout: Duration.minutes(20) } },
  });
  const job = jobOf(delivery, 'unit-tests');
  expect(job).toMatchObject({ 'name': 'Python unit tests (${{ matrix.group }})', 'timeout-minutes': 20 });
  expect(job.strategy).toEqual({
    'fail-fast': false,
    'matrix': {
      group: ['infrastructure', 'agents', 'orchestration', 'integration'],
      include: [
        ...['infrastructure', 'agents', 'orchestration'].map((group) => ({ group, select: `-m 'not slow' -k ${group}` })),
        { group: 'integration', select: "tests/integration 'tests/end to end' -m 'not slow'" },
      ],
    },
  });
  const tests = named(job, 'Unit tests');
  expect(tests.env).toEqual({ COVERAGE_FILE: '.coverage.unit-${{ matrix.group }}', PYTEST_ADDOPTS: '${{ matrix.select }}' });
  expect(tests.run).toBe('pytest --timeout=300 --cov --cov-report=xml:coverage-unit.xml --junitxml=test-results/unit.xml');
  expect(named(job, 'Keep the test results')).toMatchObject({ if: "${{ !cancelled() && steps.unit-tests.outcome != 'skipped' }}", with: { name: 'test-results-unit-tests-${{ matrix.group }}' } });
  expect(stepUsing(job, 'codecov/codecov-action').with.flags).toBe('unit-tests');
});

test('GL-8: three systems times three versions are nine legs of the tests; what judges the style runs once', () => {
  const { delivery } = declare({
    matrix: new TestMatrix({ versions: ['3.11', '3.12', '3.13'], systems: [Runner.UBUNTU_LATEST, Runner.MACOS_LATEST, Runner.WINDOWS_LATEST] }),
    quality: [PythonTool.ruff()],
    tests: [new PytestSuite('unit', { paths: ['tests/unit'] }), new PytestSuite('integration', { paths: ['tests/integration'], everywhere: false })],
  });
  const unit = jobOf(delivery, 'python-unit');
  expect(unit).toMatchObject({ 'name': 'Python unit tests (Python ${{ matrix.version }}, ${{ matrix.os }})', 'runs-on': '${{ matrix.os }}', 'defaults': { run: { shell: 'bash' } } });
  expect(unit.strategy.matrix).toEqual({ version: ['3.11', '3.12', '3.13'], os: ['ubuntu-latest', 'macos-latest', 'windows-latest'] });
  expect(stepUsing(unit, 'actions/setup-python').with['python-version']).toBe('${{ matrix.version }}');
  for (const id of ['python-quality', 'python-integration']) {
    expect(jobOf(delivery, id).strategy).toBeUndefined();
    expect(stepUsing(jobOf(delivery, id), 'actions/setup-python').with['python-version']).toBe('3.11');
  }
});

test('ML-1, ML-13: suites of one part are steps of one job with its services and variables, each runs although one failed, and their coverage is one', () => {
  const { delivery, python } = declare({
    tests: ['unit', 'integration'].map((name) => new PytestSuite(name, { part: 'test', paths: [`tests/${name}`] })).concat(new PytestSuite('property', { part: 'test', hypothesisProfile: 'ci' })),
    coverage: PythonCoverage.atLeast(70, { sources: ['src'] }),
    jobs: { test: { services: { postgres: { image: 'postgres:15' }, redis: { image: 'redis:7' } }, env: { SECRET_KEY: 'test', HYPOTHESIS_PROFILE: 'ci' } } },
  });
  expect(python.jobs.map(({ jobId }) => jobId)).toEqual(['python-test']);
  const job = jobOf(delivery, 'python-test');
  expect(Object.keys(job.services)).toEqual(['postgres', 'redis']);
  expect(job.env).toEqual({ SECRET_KEY: 'test', HYPOTHESIS_PROFILE: 'ci' });
  expect(named(job, 'Property tests')).toMatchObject({ if: "${{ !cancelled() && steps.unit-tests.outcome != 'skipped' }}", env: { COVERAGE_FILE: '.coverage.property' } });
  expect(named(job, 'Property tests').run).toBe('pytest --hypothesis-profile=ci --cov=src --cov-report= --junitxml=test-results/property.xml');
  expect(named(job, 'Coverage of at least 70 %').run).toMatch(/^coverage combine\n[^]*coverage report --precision=2 --fail-under=70\n$/);
  expect(named(job, 'Keep the coverage').with).toMatchObject({ name: 'coverage-python-test', path: 'coverage.xml\nhtmlcov\n' });
});

test('GE-1: the coverage of several jobs is added up in one that waits for those that measure, and is an output', () => {
  const { delivery, ci, python } = declare({
    tests: [new PytestSuite('unit'), new PytestSuite('integration'), new PytestSuite('smoke', { measured: false, maxFailures: 1 })],
    coverage: PythonCoverage.atLeast(95),
  });
  const job = jobOf(delivery, 'python-coverage');
  expect(job.needs).toEqual(['python-unit', 'python-integration']);
  expect(stepUsing(job, 'actions/download-artifact').with).toEqual({ 'path': '.', 'pattern': 'coverage-data-python.*', 'merge-multiple': true });
  expect(named(jobOf(delivery, 'python-unit'), 'Keep what was measured').with).toMatchObject({ 'name': 'coverage-data-python.unit', 'path': '.coverage.*', 'include-hidden-files': true });
  expect(scriptsOf(jobOf(delivery, 'python-smoke'))).toContain('pytest --maxfail=1 --junitxml=test-results/smoke.xml');
  expect(JSON.stringify(jobOf(delivery, 'python-smoke'))).not.toContain('COVERAGE_FILE');
  expect(`${python.coverage}`).not.toBe('');
  expect(ci).toBeDefined();
});

test('pip with hashes installs the project without what it depends on; uv and Poetry install what their lock files say', () => {
  const script = (packages: PythonPackages) => scriptsOf(jobOf(declare({ packages, version: '3.13' }).delivery, 'python-test')).trim().split('\n').filter((line) => !/^(?:uv run --no-sync |poetry run )?pytest |^$/.test(line));
  expect(script(PythonPackages.pip({ requirements: ['a.txt', 'b.txt'], extras: [], requireHashes: true }))).toEqual(['python -m pip install --require-hashes --requirement a.txt --requirement b.txt', 'python -m pip install --no-deps --editable .']);
  expect(script(PythonPackages.pip({ extras: ['test', 'dev'], constraints: ['constraints.txt'] }))).toEqual(["python -m pip install --constraint constraints.txt --editable '.[test,dev]'"]);
  expect(script(PythonPackages.uv({ groups: ['lint'], extras: ['s3'] }))).toEqual(['uv sync --locked --group lint --extra s3']);
  expect(script(PythonPackages.poetry({ groups: ['docs'] }))).toEqual(['pipx install poetry==2.5.1', 'poetry sync --no-interaction --with docs']);
  expect(scriptsOf(jobOf(declare({ packages: PythonPackages.uv() }).delivery, 'python-test'))).toContain('uv run --no-sync pytest');
  expect(scriptsOf(jobOf(declare({ packages: PythonPackages.poetry() }).delivery, 'python-test'))).toContain('poetry run pytest');
});

test('a folder of its own is that of scripts, locks and reports', () => {
  const { delivery } = declare({ workingDirectory: 'services/api', version: '3.13', coverage: PythonCoverage.measured() });
  const job = jobOf(delivery, 'python-test');
  expect(job.defaults).toEqual({ run: { 'working-directory': 'services/api' } });
  expect(stepUsing(job, 'actions/setup-python').with['cache-dependency-path']).toBe('services/api/requirements.txt');
  expect(named(job, 'Keep the test results').with.path).toBe('services/api/test-results/*.xml');
  expect(named(job, 'Keep the coverage').with.path).toBe('services/api/coverage.xml\nservices/api/htmlcov\n');
});

describe('caches', () => {
  test('are not restored in a workflow that starts for tags or releases, unless somebody says so', () => {
    const cached = (triggers: Trigger[], props: PythonCiProps = {}) => 'cache' in stepUsing(jobOf(declare(props, triggers).delivery, 'python-test'), 'actions/setup-python').with;
    expect(cached([Trigger.push({ branches: ['main'] })])).toBe(true);
    expect(cached([Trigger.push({ branches: ['main'], tags: ['v*'] })])).toBe(false);
    expect(cached([Trigger.release()])).toBe(false);
    expect(cached([Trigger.release()], { caches: true })).toBe(true);
    expect(cached([Trigger.push({ branches: ['main'] })], { caches: false })).toBe(false);
  });

  test('of uv are turned off by a word, because its action keeps one by itself', () => {
    expect(stepUsing(jobOf(declare({ packages: PythonPackages.uv(), caches: false }).delivery, 'python-test'), 'astral-sh/setup-uv').with).toMatchObject({ 'enable-cache': false });
  });
});

describe('Codecov', () => {
  const upload = (codecov: CodecovUpload) => {
    const job = jobOf(declare({ coverage: PythonCoverage.measured(), codecov }).delivery, 'python-test');
    return { job, inputs: stepUsing(job, 'codecov/codecov-action').with };
  };

  test('an upload that fails fails nothing, and of a fork never anything', () => {
    expect(upload(CodecovUpload.token(Secrets.get('CODECOV_TOKEN'))).inputs).toEqual({ disable_search: true, files: 'coverage-test.xml', flags: 'python-test', token: '${{ secrets.CODECOV_TOKEN }}' });
    expect(upload(CodecovUpload.token(Secrets.get('CODECOV_TOKEN'), { required: true, flagPrefix: 'api-' })).inputs).toMatchObject({ fail_ci_if_error: '${{ github.event.pull_request.head.repo.fork != true }}', flags: 'api-python-test' });
  });

  test('with the identity of the job there is no secret', () => {
    const { job, inputs } = upload(CodecovUpload.oidc());
    expect(inputs).toMatchObject({ use_oidc: true });
    expect(job.permissions).toMatchObject({ 'id-token': 'write' });
  });
});

test.each([
  ['push', 'refs/heads/main'], ['pull_request', 'refs/pull/7/merge'], ['schedule', 'refs/heads/main'], ['workflow_dispatch', 'refs/heads/main'],
])('all of its jobs run on %s', (event, ref) => {
  const { delivery } = declare({ quality: [PythonTool.ruff()], tests: [new PytestSuite('unit'), new PytestSuite('smoke')], coverage: PythonCoverage.atLeast(80) });
  expect(jobsThatRun(workflowsOf(delivery), 'ci.yml', { event, ref })).toEqual(['python-quality', 'python-unit', 'python-smoke', 'python-coverage']);
});

test('a push to another branch, or of a tag, starts nothing that nobody asked for', () => {
  const workflows = workflowsOf(declare().delivery);
  expect(['refs/heads/topic', 'refs/tags/v1.0.0'].flatMap((ref) => started(workflows, { event: 'push', ref }))).toEqual([]);
});

describe('what cannot be meant is refused', () => {
  test.each<[string, PythonCiProps, RegExp]>([
    ['nothing to verify', { tests: [] }, /neither tools nor tests/],
    ['two suites of one name', { tests: [new PytestSuite('unit'), new PytestSuite('unit', { part: 'other' })] }, /two of its suites are called 'unit'/],
    ['a suite in the job of the tools', { tests: [new PytestSuite('unit', { part: 'quality' })] }, /what the pipeline calls another job/],
    ['groups beside another suite', { tests: [new PytestSuite('a', { part: 'x', groups: [PytestGroup.marker('m')] }), new PytestSuite('b', { part: 'x' })] }, /has groups, which are legs of its job/],
    ['a job that runs everywhere and once', { tests: [new PytestSuite('a', { part: 'x', everywhere: false }), new PytestSuite('b', { part: 'x' })] }, /not all of them run everywhere/],
    ['coverage of nothing', { tests: [new PytestSuite('a', { measured: false })], coverage: PythonCoverage.atLeast(80) }, /no suite is measured/],
    ['two answers to where it runs', { runsOn: Runner.UBUNTU_LATEST, matrix: new TestMatrix({ systems: [Runner.MACOS_LATEST] }) }, /'runsOn' and the 'systems'/],
  ])('%s', (_, props, message) => refused(props).toThrow(message));

  test.each<[string, () => unknown, RegExp]>([
    ['a coverage that is a share', () => PythonCoverage.atLeast(0.8), /a percentage from 1 to 100: 80, and not 0.8/],
    ['extras with hashes', () => PythonPackages.pip({ extras: ['dev'], requireHashes: true }), /'extras' have no hashes/],
    ['an extra that is a command', () => PythonPackages.uv({ extras: ['x; id'] }), /a name of letters/],
    ['a group twice', () => new PytestSuite('a', { groups: [PytestGroup.marker('m'), PytestGroup.keyword('m')] }), /two of its groups are called 'm'/],
    ['a name that is no part of a file', () => new PytestSuite('a/b'), /a name of letters/],
    ['a coverage that nobody measures', () => declare().python.coverage, /it is not measured/],
    ['a matrix of nothing', () => new TestMatrix({}), /it varies nothing/],
    ['a version that is a range', () => new TestMatrix({ versions: ['>=3.11'] }), /without blanks and signs of comparison/],
    ['a machine of several labels', () => new TestMatrix({ systems: [Runner.selfHosted('gpu')] }), /a machine of one label/],
    ['half a leg', () => new TestMatrix({ versions: ['3.12'], systems: [Runner.UBUNTU_LATEST], include: [{ version: '3.14' }] }), /not whole/],
    ['a leg that there is not', () => new TestMatrix({ versions: ['3.12'], exclude: [{ version: '3.11' }] }), /not among 'versions'/],
  ])('%s', (_, call, message) => expect(call).toThrow(message));
});
