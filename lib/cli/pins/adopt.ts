import { LockOnDisk, repositoryOf } from './lock-on-disk';
import { isAfter, trustOf } from './trust';
import { releasesOf, tooYoung } from './update-of';
import { LockEntry, UsedAction, versionOf } from '../../actions/inside';
import { OtherRepositories } from '../../apply/inside';
import { printable } from '../../core/inside';

/** A pin that a file has and the lock has not. */
export interface Adopted {
  readonly action: string;
  readonly from: { readonly version: string; readonly sha: string };
  readonly to: { readonly version: string; readonly sha: string };
  /** What the lock says afterwards; undefined: it is not adopted, and why stands in `problems`. */
  readonly entry?: LockEntry;
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}

/** How long a release should have been out before it is used. */
export interface Patience {
  /** Milliseconds. */
  readonly cooldown: number;
  readonly now: number;
  /** Somebody asked for it: then what is younger is not taken over. Else it is said: the bot has a patience of its own. */
  readonly isAsked: boolean;
}

/**
 * What somebody changed behind the `@` in the files that a program writes, such as a bot in its pull request. The files are data: nothing in them is run.
 *
 * @param others undefined: nobody is asked, and only what the files say is compared
 * @param patience how long a release should have been out
 */
export async function adoptedFrom(used: readonly UsedAction[], lock: LockOnDisk, others: OtherRepositories | undefined, patience: Patience): Promise<Adopted[]> {
  const found: Adopted[] = [];
  for (const before of lock.pinned(used)) {
    if (before.by === 'file') continue;
    const places = used.filter(({ action }) => action.toLowerCase() === before.action || repositoryOf(action.toLowerCase()) === before.action);
    const differing = [...new Map(places.filter(({ ref, version }) => ref !== before.sha || (version !== undefined && version !== before.version)).map((one) => [`${one.ref} ${one.version ?? ''}`, one])).values()];
    if (differing.length === 0) continue;
    const [one] = differing;
    const to = { version: one.version ?? '', sha: one.ref };
    const head = { action: before.action, from: { version: before.version, sha: before.sha }, to };
    const wrong = differing.length > 1 ? [`it stands in the files in ${differing.length} ways: ${differing.map(({ ref, version, file, line }) => `${printable(version ?? ref, 60)} in ${file}:${line}`).join(', ')}. Which one is meant cannot be told.`] : problemsOf(before, to);
    if (wrong.length > 0) found.push({ ...head, problems: wrong, notes: [] });
    else found.push({ ...head, ...await compared(others, patience, { ...to, action: before.action, ownerId: before.ownerId, repoId: before.repoId }) });
  }
  return found;
}

/** Of a tag such as `v4` nobody says when it came to where it points. */
async function youth(others: OtherRepositories, action: string, version: string, patience: Patience): Promise<string[]> {
  const [owner, repo] = repositoryOf(action).split('/');
  const release = (await releasesOf(others, owner, repo)).find(({ tag }) => tag === version);
  const young = tooYoung(release ?? { tag: version, immutable: false, prerelease: false, url: '' }, patience);
  if (young === undefined || patience.isAsked) return [young ?? []].flat();
  const shown = printable(version, 60);
  return [release?.published === undefined
    ? `nobody says when ${shown} was published.`
    : `${shown} came out on ${release.published.slice(0, 10)}, which is not long ago: slipway update would wait for ${Math.round(patience.cooldown / 86_400_000)} days. Say --cooldown, and --adopt waits as well.`];
}

/** What the files alone show. */
function problemsOf(before: LockEntry, to: { readonly version: string; readonly sha: string }): string[] {
  const shown = printable(to.version, 60);
  if (!/^[0-9a-f]{40}$/.test(to.sha)) return [`'${printable(to.sha, 60)}' is no full commit: a tag or a branch can be moved.`];
  if (to.version === '') return ['no release stands behind its commit as a comment, so there is nothing to compare the commit with.'];
  if (!versionOf(to.version)) return [`'${shown}' is no release.`];
  if (to.sha === before.sha) return [`the commit is the one that is locked, and the comment says ${shown} instead of ${printable(before.version, 60)}.`];
  if (to.version === before.version) return [`the release is the one that is locked (${shown}), and the commit is another: the tag was moved, or the comment is wrong.`];
  return isAfter(to.version, before.version) ? [] : [`${shown} comes before ${printable(before.version, 60)}, which is locked: who goes back says so in the lock file.`];
}

async function compared(others: OtherRepositories | undefined, patience: Patience, to: LockEntry & { readonly action: string }): Promise<Pick<Adopted, 'entry' | 'problems' | 'notes'>> {
  const { action, version, sha, ownerId, repoId } = to;
  const ids = (owner: number | undefined, repo: number | undefined) => ({ ...owner === undefined ? {} : { ownerId: owner }, ...repo === undefined ? {} : { repoId: repo } });
  if (!others) return { entry: { version, sha, ...ids(ownerId, repoId) }, problems: [], notes: ['GitHub was not asked: nobody looked whether the release names this commit, and whether it lies on a branch of the repository and not of a fork.'] };
  const { problems, notes, repository } = await trustOf(others, to);
  const [owner, repo] = repositoryOf(action).split('/');
  const tagged = problems.length === 0 ? await others.commit(owner, repo, version) : undefined;
  const moved = problems.length === 0 && tagged?.sha !== sha ? [`'${printable(version, 60)}' names ${tagged ? tagged.sha.slice(0, 12) : 'nothing'} at GitHub, and the file ${sha.slice(0, 12)}.`] : [];
  const against = problems.length + moved.length === 0 ? await others.advisories(owner, repo, version) : [];
  const young = problems.length + moved.length === 0 ? await youth(others, action, version, patience) : [];
  const wrong = [...problems, ...moved, ...patience.isAsked ? young : [], ...against.map(({ id, summary }) => `${printable(version, 60)}: ${id}, ${printable(summary, 120)}`)];
  const told = [...notes, ...patience.isAsked ? [] : young];
  return wrong.length > 0 ? { problems: wrong, notes: told } : { entry: { version, sha, ...ids(repository!.ownerId, repository!.id) }, problems: [], notes: told };
}
