import { DoraScanResult } from './dora-event';
import { Duration } from '../../core/inside';
import { Expression } from '../../expressions/inside';

/** Known weaknesses that are open, by severity. All four are said: what is not said would stay as it was. */
export interface OpenCves {
  /** Critical ones. */
  readonly critical: number | Expression;
  /** High ones. */
  readonly high: number | Expression;
  /** Medium ones. */
  readonly medium: number | Expression;
  /** Low ones. */
  readonly low: number | Expression;
}

/** What steps that measure have in common. */
export interface MeasureStepOptions {
  /**
   * Runs only when this holds, and unless the run was cancelled. The metrics speak of the default branch: in a workflow that runs for other branches as well, say `Github.ref.equalTo('refs/heads/main')`.
   *
   * @default - runs although something failed
   */
  readonly condition?: Expression;
  /**
   * What the log shows.
   *
   * @default - that it is measured
   */
  readonly name?: string | Expression;
}

/** What was seen of a build. */
export interface BuildMeasurementOptions extends MeasureStepOptions {
  /**
   * Coverage, 0 to 100.
   *
   * @default - not measured here
   */
  readonly coverage?: number | Expression;
  /**
   * The tests that the coverage is of, such as `unit`.
   *
   * @default 'all'
   */
  readonly suite?: string;
  /**
   * How long the build took. An expression gives seconds.
   *
   * @default - not measured here
   */
  readonly buildDuration?: Duration | Expression;
  /**
   * Known weaknesses that are open.
   *
   * @default - not counted here
   */
  readonly openCves?: OpenCves;
}

/** How a scan went. */
export interface ScanRecordOptions extends MeasureStepOptions {
  /** What scanned, such as `trivy`. */
  readonly scanner: string;
  /** How it went. An expression gives `pass`, `fail` or `error`; mostly it is made of how a step went: `Expression.choose(scan.succeeded(), 'pass', 'fail')`. */
  readonly result: DoraScanResult | Expression;
  /**
   * Known weaknesses that are open.
   *
   * @default - not counted here
   */
  readonly openCves?: OpenCves;
}
