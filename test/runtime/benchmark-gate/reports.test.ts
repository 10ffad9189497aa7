import { Reading, readReport } from '../../../lib/runtime/benchmark-gate/read-report';
import { ReportError } from '../../../lib/runtime/benchmark-gate/report';

const read = (text: string, format: Reading['format'], statistic: Reading['statistic'] = 'median') => readReport(text, { format, statistic });

const PYTEST = JSON.stringify({
  machine_info: { cpu: { brand_raw: 'EPYC 7763' } },
  benchmarks: [{ fullname: 'tests/test_route.py::test_route[10]', stats: { min: 0.001, mean: 0.002, median: 0.0015, stddev: 0.1, rounds: 5 } }],
});

test('pytest-benchmark: the statistic that is asked for, in nanoseconds, and the processor', () => {
  expect(read(PYTEST, 'pytest-benchmark')).toEqual({ machine: 'EPYC 7763', measurements: [{ name: 'tests/test_route.py::test_route[10]', value: 1_500_000, unit: 'time' }] });
  expect(read(PYTEST, 'pytest-benchmark', 'min').measurements[0].value).toBe(1_000_000);
  expect(read(PYTEST, 'pytest-benchmark', 'mean').measurements[0].value).toBe(2_000_000);
});

test('Criterion: what it prints for bencher', () => {
  const text = 'running 2 tests\ntest parse/long text ... bench:       1,234 ns/iter (+/- 56)\ntest parse/short     ... bench:         12.5 ns/iter (+/- 1)\nfoo bench: 3 ns/iter\n';
  expect(read(text, 'bencher').measurements).toEqual([{ name: 'parse/long text', value: 1234, unit: 'time' }, { name: 'parse/short', value: 12.5, unit: 'time' }]);
});

test('Go: the median of all samples of a benchmark, by package, whatever number of processors', () => {
  const text = [
    'goos: linux', 'pkg: acme/parse', 'cpu: EPYC 7763', 'BenchmarkLong/a=1-8   100  30 ns/op  5 B/op', 'BenchmarkLong/a=1-8   100  10 ns/op', 'BenchmarkLong/a=1-4   100  20.5 ns/op', 'PASS',
    'pkg: acme/other', 'BenchmarkLong/a=1-8  2  1.5e+09 ns/op', 'BenchmarkText-8 see README',
  ].join('\n');
  expect(read(text, 'go')).toEqual({ machine: 'EPYC 7763', measurements: [{ name: 'acme/parse.BenchmarkLong/a=1', value: 20.5, unit: 'time' }, { name: 'acme/other.BenchmarkLong/a=1', value: 1.5e9, unit: 'time' }] });
});

test('k6: every number of a trend, and the share of a rate', () => {
  const text = JSON.stringify({ metrics: { http_req_duration: { 'avg': 50, 'p(95)': 87.5, 'thresholds': { 'p(95)<100': false } }, http_req_failed: { passes: 1, fails: 99, value: 0.01 }, iterations: { count: 5, rate: 1 }, vus: { value: 5, min: 1, max: 5 } } });
  expect(read(text, 'k6').measurements).toEqual([
    { name: 'http_req_duration avg', value: 5e7, unit: 'time' }, { name: 'http_req_duration p(95)', value: 8.75e7, unit: 'time' }, { name: 'http_req_failed rate', value: 0.01, unit: 'number' },
  ]);
});

describe('what says nothing is never a good report', () => {
  test.each([
    ['pytest-benchmark', ''], ['pytest-benchmark', '[]'], ['pytest-benchmark', '{"benchmarks":[]}'], ['pytest-benchmark', '{"benchmarks":[{"fullname":"a","stats":{}}]}'],
    ['pytest-benchmark', '{"benchmarks":[{"stats":{"median":1}}]}'], ['pytest-benchmark', '{"benchmarks":[{"fullname":"a","stats":{"median":-1}}]}'], ['pytest-benchmark', '{"benchmarks":[{"fullname":"a","stats":{"median":1e999}}]}'],
    ['bencher', 'error: could not compile'], ['go', 'FAIL acme/parse [build failed]'], ['k6', '{}'], ['k6', '{"metrics":{}}'], ['k6', '{"metrics":null}'],
  ] as const)('%s %s', (format, text) => expect(() => read(text, format)).toThrow(ReportError));
});
