import { DoraScanResult } from './dora-event';
import { Duration, InvalidValueError, expectOptions, kinds, optionTable } from '../../core/inside';
import { Expression } from '../../expressions/inside';
import { optionKinds } from '../../workflows/inside';

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

/** What was seen of a build. */
export interface MeasurementOptions {
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
   * What scanned, such as `trivy`. Together with `scanResult`.
   *
   * @default - nothing was scanned
   */
  readonly scanner?: string;
  /**
   * How the scan went. An expression gives `pass`, `fail` or `error`; mostly it is made of how a step went: `Expression.choose(scan.outcome.equalTo('success'), 'pass', 'fail')`.
   *
   * @default - nothing was scanned
   */
  readonly scanResult?: DoraScanResult | Expression;
  /**
   * Known weaknesses that are open.
   *
   * @default - not counted here
   */
  readonly openCves?: OpenCves;
  /**
   * How long the build took. An expression gives seconds.
   *
   * @default - not measured here
   */
  readonly buildDuration?: Duration | Expression;
  /**
   * Runs only when this holds, and unless the run was cancelled. The metrics speak of the default branch: in a workflow that runs for other branches as well, `Github.ref.equalTo('refs/heads/main')`.
   *
   * @default - runs although something failed
   */
  readonly condition?: Expression;
  /**
   * What the log shows.
   *
   * @default 'Measure for DORA'
   */
  readonly name?: string | Expression;
}

/** The inputs of the action. */
export function measuredInputs(given: MeasurementOptions): Record<string, string | number | Expression> {
  const { coverage, suite = 'all', scanner, scanResult, openCves, buildDuration } = expectOptions('dora.measure', undefined, given, MEASUREMENT);
  const refuse = (code: string, why: string, option: string) => new InvalidValueError(code, 'dora.measure({ … })', why, { option });
  if ((scanner === undefined) !== (scanResult === undefined)) throw refuse('call/contradiction', 'a scan is said by both, { scanner, scanResult }', scanner === undefined ? 'scanner' : 'scanResult');
  if (given.suite !== undefined && coverage === undefined) throw refuse('call/contradiction', 'it names the tests that the coverage is of, and no coverage; give it { coverage }', 'coverage');
  const inputs = {
    ...(coverage !== undefined && { coverage, suite }),
    ...(scanner !== undefined && scanResult !== undefined && { scanner, 'scan-result': scanResult }),
    ...(openCves && Object.fromEntries(Object.entries(openCves).map(([severity, count]) => [`cves-${severity}`, count as number | Expression]))),
    ...(buildDuration !== undefined && { 'build-seconds': buildDuration instanceof Duration ? buildDuration.toSeconds() : buildDuration }),
  };
  if (Object.keys(inputs).length === 0) throw refuse('call/missing-option', 'it measures nothing: give it { coverage }, { scanner, scanResult }, { openCves } or { buildDuration }', 'coverage');
  return inputs;
}

const word = kinds.made((value) => typeof value === 'string' && value.trim() !== '' && !value.includes('${'), "a name that is known beforehand, such as 'trivy'");
const count = optionKinds.amount;

const MEASUREMENT = optionTable({
  coverage: kinds.made((value) => value instanceof Expression || (typeof value === 'number' && value >= 0 && value <= 100), 'a number from 0 to 100, or an Expression'),
  suite: word,
  scanner: word,
  scanResult: { misfit: (value) => (value instanceof Expression ? undefined : kinds.oneOf(Object.values(DoraScanResult)).misfit(value)) },
  openCves: kinds.struct(optionTable({ critical: count, high: count, medium: count, low: count }, ['critical', 'high', 'medium', 'low']), 'an object', '{ critical: 0, high: 2, medium: 5, low: 9 }'),
  buildDuration: optionKinds.duration,
  condition: optionKinds.condition,
  name: optionKinds.phrase,
});
