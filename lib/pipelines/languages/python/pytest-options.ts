import { PytestGroup } from './pytest-group';
import { Duration } from '../../../core/inside';

/** What of the tests a suite runs, and how. */
export interface PytestSuiteProps {
  /**
   * The part of the pipeline whose job runs it. Suites of one part are steps of one job, in the order of their declaration.
   *
   * @default - a job of its own, whose part is called as the suite
   */
  readonly part?: string;
  /**
   * What people call it: its step, and its job when it has one of its own.
   *
   * @default - its name and `tests`: `Unit tests`, and for the job the id of the pipeline before it: `Python unit tests`
   */
  readonly title?: string;
  /**
   * Files and folders, from the folder of the pipeline.
   *
   * @default - what the configuration of pytest says
   */
  readonly paths?: string[];
  /**
   * Only tests with these marks: `not slow and not performance`.
   *
   * @default - all
   */
  readonly marker?: string;
  /**
   * Only tests with these words in their names: `api and not legacy`.
   *
   * @default - all
   */
  readonly keyword?: string;
  /**
   * Parts of it that run beside one another, each in a leg of the job.
   *
   * @default - it is one
   */
  readonly groups?: PytestGroup[];
  /**
   * The profile of Hypothesis.
   *
   * @default - its own default, or what the configuration of the tests loads
   */
  readonly hypothesisProfile?: string;
  /**
   * A test that takes longer fails. Needs pytest-timeout.
   *
   * @default - as long as the job may run
   */
  readonly testTimeout?: Duration;
  /**
   * How many processes run tests: a number, or `auto` for one on each processor. Needs pytest-xdist.
   *
   * @default - one
   */
  readonly workers?: number | string;
  /**
   * How often a test that failed is run again. One that then passes is flaky, and `TestSummary` says so. Needs pytest-rerunfailures.
   *
   * @default 0
   */
  readonly reruns?: number;
  /**
   * It stops after as many failures.
   *
   * @default - it runs to its end
   */
  readonly maxFailures?: number;
  /**
   * Further options, as pytest takes them.
   *
   * @default - none
   */
  readonly options?: string[];
  /**
   * Whether the coverage of the pipeline is measured in it. Needs pytest-cov.
   *
   * @default true
   */
  readonly measured?: boolean;
  /**
   * Whether it runs for every version and machine of the matrix.
   *
   * @default true
   */
  readonly everywhere?: boolean;
}
