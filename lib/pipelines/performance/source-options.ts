import { LoadThreshold } from './load-threshold';
import { Duration } from '../../core/inside';
import { Expression } from '../../expressions/inside';

/** How pytest-benchmark measures. */
export interface PytestBenchmarkOptions {
  /**
   * Where the tests are.
   *
   * @default - where pytest looks
   */
  readonly paths?: string[];
  /**
   * The marker of those that measure: `performance`.
   *
   * @default - all that use the fixture
   */
  readonly marker?: string;
  /**
   * What installs the code and pytest-benchmark.
   *
   * @default - nothing: `setup` of the gate does
   */
  readonly install?: string;
  /**
   * The version of Python.
   *
   * @default '3.12'
   */
  readonly pythonVersion?: string;
}

/** How Criterion measures. */
export interface CargoBenchOptions {
  /**
   * The toolchain.
   *
   * @default 'stable'
   */
  readonly toolchain?: string;
  /**
   * Arguments of `cargo bench`, before `--`: `['--workspace']`.
   *
   * @default - none
   */
  readonly args?: string[];
}

/** How Go measures. */
export interface GoBenchOptions {
  /**
   * Which packages.
   *
   * @default - all: `./...`
   */
  readonly packages?: string[];
  /**
   * Which benchmarks: a regular expression of Go.
   *
   * @default - all
   */
  readonly pattern?: string;
  /**
   * How often each is measured. The median counts.
   *
   * @default 6
   */
  readonly count?: number;
}

/** How k6 loads a system. */
export interface K6LoadOptions {
  /** How many users there are at a time. */
  readonly virtualUsers: number;
  /** For how long. */
  readonly duration: Duration;
  /** What it must keep to: at least one. */
  readonly thresholds: LoadThreshold[];
  /**
   * What the script finds in `__ENV`: the address of the system.
   *
   * @default - nothing
   */
  readonly env?: { [name: string]: string | number | boolean | Expression };
  /**
   * Whether times of this run are compared with those of the last one on the default branch, too.
   *
   * @default false
   */
  readonly compared?: boolean;
  /**
   * The release of k6.
   *
   * @default '1.8.1'
   */
  readonly version?: string;
}
