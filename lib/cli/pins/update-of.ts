import { Pinned, repositoryOf } from './lock-on-disk';
import { isAfter, problemsOfCommit, trustOf } from './trust';
import { LockEntry, compareVersions, isWhole, versionOf } from '../../actions/inside';
import { Advisory, OtherRepositories, PublishedRelease } from '../../apply/inside';
import { printable } from '../../core/inside';

/** How far an update may go. */
export interface UpdateRules {
  /** To another major release as well. */
  readonly major: boolean;
  /** Milliseconds that a release must have been out. */
  readonly cooldown: number;
  readonly now: number;
}

/** What becomes of an action. */
export interface Update {
  readonly action: string;
  readonly status: 'updated' | 'current' | 'waiting' | 'refused' | 'unknown';
  readonly from: { readonly version: string; readonly sha: string };
  /** What it may move to, and what is behind that. */
  readonly to?: { readonly version: string; readonly sha: string; readonly published?: string; readonly notes: string; readonly immutable: boolean; readonly attested: boolean };
  /** What the lock says afterwards. */
  readonly entry?: LockEntry;
  /** Why not, or why not further. */
  readonly reasons: readonly string[];
  readonly notes: readonly string[];
  /** What is known against the release that is used. */
  readonly advisories: readonly Advisory[];
}

/** Of the releases that may come, no more are looked at. */
const MOST_LOOKED_AT = 5;

/** Asks GitHub about one action. Whatever cannot be shown is a reason to leave it as it is. */
export async function updateOf(others: OtherRepositories, pinned: Pinned, rules: UpdateRules): Promise<Update> {
  const { action, version, sha } = pinned;
  const [owner, repo] = repositoryOf(action).split('/');
  const trust = await trustOf(others, pinned);
  const head = { action, from: { version, sha }, notes: trust.notes };
  const { repository } = trust;
  if (!repository || trust.problems.length > 0) return { ...head, status: 'refused', reasons: trust.problems, advisories: [] };
  // A branch, or a tag that names nothing in a row: nobody can say what comes after it.
  if (!versionOf(version)) {
    return { ...head, status: 'unknown', reasons: version === '' ? [] : [`'${printable(version, 60)}' is no release in numbers, so that none can be said to come after it.`], advisories: [] };
  }
  const advisories = await others.advisories(owner, repo, version);
  const entry = { version, sha, ownerId: repository.ownerId, repoId: repository.id };
  const wanted = candidates(await releasesOf(others, owner, repo), version, rules.major);
  const reasons: string[] = [];
  let isWaiting = false;
  for (const release of wanted.slice(0, MOST_LOOKED_AT)) {
    const found = await reasonsAgainst(others, action, release);
    // What repairs something that is known to everybody, also to those who would make use of it, does not wait.
    const early = found.problems.length === 0 && advisories.length === 0 ? tooYoung(release, rules) : undefined;
    if (early !== undefined) isWaiting = true;
    reasons.push(...early === undefined ? found.problems : [early]);
    if (early !== undefined || found.sha === undefined || found.problems.length > 0) continue;
    const attested = found.object !== undefined && await others.isAttested(owner, repo, { sha: found.sha, ref: 'tag', object: found.object });
    const to = { version: release.tag, sha: found.sha, ...release.published === undefined ? {} : { published: release.published }, notes: release.url, immutable: release.immutable, attested };
    return { ...head, status: 'updated', to, entry: { ...entry, version: release.tag, sha: found.sha }, reasons, advisories };
  }
  return { ...head, status: reasons.length === 0 ? 'current' : isWaiting ? 'waiting' : 'refused', entry, reasons, advisories };
}

/** Repositories without releases have tags, of which nobody says when they were made. */
export async function releasesOf(others: OtherRepositories, owner: string, repo: string): Promise<PublishedRelease[]> {
  const releases = await others.releases(owner, repo);
  if (releases.length > 0) return releases;
  return (await others.tags(owner, repo)).map(({ name }) => ({ tag: name, immutable: false, prerelease: false, url: `https://github.com/${owner}/${repo}/tree/${name}` }));
}

/** Whole releases after the one that is used, the newest first. */
function candidates(releases: readonly PublishedRelease[], from: string, major: boolean): PublishedRelease[] {
  const here = versionOf(from);
  if (!here) return [];
  const after = releases.filter(({ tag, prerelease }) => {
    const version = versionOf(tag);
    return version !== undefined && !prerelease && version.rest === '' && isWhole(version) && isAfter(tag, from) && (major || version.numbers[0] === here.numbers[0]);
  });
  return after.sort((a, b) => compareVersions(versionOf(b.tag)!, versionOf(a.tag)!));
}

interface Found {
  readonly problems: readonly string[];
  readonly sha?: string;
  readonly object?: string;
}

async function reasonsAgainst(others: OtherRepositories, action: string, { tag }: PublishedRelease): Promise<Found> {
  const [owner, repo] = repositoryOf(action).split('/');
  const shown = printable(tag, 60);
  const commit = await others.commit(owner, repo, tag);
  if (commit?.ref !== 'tag') return { problems: [`${shown}: there is a release and no tag of this name.`] };
  const against = await others.advisories(owner, repo, tag);
  if (against.length > 0) return { problems: [`${shown}: ${against.map(({ id, summary }) => `${id}, ${printable(summary, 120)}`).join('; ')}`] };
  const problems = await problemsOfCommit(others, { action, version: tag, sha: commit.sha });
  return { problems: problems.map((problem) => `${shown}: ${problem}`), sha: commit.sha, object: commit.object };
}

export function tooYoung({ tag, published }: PublishedRelease, { cooldown, now }: Pick<UpdateRules, 'cooldown' | 'now'>): string | undefined {
  if (cooldown <= 0) return undefined;
  const shown = printable(tag, 60);
  if (published === undefined) return `${shown}: nobody says when it was published; with --cooldown 0 it is taken all the same.`;
  const days = Math.ceil((Date.parse(published) + cooldown - now) / 86_400_000);
  return days > 0 ? `${shown}: it came out on ${published.slice(0, 10)}, and waits ${days} more day${days === 1 ? '' : 's'}.` : undefined;
}
