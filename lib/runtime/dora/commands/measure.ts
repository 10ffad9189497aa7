import { writeEvent } from './write-event';
import { UsageError } from '../../common/variables';
import { eventId } from '../events/event-id';
import { seriesOf, textOf } from '../push/family';
import { Group, PushError, push } from '../push/pushgateway';
import { Surroundings, ownRun, pushgatewayOf } from '../surroundings';

/** A value that the last measurement replaces, in a group of its own: another group would be wiped by it. */
interface Snapshot {
  readonly metric: string;
  /** The labels of the group, besides the job and the repository. */
  readonly group: readonly (readonly [string, string])[];
  /** The values, by those of the one label that they differ in. */
  readonly values: readonly { readonly labels: Readonly<Record<string, string>>; readonly value: number }[];
}

const RESULTS = ['pass', 'fail', 'error'] as const;
const SEVERITIES = ['critical', 'high', 'medium', 'low'];

/** Pushes what a job measured. A scan is counted as well, so it is recorded. */
export async function measure(surroundings: Surroundings): Promise<void> {
  const snapshots = [...coverage(surroundings), ...scans(surroundings), ...weaknesses(surroundings), ...builds(surroundings)];
  if (snapshots.length === 0) throw new UsageError('There is nothing to push: none of DORA_COVERAGE, DORA_SCAN_RESULT, DORA_CVES_CRITICAL (with _HIGH, _MEDIUM, _LOW) and DORA_BUILD_SECONDS is set.');
  await pushAll(surroundings, snapshots);
  await recordScan(surroundings);
}

async function pushAll(surroundings: Surroundings, snapshots: readonly Snapshot[]): Promise<void> {
  const { runner, ask, github, configuration: { metrics } } = surroundings;
  const gateway = pushgatewayOf(surroundings);
  if (!gateway) return runner.log('Nothing is pushed: DORA_PUSHGATEWAY_URL is not set.');
  for (const { metric: key, group, values } of snapshots) {
    const metric = metrics[key];
    if (!metric) continue;
    const text = textOf([{ metric, samples: values.map(({ labels, value }) => ({ series: seriesOf(metric.name, labels), value })) }]);
    const full: Group = [['job', 'cicd_snapshot'], ['repository', github.repository], ...group];
    try {
      await push(gateway, full, text, ask);
      runner.log(`Pushed: ${metric.name}.`);
    } catch (error) {
      if (!(error instanceof PushError)) throw error;
      runner.warn(`${metric.name} was not pushed: ${error.message}.`);
    }
  }
}

function coverage({ variables, configuration: { suites } }: Surroundings): Snapshot[] {
  const percent = measured(variables, 'DORA_COVERAGE', 100);
  const suite = variables.DORA_SUITE || suites[0] || 'default';
  return percent === undefined ? [] : [{ metric: 'testCoverage', group: [['suite', suite]], values: [{ labels: {}, value: percent }] }];
}

function scans(surroundings: Surroundings): Snapshot[] {
  const scan = scanOf(surroundings);
  return scan ? [{ metric: 'securityScans', group: [['scanner', scan.scanner]], values: RESULTS.map((result) => ({ labels: { result }, value: result === scan.result ? 1 : 0 })) }] : [];
}

/** All severities, because one that is missing would be taken for none. */
function weaknesses({ variables }: Surroundings): Snapshot[] {
  const counts = SEVERITIES.map((severity) => ({ labels: { severity }, value: measured(variables, `DORA_CVES_${severity.toUpperCase()}`, Number.MAX_SAFE_INTEGER) }));
  if (counts.every(({ value }) => value === undefined)) return [];
  return [{ metric: 'openCves', group: [], values: counts.map(({ labels, value = 0 }) => ({ labels, value })) }];
}

function builds({ variables }: Surroundings): Snapshot[] {
  const seconds = measured(variables, 'DORA_BUILD_SECONDS', Number.MAX_SAFE_INTEGER);
  const workflow = variables.DORA_WORKFLOW || variables.GITHUB_WORKFLOW || 'build';
  return seconds === undefined ? [] : [{ metric: 'buildDuration', group: [['workflow', workflow]], values: [{ labels: {}, value: seconds }] }];
}

function scanOf({ variables: { DORA_SCANNER: scanner, DORA_SCAN_RESULT: given }, configuration: { scanners } }: Surroundings): { scanner: string; result: typeof RESULTS[number] } | undefined {
  if (!given) return undefined;
  const result = RESULTS.find((some) => some === given);
  if (!result) throw new UsageError(`DORA_SCAN_RESULT is '${given}'. It can be: ${RESULTS.join(', ')}.`);
  if (!scanner || !scanners.includes(scanner)) throw new UsageError(`DORA_SCANNER is '${scanner ?? ''}'. It can be: ${scanners.join(', ')}.`);
  return { scanner, result };
}

async function recordScan(surroundings: Surroundings): Promise<void> {
  const scan = scanOf(surroundings);
  if (!scan) return surroundings.runner.output('write-event', 'false');
  const { run, attempt } = ownRun(surroundings);
  const { GITHUB_JOB: job = 'job', DORA_LEG: leg = '0', DORA_CHECK_RUN: check = '' } = surroundings.variables;
  await writeEvent(surroundings, { kind: 'scan', at: surroundings.now, id: eventId(run, attempt, 'scan', scan.scanner, job, leg || '0', ...check === '' ? [] : [check]), run, ...scan });
}

function measured(variables: Surroundings['variables'], name: string, most: number): number | undefined {
  const given = (variables[name] ?? '').trim();
  if (given === '') return undefined;
  const value = /^\d{1,15}(?:\.\d{1,10})?$/.test(given) ? Number(given) : NaN;
  if (!(value <= most)) throw new UsageError(`${name} is '${given}', which is no number${most === 100 ? ' from 0 to 100' : ''}.`);
  return value;
}
