import { spawnSync } from 'child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';
import { ensure, pytestBenchmark } from '../../../scripts/conformance/tools';
import { jobOf } from '../../pipelines/support/written';
import { provenWith } from '../../support/proven-with';
import { Delivery } from 'slipway/delivery';
import { PerformanceGate, PerformanceSource } from 'slipway/pipelines';
import { Trigger, Workflow } from 'slipway/workflows';

const proven = provenWith(ensure(pytestBenchmark), test);
const provenGo = provenWith(spawnSync('go', ['version']).status === 0 ? undefined : 'go is not there', test);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'performance-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Measures as the job does, and judges with the program that the delivery writes. */
function measured(source: PerformanceSource, limits: object[]): { summary: string; status: number | null; out: string } {
  const delivery = Delivery.standalone();
  new PerformanceGate(new Workflow(delivery, 'ci', { triggers: [Trigger.push()] }), 'perf', { source });
  const { run: script } = jobOf(delivery, 'perf-measure').steps.find(({ name }: { name: string }) => name === 'Measure');
  const measure = spawnSync('bash', ['-eo', 'pipefail', '-c', script], { cwd: folder, encoding: 'utf8', env: { ...process.env, GOFLAGS: '', PATH: `${dirname(pytestBenchmark.path)}:${process.env.PATH}` } });
  expect([measure.status, measure.stdout + measure.stderr]).toEqual([0, expect.anything()]);
  const program = join(folder, 'gate.cjs');
  writeFileSync(program, delivery.synthText('.github/actions/benchmark-gate/benchmark-gate.cjs'));
  const { report, format } = jobOf(delivery, 'perf-compare').steps.find(({ uses }: { uses?: string }) => uses?.startsWith('./')).with;
  const env = {
    PATH: process.env.PATH,
    GITHUB_WORKSPACE: folder,
    GITHUB_REPOSITORY: 'acme/app',
    RUNNER_TEMP: folder,
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_OUTPUT: join(folder, 'output'),
    INPUT_REPORT: report.replace('report/', ''),
    INPUT_FORMAT: format,
    INPUT_STATISTIC: 'median',
    INPUT_MAXIMUM_REGRESSION: '10',
    INPUT_NOISE_FLOOR: '1000',
    INPUT_ADVISORY: 'false',
    INPUT_ALLOW_MISSING_BASELINE: 'false',
    INPUT_LIMITS: JSON.stringify(limits),
  };
  const judged = spawnSync(process.execPath, [program], { encoding: 'utf8', env });
  return { summary: readFileSync(join(folder, 'summary'), 'utf8'), status: judged.status, out: judged.stdout + judged.stderr };
}

proven('GE-4: what pytest-benchmark writes is read, benchmark by benchmark, and only what is marked is measured', () => {
  mkdirSync(join(folder, 'tests'));
  writeFileSync(join(folder, 'pytest.ini'), '[pytest]\nmarkers = performance\n');
  writeFileSync(join(folder, 'tests', 'test_route.py'), `import pytest

@pytest.mark.performance
@pytest.mark.parametrize("size", [10, 20])
def test_route(benchmark, size):
    benchmark.pedantic(sum, args=(range(size),), rounds=3)

def test_other(benchmark):
    benchmark.pedantic(sum, args=(range(5),), rounds=3)
`);
  const source = () => PerformanceSource.pytest({ paths: ['tests'], marker: 'performance' });
  const { summary, status } = measured(source(), [{ name: 'tests/test_route.py::test_route[10]', most: 1e9, unit: 'time' }]);
  expect(status).toBe(0);
  expect(summary.match(/test\\_route\.py/g)).toHaveLength(2);
  expect(measured(source(), [{ name: 'tests/test_route.py::test_route[10]', most: 0, unit: 'time' }])).toMatchObject({ status: 1, out: expect.stringMatching(/^::error::tests\/test_route\.py::test_route\[10\] is .* and may be 0 ns at most\.$/m) });
}, 120_000);

provenGo('what go test writes is read', () => {
  writeFileSync(join(folder, 'go.mod'), 'module acme/parse\n\ngo 1.19\n');
  writeFileSync(join(folder, 'a_test.go'), 'package parse\n\nimport "testing"\n\nfunc BenchmarkSum(b *testing.B) {\n\tfor i := 0; i < b.N; i++ {\n\t\t_ = i * i\n\t}\n}\n');
  const { summary, status } = measured(PerformanceSource.go({ pattern: 'Sum', count: 2 }), []);
  expect([status, summary]).toEqual([0, expect.stringContaining('acme/parse.BenchmarkSum')]);
}, 300_000);
