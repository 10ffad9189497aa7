import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';
import { runnerOf } from '../../../lib/runtime/common/runner';
import { LIMITS, Limits } from '../../../lib/runtime/test-summary/read-reports';
import { summarize } from '../../../lib/runtime/test-summary/summarize';
import { readOutputs } from '../../support/steps';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'test-summary-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const suite = (cases: string, name = 'app') => `<?xml version="1.0"?><testsuites><testsuite name="${name}" tests="99">${cases}</testsuite></testsuites>`;
const PASSED = '<testcase classname="cart" name="adds" time="0.5"/>';
const FAILED = '<testcase classname="cart" name="rounds" time="2.5"><failure message="3 is not 4&#10;at line 7">trace</failure></testcase>';
const SKIPPED = '<testcase classname="cart" name="later"><skipped/></testcase>';

function summary(files: Record<string, string>, results: string, { limits = LIMITS, title = '' }: { limits?: Limits; title?: string } = {}) {
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder, 'reports', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const variables = {
    INPUT_FOLDER: join(folder, 'reports'),
    INPUT_RESULTS: results,
    INPUT_TITLE: title,
    RUNNER_TEMP: folder,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_RUN_ID: '7',
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
  };
  const log: string[] = [];
  const known = summarize(variables, runnerOf(variables, (line) => log.push(line)), limits);
  const outputs = readOutputs(readFileSync(variables.GITHUB_OUTPUT, 'utf8'));
  return { known, log, outputs, page: readFileSync(variables.GITHUB_STEP_SUMMARY, 'utf8'), comment: readFileSync(outputs.file, 'utf8') };
}

test('GE-14: the tests of all jobs are one table, failed ones by name, and the comment says what the page says', () => {
  const { known, page, comment, outputs, log } = summary({
    'test-results-unit-api/unit.xml': suite(PASSED + FAILED),
    'test-results-unit-db/unit.xml': suite(PASSED + SKIPPED),
    'test-results-smoke/smoke.xml': suite(PASSED),
  }, 'unit 2 failure\nsmoke 1 success');
  expect(known).toBe(true);
  expect(log).toEqual([]);
  expect(page.trim()).toBe(comment);
  expect(comment).toBe(`### Test results

:x: **1 of 5 tests failed** (1 skipped).

**Failed**

- **cart.rounds** (unit-api): 3 is not 4

| Job | Tests | Passed | Failed | Skipped | Flaky | Time |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
| unit | 4 | 2 | 1 | 1 | 0 | 3.5 s |
| smoke | 1 | 1 | 0 | 0 | 0 | 0.5 s |
| All | 5 | 3 | 1 | 1 | 0 | 4.0 s |

<details><summary>Slowest</summary>

- 2.5 s: cart.rounds (unit-api)

</details>`);
  expect(outputs).toMatchObject({ 'tests': '5', 'passed': '3', 'failed': '1', 'skipped': '1', 'flaky': '0', 'pass-rate': '0.75' });
});

test('what pytest ran again is one test: its last attempt counts, and one that then passed is flaky', () => {
  const attempt = (name: string, inside = '') => `<testcase classname="tests.test_a" name="${name}" time="0.4">${inside}</testcase>`;
  const report = `<testsuites name="pytest tests"><testsuite name="pytest">${attempt('flaky')}${attempt('flaky')}${attempt('bad')}${attempt('bad')}${attempt('bad', '<failure message="no"/>')}${attempt('good')}</testsuite></testsuites>`;
  const { outputs, page } = summary({ 'test-results-unit/unit.xml': report }, 'unit 1 failure');
  expect(outputs).toMatchObject({ 'tests': '3', 'passed': '2', 'failed': '1', 'flaky': '1', 'pass-rate': '0.6666' });
  expect(page).toContain('- tests.test\\_a.flaky (unit)');
});

test('where names need not be unique, two cases of one name are two tests, and a rerun is what the report calls one', () => {
  const flaky = '<testcase name="retried"><flakyFailure message="at first"/></testcase>';
  expect(summary({ 'test-results-unit/a.xml': suite(PASSED + PASSED + flaky) }, 'unit 1 success').outputs).toMatchObject({ tests: '3', failed: '0', flaky: '1' });
});

describe('what is not known is no success', () => {
  const ok = { 'test-results-unit/unit.xml': suite(PASSED) };

  test.each([
    ['a job that left nothing', ok, 'unit 1 success\nsmoke 1 failure', 'The job smoke left no report: it ended with failure.'],
    ['a leg that left nothing', ok, 'unit 3 failure', 'The job unit left 1 of 3 reports: it ended with failure.'],
    ['a job that was cancelled', ok, 'unit 1 cancelled', 'Reports of the job unit may be missing: it ended with cancelled.'],
    ['a job without a result', ok, 'unit 1', 'Reports of the job unit may be missing: it ended with no result.'],
    ['a failure of which no report tells, where nobody knows how many there are', ok, 'unit * failure', 'Reports of the job unit may be missing: it failed, and no test that is known did.'],
    ['half a report', { 'test-results-unit/unit.xml': suite(PASSED).slice(0, -20) }, 'unit 1 success', 'test-results-unit/unit.xml cannot be read: it is no XML that can be read to its end.'],
    ['an empty report', { 'test-results-unit/unit.xml': '' }, 'unit 1 success', 'test-results-unit/unit.xml cannot be read: it is no XML that can be read to its end.'],
    ['another document', { 'test-results-unit/unit.xml': '<coverage/>' }, 'unit 1 success', 'test-results-unit/unit.xml cannot be read: it is no report of JUnit, its root is coverage.'],
    ['an artifact without a report', { 'test-results-unit/log.txt': 'fine' }, 'unit 1 success', 'The artifact test-results-unit holds no report.'],
    ['reports without tests', { 'test-results-unit/unit.xml': suite('') }, 'unit 1 success', 'No test ran.'],
  ])('%s', (_, files, results, problem) => {
    const { known, log, outputs, page } = summary(files, results);
    expect(known).toBe(false);
    expect(log).toContain(`::error::${problem}`);
    expect(page).toContain('It is not known how all tests went');
    expect(page).not.toContain('tests passed**');
    expect(outputs['pass-rate']).toBe('');
  });

  test('a job that was skipped owes nothing', () => {
    const { known, outputs, page } = summary(ok, 'unit 1 success\nsmoke 1 skipped');
    expect([known, outputs['pass-rate']]).toEqual([true, '1']);
    expect(page).toContain(':white_check_mark: **1 test passed**');
  });

  test('a pass rate is never rounded up', () => {
    expect(summary({ 'test-results-unit/unit.xml': suite(PASSED.repeat(20_000) + FAILED) }, 'unit 1 failure').outputs['pass-rate']).toBe('0.9999');
  });
});

describe('a report is made by code of the change', () => {
  test('entities that grow do not grow', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(1000)}">${Array.from({ length: 9 }, (_, at) => `<!ENTITY ${'bcdefghij'[at]} "${`&${'abcdefghi'[at]};`.repeat(100)}">`).join('')}<!ENTITY f SYSTEM "file:///etc/passwd">]><testsuite name="x"><testcase name="&j;"><failure message="&f;"/></testcase></testsuite>`;
    const { page, outputs } = summary({ 'test-results-unit/unit.xml': bomb }, 'unit 1 failure');
    expect(outputs).toMatchObject({ tests: '1', failed: '1' });
    expect(page.length).toBeLessThan(1000);
    expect(page).not.toContain('root:');
  });

  test('what is too large, too much or too deep is refused with a word', () => {
    const large = summary({ 'test-results-unit/unit.xml': suite(PASSED) }, 'unit 1 success', { limits: { ...LIMITS, file: 20 } });
    expect(large.log[0]).toMatch(/^::error::test-results-unit\/unit\.xml is larger than .* MB, and was not read\.$/);
    const many = summary({ 'test-results-unit/a.xml': suite(PASSED), 'test-results-unit/b.xml': suite(PASSED) }, 'unit 1 success', { limits: { ...LIMITS, files: 1 } });
    expect([many.known, many.log[0]]).toEqual([false, expect.stringContaining('b.xml was not read: there are more than')]);
    const deep = summary({ 'test-results-unit/a.xml': `${'<testsuite>'.repeat(200_000)}${'</testsuite>'.repeat(200_000)}` }, 'unit 1 success');
    expect(deep.log[0]).toContain('a.xml cannot be read: its elements lie too deep in one another');
  });

  test('a link leads nowhere', () => {
    mkdirSync(join(folder, 'reports', 'test-results-unit'), { recursive: true });
    writeFileSync(join(folder, 'elsewhere.xml'), suite(FAILED));
    symlinkSync(join(folder, 'elsewhere.xml'), join(folder, 'reports', 'test-results-unit', 'unit.xml'));
    expect(summary({}, 'unit 1 success').log[0]).toBe('::error::The artifact test-results-unit holds no report.');
  });

  test('names and messages are text: they call nobody, end no table and command nothing', () => {
    const hostile = '&#10;::set-output name=pass-rate::1&#10;| a | **b** &lt;img src=x&gt; @everyone [x](https://evil.example) `$(id)` &lt;/details&gt;';
    const { page, log, outputs } = summary({
      'test-results-unit/unit.xml': suite(`<testcase name="${hostile}"><failure message="${hostile}"/></testcase>`),
      "test-results-a`b' @all|c/unit.xml": suite(PASSED),
    }, 'unit 1 failure', { title: '<b>@all</b>' });
    expect(page).not.toMatch(/<img|[^\\]@|<b>|\n::|\n\| a |<\/details> *\(|[^\\]\[x\]/);
    expect(log).toEqual([]);
    expect(outputs['pass-rate']).toBe('0.5');
  });

  test('two thousand failures with long names fit into a comment, which says that there are more', () => {
    const cases = Array.from({ length: 2_000 }, (_, at) => `<testcase name="${at}${'&lt;'.repeat(200)}"><failure message="${'_'.repeat(600)}"/></testcase>`).join('');
    const { comment, outputs } = summary({ 'test-results-unit/unit.xml': suite(cases) }, 'unit 1 failure');
    expect(outputs.failed).toBe('2000');
    expect(comment.length).toBeLessThan(65_536);
    expect(comment).toMatch(/and 1900 more|the rest is in the artifacts of \[the run\]\(https:\/\/github\.com\/acme\/shop\/actions\/runs\/7\)/);
  });

  test('a line that names no job is refused', () => {
    expect(() => summary({}, '$(id) 1 success')).toThrow('INPUT_RESULTS');
  });
});

test('of two jobs, an artifact belongs to the one with the longer id', () => {
  const { page } = summary({ 'test-results-unit/a.xml': suite(PASSED), 'test-results-unit-slow-3.13/a.xml': suite(PASSED) }, 'unit 1 success\nunit-slow 1 success');
  expect(page).toMatch(/\| unit \| 1 \|[^]*\| unit-slow \| 1 \|/);
});
