import { jobOf, scriptsOf, stepUsing, workflowsOf } from './support/written';
import { jobsThatRun } from '../examples/support/simulation';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { LoadThreshold, PerformanceGate, PerformanceGateProps, PerformanceSource } from 'slipway/pipelines';
import { Trigger, Workflow } from 'slipway/workflows';

function declare(props: PerformanceGateProps) {
  const delivery = Delivery.standalone();
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push({ branches: ['main'] }), Trigger.pullRequest()] });
  return { delivery, ci, gate: new PerformanceGate(ci, 'perf', props) };
}

const pytest = () => PerformanceSource.pytest({ paths: ['tests'], marker: 'performance', install: 'pip install -r requirements-dev.txt' });
const k6 = () => PerformanceSource.k6('load/test.js', { virtualUsers: 1000, duration: Duration.minutes(2), thresholds: [LoadThreshold.responseTime(95, 100), LoadThreshold.failureRate(0.01)], env: { BASE_URL: 'https://staging.example.com' } });
const told = (props: PerformanceGateProps) => jobOf(declare(props).delivery, 'perf-compare').steps.find(({ uses }: { uses?: string }) => uses?.startsWith('./')).with;

test('GE-4: pytest-benchmark measures what is marked, and more than 10 % is a regression', () => {
  const { delivery } = declare({ source: pytest() });
  expect(scriptsOf(jobOf(delivery, 'perf-measure'))).toBe('pip install -r requirements-dev.txt\npython -m pytest tests -m performance --benchmark-only --benchmark-json=benchmarks.json');
  expect(told({ source: pytest() })).toEqual({ 'report': 'report/benchmarks.json', 'format': 'pytest-benchmark', 'baseline': 'benchmarks-perf-measure', 'noise-floor': 1000 });
  expect(delivery.synthText('.github/actions/benchmark-gate/action.yml')).toMatch(/maximum-regression:[^]*?default: '10'/);
});

test('ST-6: k6 loads with 1000 users, and 95 of 100 answers must come within 100 ms', () => {
  const { delivery } = declare({ source: k6() });
  const measure = jobOf(delivery, 'perf-measure');
  expect(scriptsOf(measure)).toBe("k6 run --no-usage-report --vus 1000 --duration 120s --summary-trend-stats 'avg,min,med,max,p(90),p(95)' --summary-export k6-summary.json load/test.js");
  expect(measure.steps.find(({ run }: { run?: string }) => run).env).toEqual({ BASE_URL: 'https://staging.example.com' });
  const { limits, ...others } = told({ source: k6() });
  expect(JSON.parse(limits)).toEqual([{ name: 'http_req_duration p(95)', most: 1e8, unit: 'time' }, { name: 'http_req_failed rate', most: 0.01, unit: 'number' }]);
  expect(others).toEqual({ 'report': 'report/k6-summary.json', 'format': 'k6', 'noise-floor': 1000 });
  expect(jobOf(delivery, 'perf-compare').permissions).toEqual({ contents: 'read' });
});

test('times of a load test are compared as well, where that is asked for', () => {
  const source = PerformanceSource.k6('load.js', { virtualUsers: 1, duration: Duration.seconds(30), thresholds: [LoadThreshold.responseTime(99.9, 100), LoadThreshold.trend('checkout', 50, 20)], compared: true });
  expect(JSON.parse(told({ source }).compared)).toEqual(['http_req_duration p(99.9)', 'checkout p(50)']);
  expect(scriptsOf(jobOf(declare({ source }).delivery, 'perf-measure'))).toContain("p(95),p(99.9),p(50)' ");
});

test('Criterion and Go are measured by their own tools', () => {
  expect(scriptsOf(jobOf(declare({ source: PerformanceSource.cargo({ args: ['--workspace'] }) }).delivery, 'perf-measure'))).toBe("cargo bench --workspace --bench '*' -- --output-format bencher | tee benchmarks.txt");
  expect(scriptsOf(jobOf(declare({ source: PerformanceSource.go({ pattern: 'Parse|Read' }) }).delivery, 'perf-measure'))).toBe("go test -run '^$' -bench 'Parse|Read' -count 6 ./... | tee benchmarks.txt");
});

test('OR-7: where it only advises, the program is told so; a scan of what it says is never switched off', () => {
  expect(told({ source: pytest(), advisory: true, maximumRegression: 25, statistic: 'min', allowMissingBaseline: true })).toMatchObject({ 'advisory': true, 'maximum-regression': 25, 'statistic': 'min', 'allow-missing-baseline': true });
  expect(declare({ source: pytest(), advisory: true }).delivery.synthText('.github/workflows/ci.yml')).not.toContain('continue-on-error');
});

test('GL-36: the code that is measured has no token that reads runs, and the job that has one runs no code of the change but the program', () => {
  const { delivery } = declare({ source: pytest() });
  expect(jobOf(delivery, 'perf-measure').permissions).toEqual({ contents: 'read' });
  const compare = jobOf(delivery, 'perf-compare');
  expect(compare.permissions).toEqual({ actions: 'read', contents: 'read' });
  expect(scriptsOf(compare)).toBe('');
  expect(stepUsing(compare, 'actions/checkout').with['sparse-checkout'].trim()).toBe('.github/actions/benchmark-gate');
});

test('a comment is one, is kept up to date, and is left out for forks', () => {
  const compare = jobOf(declare({ source: pytest(), comment: true }).delivery, 'perf-compare');
  expect(compare.permissions['pull-requests']).toBe('write');
  expect(compare.steps.at(-1)).toMatchObject({ if: expect.stringContaining('github.event.pull_request.head.repo.full_name == github.repository'), with: { header: 'perf', path: '${{ steps.benchmark-gate.outputs.comment-file }}' } });
});

test('a report is kept when measuring failed, and then judged; nothing is judged of what did not run', () => {
  const { delivery } = declare({ source: k6() });
  expect(stepUsing(jobOf(delivery, 'perf-measure'), 'actions/upload-artifact')).toMatchObject({ if: expect.stringContaining('!cancelled()'), with: { 'name': 'benchmarks-perf-measure', 'if-no-files-found': 'error' } });
  expect(jobOf(delivery, 'perf-compare').if).toBe("${{ !cancelled() && needs.perf-measure.result != 'skipped' }}");
});

test('both jobs run for pushes to the default branch, which make the baseline, and for pull requests, of forks too', () => {
  const declared = workflowsOf(declare({ source: pytest(), comment: true }).delivery);
  for (const [event, ref] of [['push', 'refs/heads/main'], ['pull_request', 'refs/pull/7/merge']]) expect(jobsThatRun(declared, 'ci.yml', { event, ref, values: { 'github.event.pull_request.head.repo.full_name': 'stranger/app' } })).toEqual(['perf-measure', 'perf-compare']);
});

describe('refused', () => {
  test('a threshold that says nothing', () => {
    expect(() => LoadThreshold.responseTime(100, 100)).toThrow(/between 0 and 100/);
    expect(() => LoadThreshold.responseTime(95, 0)).toThrow(/above 0/);
    expect(() => LoadThreshold.failureRate(5)).toThrow(/a share from 0 to 1/);
    expect(() => LoadThreshold.trend('a b', 95, 1)).toThrow(/a metric of k6/);
  });
  test('a load test without thresholds, and paths that are options', () => {
    expect(() => PerformanceSource.k6('x.js', { virtualUsers: 1, duration: Duration.seconds(1), thresholds: [] })).toThrow(/at least one LoadThreshold/);
    expect(() => PerformanceSource.pytest({ paths: ['-x'] })).toThrow(/does not begin with '-'/);
    expect(() => PerformanceSource.k6('--http-debug', { virtualUsers: 1, duration: Duration.seconds(1), thresholds: [LoadThreshold.failureRate(0)] })).toThrow(/does not begin with '-'/);
  });
  test('a gate that would let everything through', () => expect(() => declare({ source: pytest(), maximumRegression: -1 })).toThrow(/0 or from 1 to 1000/));
});
