import { DoraScanResult } from './dora-event';
import { BuildMeasurementOptions, OpenCves, ScanRecordOptions } from './measurement-options';
import { Duration, InvalidValueError, expectOptions, kinds, optionTable } from '../../core/inside';
import { Expression } from '../../expressions/inside';
import { optionKinds } from '../../workflows/inside';

/** Inputs of an action. */
type Inputs = Record<string, string | number | Expression>;

export function buildInputs(given: BuildMeasurementOptions): Inputs {
  const { coverage, suite, openCves, buildDuration } = expectOptions('dora.measure', undefined, given, BUILD);
  const refuse = (why: string) => new InvalidValueError('call/contradiction', 'dora.measure({ … })', why, { option: 'coverage' });
  if (suite !== undefined && coverage === undefined) throw refuse('it names the tests that the coverage is of, and no coverage; give it { coverage }');
  const inputs = {
    ...(coverage !== undefined && { coverage, suite: suite ?? ALL }),
    ...cvesInputs(openCves),
    ...(buildDuration !== undefined && { 'build-seconds': buildDuration instanceof Duration ? buildDuration.toSeconds() : buildDuration }),
  };
  if (Object.keys(inputs).length === 0) throw refuse('it measures nothing: give it { coverage }, { openCves } or { buildDuration }');
  return inputs;
}

export function scanInputs(given: ScanRecordOptions): Inputs {
  const { scanner, result, openCves } = expectOptions('dora.recordScan', undefined, given, SCAN);
  return { scanner, 'scan-result': result, ...cvesInputs(openCves) };
}

/** Metrics that a step of a job must measure: whoever only adds up has nothing of them. */
export const MEASURED = ['buildDuration', 'openCves', 'securityScans', 'securityScansCompleted', 'testCoverage'] as const;
export type MeasuredMetric = (typeof MEASURED)[number];

/** Those that a step measures. */
export function measuredIn({ coverage, openCves, buildDuration }: BuildMeasurementOptions): MeasuredMetric[] {
  return [...coverage === undefined ? [] : ['testCoverage'] as const, ...openCves ? ['openCves'] as const : [], ...buildDuration === undefined ? [] : ['buildDuration'] as const];
}

/** All tests of a build, where nobody told them apart. */
export const ALL = 'all';

function cvesInputs(cves: OpenCves | undefined): Inputs {
  return cves ? { 'cves-critical': cves.critical, 'cves-high': cves.high, 'cves-medium': cves.medium, 'cves-low': cves.low } : {};
}

const word = kinds.made((value) => typeof value === 'string' && value.trim() !== '' && !value.includes('${'), "a name that is known beforehand, such as 'trivy'");
const count = optionKinds.amount;
const RESULT = kinds.oneOf(Object.values(DoraScanResult));

const COMMON = {
  openCves: kinds.struct(optionTable({ critical: count, high: count, medium: count, low: count }, ['critical', 'high', 'medium', 'low']), 'an object', '{ critical: 0, high: 2, medium: 5, low: 9 }'),
  condition: optionKinds.condition,
  name: optionKinds.phrase,
};

const BUILD = optionTable({
  ...COMMON,
  coverage: kinds.made((value) => value instanceof Expression || (typeof value === 'number' && value >= 0 && value <= 100), 'a number from 0 to 100, or an Expression'),
  suite: word,
  buildDuration: optionKinds.duration,
});

const SCAN = optionTable({ ...COMMON, scanner: word, result: { misfit: (value) => (value instanceof Expression ? undefined : RESULT.misfit(value)) } }, ['scanner', 'result']);
