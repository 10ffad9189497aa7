import { Reading } from './reading';
import { releasesOf } from './releases';
import { readLedgerPayload } from '../payloads';
import { DeploymentRecord, EntryOf, EntryPayload, LedgerEntry, SnapshotPayload } from '../records';
import { LedgerState } from '../state';

export function foldLedger(records: readonly DeploymentRecord[], reading: Reading): LedgerState {
  const read = records.flatMap((record) => {
    const payload = reading.read(record, () => readLedgerPayload(record.payload, reading.pipeline));
    if (payload && record.task !== `slipway:${payload.kind}`) {
      reading.note(record, `it is a '${record.task}', and its payload speaks of another kind`);
      return [];
    }
    return payload ? [{ record, payload }] : [];
  });
  // One that says that it holds what came after it holds nothing.
  const snapshot = newestSnapshot(read.flatMap(({ record, payload }) => (payload.kind === 'snapshot' && payload.through >= record.id ? [] : [payload])));
  const through = snapshot?.through ?? 0;
  // What the snapshot holds is not read again, even where it is still there.
  const behind = read.flatMap(({ record, payload }) => (record.id > through && payload.kind !== 'snapshot' ? [{ ...payload, id: record.id, at: record.createdAt }] : []));
  const entries: readonly LedgerEntry[] = [...snapshot?.records ?? [], ...behind].sort((a, b) => a.id - b.id);
  const only = <K extends EntryPayload['kind']>(kind: K) => entries.filter((entry): entry is EntryOf<K> => entry.kind === kind);
  const byRecord = new Map(records.map((record) => [record.id, record]));
  const note = (id: number, why: string) => {
    const record = byRecord.get(id);
    if (record) reading.note(record, why);
  };
  return {
    ...releasesOf(only('release'), only('withdraw'), note),
    holds: only('hold'),
    lifts: only('lift'),
    withdrawals: only('withdraw'),
    approvals: only('approve'),
    overrides: only('override'),
    freezes: only('freeze'),
    thaws: only('thaw'),
    newest: records.reduce((newest, { id }) => Math.max(newest, id), through),
    behindSnapshot: behind.length,
  };
}

/** The one that reaches furthest; of two that were written at once the later one. */
function newestSnapshot(payloads: readonly (EntryPayload | SnapshotPayload)[]): SnapshotPayload | undefined {
  return payloads.reduce<SnapshotPayload | undefined>((best, payload) => (payload.kind === 'snapshot' && payload.through >= (best?.through ?? 0) ? payload : best), undefined);
}
