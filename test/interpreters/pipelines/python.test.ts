import { spawnSync } from 'child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { basename, dirname, join } from 'path';
import { JobOutcome, LanguageProject } from './support/language-project';
import { filesLike } from '../../../lib/runtime/common/files';
import { TOOLS } from '../../../scripts/conformance/tools';
import { provenWith } from '../../support/proven-with';
import { PytestGroup, PytestSuite, PythonCi, PythonCoverage, PythonPackages, PythonTool, TestSummary } from 'slipway/pipelines';
import { Workflow } from 'slipway/workflows';

const PINNED = {
  'ruff': '0.17.6', 'black': '26.10.1', 'isort': '9.0.2', 'flake8': '7.5.0', 'mypy': '2.4.1', 'pylint': '4.1.4', 'bandit': '1.9.4', 'pytest': '9.2.0', 'pytest-cov': '7.1.0', 'pytest-rerunfailures': '16.7', 'pytest-timeout': '2.4.0', 'pytest-xdist': '3.8.0', 'hypothesis': '6.170.17', 'coverage': '7.17.5',
};
const REQUIREMENTS = Object.entries(PINNED).map(([name, version]) => `${name}==${version}\n`).join('');

/** What `actions/setup-python` would have found. */
const PYTHON = join(TOOLS, 'python-ci');
const missing = existsSync(join(PYTHON, 'bin', 'python')) || spawnSync('python3', ['-m', 'venv', PYTHON], { stdio: 'ignore' }).status === 0 ? undefined : "'python3 -m venv' does not run";
if (missing) console.warn(`Not proven: that the jobs of PythonCi do what they say: ${missing}.`);

const GOOD = {
  'requirements.txt': REQUIREMENTS,
  'pyproject.toml': '[tool.pytest.ini_options]\nmarkers = ["api", "db"]\npythonpath = ["."]\n\n[tool.coverage.run]\nsource = ["shop"]\n',
  '.flake8': '[flake8]\nmax-line-length = 100\n',
  'shop/__init__.py': '"""A shop."""\n',
  'shop/cart.py': '"""What is in a cart."""\n\nimport math\n\n\ndef total(prices: list[float]) -> int:\n    """The sum, rounded up."""\n    if not prices:\n        return 0\n    return math.ceil(sum(prices))\n',
  'tests/test_cart.py': `"""Tests."""

import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shop.cart import total

settings.register_profile("ci", max_examples=20)


@pytest.mark.api
def test_rounds_up() -> None:
    """It rounds up."""
    assert total([1.2, 1.1]) == 3


@pytest.mark.db
def test_empty() -> None:
    """Nothing costs nothing."""
    assert total([]) == 0


@pytest.mark.db
def test_second_attempt() -> None:
    """It fails the first time."""
    name = "attempted"
    if os.path.exists(name):
        return
    with open(name, "w", encoding="utf-8"):
        pass
    assert os.environ.get("STEADY") == "yes"


@given(st.lists(st.floats(0, 100)))
def test_never_below(prices: list[float]) -> None:
    """It is never less than the sum."""
    assert total(prices) >= sum(prices)
`,
};

/** Something for each tool to find: an import that is not used, and stands in a wrong place; a line that Black would break; a wrong type; a wrong test; a call of a shell. */
const BAD = {
  'shop/cart.py': `${GOOD['shop/cart.py']}\n\nimport subprocess, abc\n\ndef broken( x: str ) -> int:\n    value: int = "text"\n    subprocess.call(x, shell=True)\n    eval(x)\n    return value\n`,
  'tests/test_cart.py': GOOD['tests/test_cart.py'].replace('== 3', '== 4'),
};

const declare = (ci: Workflow) => {
  const python = new PythonCi(ci, 'python', {
    packages: PythonPackages.pip(),
    version: '3.11',
    quality: [PythonTool.ruff(), PythonTool.black(), PythonTool.isort({ options: ['--profile', 'black'] }), PythonTool.flake8(), PythonTool.mypy({ paths: ['shop'] }), PythonTool.pylint({ paths: ['shop'] }), PythonTool.bandit({ paths: ['shop'] })],
    tests: [
      new PytestSuite('unit', { groups: [PytestGroup.marker('api'), PytestGroup.keyword('others', 'not rounds and not property')], reruns: 1, workers: 2 }),
      new PytestSuite('property', { keyword: 'never', hypothesisProfile: 'ci', maxFailures: 3 }),
    ],
    coverage: PythonCoverage.atLeast(95),
  });
  new TestSummary(ci, 'test-summary', { jobs: python.testJobs });
};

/** Artifacts of a run, as GitHub keeps them: of what lies in one folder, that folder is not part. */
class Artifacts {
  public readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'slipway-artifacts-')));
  public comment = '';

  public upload(project: () => string, inputs: Readonly<Record<string, string>>): void {
    for (const pattern of inputs.path.trim().split('\n')) {
      const path = join(project(), pattern);
      const files = existsSync(path) ? [path] : filesLike(project(), pattern).map((file) => join(project(), file)).filter(existsSync);
      for (const file of files) {
        mkdirSync(join(this.folder, inputs.name), { recursive: true });
        cpSync(file, join(this.folder, inputs.name, basename(file)), { recursive: true });
      }
    }
  }

  public download(project: () => string, { path, pattern, 'merge-multiple': merged }: Readonly<Record<string, string>>): void {
    for (const name of readdirSync(this.folder).filter((one) => one.startsWith(pattern.replace('*', '')))) {
      cpSync(join(this.folder, name), merged === 'true' ? join(project(), path) : join(project(), path, name), { recursive: true });
    }
  }
}

provenWith(missing, describe)('the jobs of PythonCi', () => {
  let artifacts: Artifacts;
  let project: LanguageProject;
  beforeEach(() => {
    artifacts = new Artifacts();
    const root = () => project.folder;
    project = new LanguageProject(declare, GOOD, { PATH: `${join(PYTHON, 'bin')}:${dirname(process.execPath)}:${process.env.PATH}`, VIRTUAL_ENV: PYTHON, PIP_DISABLE_PIP_VERSION_CHECK: '1', GITHUB_REPOSITORY: 'acme/shop', GITHUB_RUN_ID: '7' }, {
      'actions/upload-artifact': (inputs) => artifacts.upload(root, inputs),
      'actions/download-artifact': (inputs) => artifacts.download(root, inputs),
      'marocchino/sticky-pull-request-comment': ({ path }) => {
        artifacts.comment = path;
      },
    });
  });
  afterEach(() => {
    project.remove();
    rmSync(artifacts.folder, { recursive: true });
  });

  // The first installation takes its time.
  const LONGEST = 900_000;
  const LEGS = [{ group: 'api', select: '-m api' }, { group: 'others', select: "-k 'not rounds and not property'" }];
  const result = ({ failed }: JobOutcome) => ({ result: failed ? 'failure' : 'success' });

  /** All jobs of a run, as their needs say. */
  async function run() {
    const legs: JobOutcome[] = [];
    for (const matrix of LEGS) {
      legs.push(await project.run('python-unit', { matrix }));
      // Each leg has a machine of its own.
      for (const left of [...filesLike(project.folder, 'test-results/*'), ...filesLike(project.folder, '.coverage*'), 'attempted']) rmSync(join(project.folder, left), { force: true });
    }
    const property = await project.run('python-property');
    for (const left of [...filesLike(project.folder, 'test-results/*'), ...filesLike(project.folder, '.coverage*')]) rmSync(join(project.folder, left), { force: true });
    const coverage = await project.run('python-coverage');
    const unit = { result: legs.some(({ failed }) => failed) ? 'failure' : 'success' };
    const summary = await project.run('test-summary', { needs: { 'python-unit': unit, 'python-property': result(property) } });
    return { legs, property, coverage, summary };
  }

  test('GE-1, GE-14: what is in order passes every tool, every test and the coverage, and the summary knows which test is flaky', async () => {
    const quality = await project.run('python-quality');
    const { legs, property, coverage, summary } = await run();
    for (const [job, outcome] of Object.entries({ quality, api: legs[0], others: legs[1], property, coverage, summary })) expect([job, outcome.failed ? outcome.log : 'passed']).toEqual([job, 'passed']);
    expect(Object.keys(legs[1].kept)).toEqual(['test-results-python-unit-others', 'coverage-data-python.unit-others']);
    expect(coverage.summary).toMatch(/\| +shop\/cart\.py +\|[^|]*\| +0 \| +100% \|/);
    expect(coverage.kept['coverage-python-coverage']).toContain('coverage.xml');
    expect(summary.summary).toContain(':white_check_mark: **5 tests passed** (1 flaky).');
    expect(summary.summary).toContain('tests.test\\_cart.test\\_second\\_attempt (python-unit-others)');
  }, LONGEST);

  test('GE-1, GE-14: what is not is told by every tool in one run, by the tests and by the summary', async () => {
    project.write(BAD);
    const quality = await project.run('python-quality');
    const { legs, summary } = await run();
    expect(quality.failed).toBe(true);
    for (const said of [/::error .*F401/, /would reformat .*cart\.py/, /Imports are incorrectly sorted/, /cart\.py:\d+:\d+: F401/, /error: Incompatible types in assignment/, /W0123: Use of eval/, /B602:subprocess_popen_with_shell_equals_true|Issue: \[B602/]) expect(quality.log).toMatch(said);
    expect(legs.map(({ failed }) => failed)).toEqual([true, false]);
    expect(legs[0].kept['test-results-python-unit-api']).toEqual(['test-results/unit.xml']);
    expect(summary.failed).toBe(false);
    expect(summary.summary).toMatch(/:x: \*\*1 of 5 tests failed\*\*[^]*- \*\*tests\.test\\_cart\.test\\_rounds\\_up\*\* \(python-unit-api\)/);
  }, LONGEST);

  test('too little coverage fails, with the reports written, and 94.6 % is not 95 %', async () => {
    // 18 of 19 statements are covered.
    project.write({ 'shop/cart.py': `${GOOD['shop/cart.py']}${Array.from({ length: 28 }, (_, at) => `\n\nA${at} = ${at}`).join('')}\n\n\ndef unused() -> int:\n    """Nobody calls it."""\n    one = 1\n    return one\n` });
    const { coverage } = await run();
    expect(coverage.failed).toBe(true);
    expect(coverage.log).toMatch(/Coverage failure: total of 94\.\d\d is less than fail-under=95/);
    expect(coverage.kept['coverage-python-coverage']).toContain('coverage.xml');
  }, LONGEST);

  test('a leg that broke off before its tests is missing in the summary, which fails', async () => {
    await project.run('python-unit', { matrix: LEGS[0] });
    await project.run('python-property');
    const summary = await project.run('test-summary', { needs: { 'python-unit': { result: 'failure' }, 'python-property': { result: 'success' } } });
    expect(summary.failed).toBe(true);
    expect(summary.summary).toContain('The job python-unit left 1 of 2 reports\\: it ended with failure.');
  }, LONGEST);
});
