import { CargoBenchOptions, GoBenchOptions, K6LoadOptions, PytestBenchmarkOptions } from './source-options';
import { Checkout, RustToolchain, SetupGo, SetupK6, SetupPython } from '../../actions/inside';
import { Expression } from '../../expressions/inside';
import { shellWord } from '../../repository/inside';
import { IStep, RunStep } from '../../workflows/inside';

/** What measures. @internal */
export interface PerformanceSourceModel {
  readonly format: string;
  /** The file with the report. */
  readonly report: string;
  readonly install?: string;
  readonly script: string;
  readonly env?: { readonly [name: string]: string | number | boolean | Expression };
  /** The most that measurements may be. */
  readonly limits: readonly { readonly name: string; readonly most: number; readonly unit: string }[];
  /** The names that are compared; undefined: all; none: nothing is compared. */
  readonly compared?: readonly string[];
  /** What stands at the beginning of the job: made for each job. */
  setup(): IStep[];
}

/** @internal */
export function pytestBenchmark({ paths = [], marker, install, pythonVersion = '3.12' }: PytestBenchmarkOptions): PerformanceSourceModel {
  const report = 'benchmarks.json';
  const which = [...paths.map(shellWord), ...marker === undefined ? [] : [`-m ${shellWord(marker)}`]];
  return {
    format: 'pytest-benchmark',
    report,
    setup: () => [new Checkout(), new SetupPython({ pythonVersion })],
    install,
    script: ['python -m pytest', ...which, '--benchmark-only', `--benchmark-json=${report}`].join(' '),
    limits: [],
  };
}

/** @internal */
export function cargoBench({ toolchain = 'stable', args = [] }: CargoBenchOptions): PerformanceSourceModel {
  const report = 'benchmarks.txt';
  return {
    format: 'bencher',
    report,
    setup: () => [new Checkout(), new RustToolchain({ toolchain })],
    // Only targets that measure know the argument: those of the tests of a library do not.
    script: `${['cargo bench', ...args.map(shellWord), "--bench '*'", '-- --output-format bencher'].join(' ')} | tee ${report}`,
    limits: [],
  };
}

/** @internal */
export function goBench({ packages = ['./...'], pattern = '.', count = 6 }: GoBenchOptions): PerformanceSourceModel {
  const report = 'benchmarks.txt';
  return {
    format: 'go',
    report,
    setup: () => [new Checkout(), new SetupGo({ goVersionFile: 'go.mod' })],
    script: `${["go test -run '^$' -bench", shellWord(pattern), `-count ${count}`, ...packages.map(shellWord)].join(' ')} | tee ${report}`,
    limits: [],
  };
}

/** The statistics that a summary has, besides those that thresholds ask for. */
const ALWAYS = ['avg', 'min', 'med', 'max', 'p(90)', 'p(95)'];

/** @internal */
export function k6Load(script: string, { virtualUsers, duration, thresholds, env, compared, version = '1.8.1' }: K6LoadOptions): PerformanceSourceModel {
  const report = 'k6-summary.json';
  const statistics = [...new Set([...ALWAYS, ...thresholds.map(({ _statistic }) => _statistic).filter((statistic) => statistic !== 'rate')])];
  const limits = thresholds.map(({ _metric, _statistic, _limit: most, _unit: unit }) => ({ name: `${_metric} ${_statistic}`, most, unit }));
  const command = `k6 run --no-usage-report --vus ${virtualUsers} --duration ${duration.toSeconds()}s --summary-trend-stats '${statistics.join(',')}' --summary-export ${report} ${shellWord(script)}`;
  return {
    format: 'k6',
    report,
    setup: () => [new Checkout(), new SetupK6({ k6Version: version })],
    script: command,
    env,
    limits,
    compared: compared ? [...new Set(limits.filter(({ unit }) => unit === 'time').map(({ name }) => name))] : [],
  };
}

/** For steps that a gate makes itself. @internal */
export const measuring = ({ script, env }: PerformanceSourceModel): RunStep => new RunStep(script, { name: 'Measure', shell: 'bash', env: env && { ...env } });
