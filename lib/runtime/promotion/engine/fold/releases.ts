import { imageDigests, isSame } from '../read-release';
import { EntryOf } from '../records';
import { RecordedRelease } from '../state';

interface Releases {
  readonly releases: readonly RecordedRelease[];
  readonly byId: ReadonlyMap<string, RecordedRelease>;
}

/** The releases in the order in which the runs began that made them: it stays the same when one of them is run again. */
export function releasesOf(recorded: readonly EntryOf<'release'>[], withdrawals: readonly EntryOf<'withdraw'>[], note: (record: number, why: string) => void): Releases {
  const first = new Map<string, EntryOf<'release'>>();
  for (const entry of recorded) {
    const known = first.get(entry.release.release);
    if (!known) first.set(entry.release.release, entry);
    else if (!isSame(known.release, entry.release)) note(entry.id, `there is a release '${entry.release.release}' already, with other contents: the first one (record ${known.id}) counts`);
  }
  const ordered = [...first.values()].sort((a, b) => a.release.run.id - b.release.run.id || a.id - b.id);
  const denied = deniedDigests(ordered, withdrawals);
  const byName = new Map(withdrawals.map((entry) => [entry.release, entry]));
  const releases = ordered.map(({ release, id, at }, order): RecordedRelease => {
    const own = byName.get(release.release);
    const withdrawn = own ? `withdrawn by ${own.by}: ${own.reason}` : denied.find(({ digest, after }) => after < order && imageDigests(release).includes(digest))?.why;
    return { id: release.release, release, record: id, at, order, ...(withdrawn === undefined ? {} : { withdrawn }) };
  });
  return { releases, byId: new Map(releases.map((release) => [release.id, release])) };
}

/** What no release may have that was made later than the one that was withdrawn for it. */
function deniedDigests(ordered: readonly EntryOf<'release'>[], withdrawals: readonly EntryOf<'withdraw'>[]): { readonly digest: string; readonly after: number; readonly why: string }[] {
  return withdrawals.flatMap(({ release: name, digests, reason }) => {
    const at = ordered.findIndex(({ release }) => release.release === name);
    const known = digests ?? (at === -1 ? [] : imageDigests(ordered[at].release));
    return known.map((digest) => ({ digest, after: at, why: `it has an image of ${name}, which was withdrawn: ${reason}` }));
  });
}

/** Which of the images of a release are denied when it is withdrawn: what came new with it. An image that others had before it does not become bad; where nothing is new, all of them do. */
export function digestsToDeny(release: RecordedRelease, releases: readonly RecordedRelease[]): string[] {
  const before = new Set(releases.filter(({ order, withdrawn }) => order < release.order && withdrawn === undefined).flatMap((each) => imageDigests(each.release)));
  const all = imageDigests(release.release);
  const fresh = all.filter((digest) => !before.has(digest));
  return fresh.length > 0 ? fresh : all;
}
