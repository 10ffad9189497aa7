import { Reading } from './reading';
import { verifiedSince } from './verified';
import { StageConfiguration } from '../../configuration';
import { readStagePayload } from '../payloads';
import { DeploymentRecord, Phase, StageRecord } from '../records';
import { Serves, StageState } from '../state';
import { lifeOf } from '../statuses';

const OPEN: readonly Phase[] = ['queued', 'deploying'];
const TASKS: Readonly<Record<string, string>> = { 'slipway:deploy': 'deploy', 'slipway:rollback': 'rollback' };

export function foldStage(stage: StageConfiguration, records: readonly DeploymentRecord[], reading: Reading): StageState {
  return stageOf(stage.name, withRollbacks(records.flatMap((record) => recordOf(stage, record, reading) ?? [])));
}

/** What is known of a stage, by its records. */
export function stageOf(name: string, records: readonly StageRecord[]): StageState {
  const byRelease = new Map<string, StageRecord[]>();
  for (const record of records) {
    if (record.release === undefined) continue;
    const known = byRelease.get(record.release);
    if (known) known.push(record);
    else byRelease.set(record.release, [record]);
  }
  return {
    name,
    records,
    serves: servesIn(records),
    open: records.filter(({ phase }) => OPEN.includes(phase)),
    verified: verifiedSince(records),
    byRelease,
    admitted: new Set(records.flatMap(({ admittedAt, release }) => (admittedAt !== undefined && release !== undefined ? [release] : []))),
  };
}

/** What serves: as the deployments left it, in the order in which they ended. */
function servesIn(records: readonly StageRecord[]): Serves {
  let serves: Serves = {};
  for (const record of endedIn(records)) {
    if (record.phase === 'verified') serves = { record, release: record.release };
    else if (record.phase === 'lost' || record.phase === 'broken') serves = { ...serves, unknown: record };
  }
  // Somebody says that it was undone, and nobody what came then.
  return serves.record?.markedRolledBack && !serves.unknown ? { ...serves, unknown: serves.record } : serves;
}

/** Those that ended and changed something, or may have, by when they ended. */
export function endedIn(records: readonly StageRecord[]): StageRecord[] {
  return records.filter(({ phase }) => phase !== 'withdrawn' && !OPEN.includes(phase)).sort((a, b) => a.since - b.since || a.id - b.id);
}

function recordOf(stage: StageConfiguration, record: DeploymentRecord, reading: Reading): StageRecord | undefined {
  const kind = TASKS[record.task];
  if (kind === undefined) return undefined;
  const payload = reading.read(record, () => readStagePayload(record.payload, reading.pipeline));
  if (!payload) return undefined;
  if (payload.kind !== kind || payload.stage !== stage.name) {
    reading.note(record, `it is a '${record.task}' in '${stage.environment}', and its payload speaks of another kind or stage`);
    return undefined;
  }
  const { markedAt, ...life } = lifeOf(record.createdAt, record.statuses);
  return { ...payload, ...life, id: record.id, at: record.createdAt, sha: record.sha, rolledBackAt: markedAt, markedRolledBack: markedAt !== undefined };
}

/** A rollback speaks of what it undoes: from its proposal on, even if nobody came to say so there. */
function withRollbacks(records: readonly StageRecord[]): StageRecord[] {
  const undone = new Map<number, number>();
  for (const { undoes, phase, at } of records) {
    if (undoes !== undefined && phase !== 'withdrawn') undone.set(undoes, Math.min(at, undone.get(undoes) ?? Infinity));
  }
  return records.map((record) => {
    const at = undone.get(record.id);
    return at === undefined ? record : { ...record, rolledBackAt: Math.min(at, record.rolledBackAt ?? Infinity) };
  });
}
