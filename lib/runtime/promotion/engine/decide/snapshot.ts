import { Outlook } from './outlook';
import { canonicalLine } from '../canonical';
import { Action } from '../decision';
import { verifiedUpstream } from '../gates/upstream';
import { LONGEST_PAYLOAD } from '../payloads';
import { LedgerEntry, RECORDER, SnapshotPayload } from '../records';
import { RecordedRelease } from '../state';

/** Behind how many records a new snapshot is made. */
const MOST_BEHIND = 60;

/** How many releases are remembered, besides those that serve. */
const RELEASES = 50;

/** How many times that somebody said the same are remembered: one that does not count should not drive out one that does. */
const SAID = 3;

const MOST_WITHDRAWALS = 300;

/** What is still of use of the ledger, when it has become long. */
export function snapshotOf(outlook: Outlook): Action[] {
  const { configuration, state, run } = outlook;
  if (state.ledger.behindSnapshot <= MOST_BEHIND) return [];
  const said = entriesOf(outlook);
  const releases = [...releasesOf(outlook)];
  for (;;) {
    const records = [...said, ...releases.map(({ release, record, at }) => ({ v: 1, pipeline: configuration.pipeline, kind: 'release', release, by: RECORDER, run: release.run, id: record, at }) as const)];
    const payload: SnapshotPayload = { v: 1, pipeline: configuration.pipeline, kind: 'snapshot', through: state.ledger.newest, records, by: RECORDER, run };
    if (canonicalLine(payload).length <= LONGEST_PAYLOAD) return [{ kind: 'record', payload }];
    // Without room for all of them the oldest go. Without room for any, everything stays as it is.
    if (releases.pop() === undefined) return [];
  }
}

/** For how many releases of a stage, that soak there, it is remembered that they may come. */
const SOAKING = 10;

/**
 * Those that serve or were admitted last first, because they are needed for the way back; then those that have waited longest for a stage, because
 * where there are many of them, nothing would ever have soaked; then the newest.
 */
function releasesOf({ state, configuration }: Outlook): Set<RecordedRelease> {
  const { releases, byId } = state.ledger;
  const needed = [...state.stages.values()].flatMap(({ records }) => {
    const ended = records.filter(({ phase, release }) => release !== undefined && phase === 'verified').slice(-3);
    const admitted = records.filter(({ admittedAt }) => admittedAt !== undefined).slice(-1);
    return [...ended, ...admitted, ...records.filter(({ phase }) => phase === 'queued')].flatMap(({ release }) => byId.get(release ?? '') ?? []);
  });
  const newest = [...state.stages.values()].flatMap(({ admitted }) => [...admitted].flatMap((id) => byId.get(id) ?? []).sort((a, b) => b.order - a.order).slice(0, 1));
  const waiting = configuration.stages.flatMap((stage) => {
    const last = Math.max(-1, ...[...state.stages.get(stage.name)!.admitted].map((id) => byId.get(id)?.order ?? -1));
    return releases.slice(last + 1).filter((release) => release.withdrawn === undefined && verifiedUpstream({ stage, state, release }) !== undefined).slice(0, SOAKING);
  });
  return new Set([...needed, ...newest, ...waiting, ...[...releases].slice(-RELEASES).reverse()]);
}

function entriesOf(outlook: Outlook): LedgerEntry[] {
  const { state, now, configuration } = outlook;
  const { holds, lifts, withdrawals, approvals, overrides, freezes, thaws } = state.ledger;
  const kept = new Set([...releasesOf(outlook)].map(({ id }) => id));
  const lasts = Math.max(0, ...configuration.stages.flatMap(({ gates }) => gates.flatMap((gate) => (gate.kind === 'approvals' ? [gate.expires] : []))));
  const frozen = freezes.filter(({ until }) => until > now);
  const first = Math.min(...frozen.map(({ id }) => id));
  return [
    ...lastOf(holds.filter(({ release }) => kept.has(release)), 1),
    ...lastOf(lifts.filter(({ release }) => kept.has(release)), SAID),
    ...withdrawals.slice(-MOST_WITHDRAWALS),
    ...approvals.filter(({ release, at }) => kept.has(release) && at + lasts > now),
    ...overrides.filter(({ until }) => until > now),
    ...frozen,
    ...thaws.filter(({ id }) => id > first),
  ];
}

/** The last ones of each stage and release. */
function lastOf<T extends { readonly stage: string; readonly release: string }>(entries: readonly T[], count: number): T[] {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const key = canonicalLine([entry.stage, entry.release]);
    groups.set(key, [...groups.get(key) ?? [], entry].slice(-count));
  }
  return [...groups.values()].flat();
}
