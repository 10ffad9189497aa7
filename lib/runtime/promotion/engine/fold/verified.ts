import { StageRecord } from '../records';

/** Since when each release is verified. A rollback ends it, until it is verified again. */
export function verifiedSince(records: readonly StageRecord[]): Map<string, number> {
  const events = records.flatMap(({ release, phase, since, rolledBackAt }) => {
    if (release === undefined) return [];
    const verified = phase === 'verified' ? [{ at: since, release, ends: false }] : [];
    return rolledBackAt === undefined ? verified : [...verified, { at: rolledBackAt, release, ends: true }];
  });
  const since = new Map<string, number>();
  // What happens in the same second ends it.
  for (const { at, release, ends } of events.sort((a, b) => a.at - b.at || Number(a.ends) - Number(b.ends))) {
    if (ends) since.delete(release);
    else if (!since.has(release)) since.set(release, at);
  }
  return since;
}
