import { repositoryOf } from './lock-on-disk';
import { compareVersions, isWhole, versionOf } from '../../actions/inside';
import { OtherCommit, OtherRepositories, OtherRepository } from '../../apply/inside';
import { printable } from '../../core/inside';

/** What a lock says of an action. */
export interface Locked {
  readonly action: string;
  readonly version: string;
  readonly sha: string;
  readonly ownerId?: number;
  readonly repoId?: number;
}

/** What is known of an action once GitHub was asked. A problem is a reason not to run it, or not to believe its lock; a note is worth knowing. */
export interface Trust {
  readonly problems: readonly string[];
  readonly notes: readonly string[];
  readonly repository?: OtherRepository;
}

/** Whether the name still means the repository that was locked. */
export async function trustOfName(others: OtherRepositories, locked: Locked): Promise<Trust> {
  const [owner, name] = repositoryOf(locked.action).split('/');
  const repository = await others.repository(owner, name);
  if (!repository) return { problems: [`there is no repository '${owner}/${name}' that the token sees: it was deleted or made private, and whoever takes the name next decides what runs.`], notes: [] };
  const problems: string[] = [];
  const notes: string[] = [];
  const today = `${printable(repository.owner)}/${printable(repository.name)}`;
  if (locked.repoId !== undefined && locked.repoId !== repository.id) problems.push(`'${owner}/${name}' is another repository than the one that was locked (id ${locked.repoId} then, ${repository.id} now): somebody has taken its name.`);
  else if (locked.ownerId !== undefined && locked.ownerId !== repository.ownerId) problems.push(`'${owner}/${name}' belongs to somebody else than when it was locked (owner ${locked.ownerId} then, ${repository.ownerId} now): it was handed over, or the name of its owner was taken.`);
  if (today.toLowerCase() !== `${owner}/${name}`.toLowerCase()) notes.push(`it is called '${today}' today: use that name, because the old one is free for anybody once GitHub stops sending on.`);
  if (repository.archived) notes.push('it is archived: nobody repairs it any more.');
  return { problems, notes, repository };
}

/** The same, and whether its commit is what its tag names, on a branch of its own. */
export async function trustOf(others: OtherRepositories, locked: Locked): Promise<Trust> {
  const name = await trustOfName(others, locked);
  if (!name.repository || name.problems.length > 0) return name;
  const [owner, repo] = repositoryOf(locked.action).split('/');
  const tagged = locked.version === '' ? undefined : await others.commit(owner, repo, locked.version);
  const problems = [...name.problems, ...problemsOfTag(locked, tagged), ...await problemsOfCommit(others, locked)];
  return { ...name, problems, notes: [...name.notes, ...notesOfTag(locked, tagged)] };
}

function problemsOfTag({ version, sha }: Locked, tagged: OtherCommit | undefined): string[] {
  const meant = versionOf(version);
  if (version === '' || !meant || !isWhole(meant)) return [];
  if (!tagged) return [`the tag '${version}' is gone: a release was taken back, and its commit with it or not.`];
  return tagged.sha === sha ? [] : [`the tag '${version}' names ${tagged.sha.slice(0, 12)} today, and the lock ${sha.slice(0, 12)}: it was moved. Look at what changed before you trust either.`];
}

/** A tag of a line such as `v4` is moved from release to release; that is what it is for. */
function notesOfTag({ version, sha }: Locked, tagged: OtherCommit | undefined): string[] {
  if (version === '') return ['the lock says no release: say it, so that it can be compared with its tag.'];
  const meant = versionOf(version);
  if (meant && isWhole(meant)) return [];
  return tagged && tagged.sha !== sha ? [`'${version}' names ${tagged.sha.slice(0, 12)} today, which is newer or older than what is locked.`] : [];
}

/** A commit that lies on no branch can be from a fork, and so from anybody. */
export async function problemsOfCommit(others: OtherRepositories, { action, version, sha }: Locked): Promise<string[]> {
  const [owner, repo] = repositoryOf(action).split('/');
  if (!await others.commit(owner, repo, sha)) return [`the commit ${sha.slice(0, 12)} is not in '${owner}/${repo}': it was never there, or it was removed.`];
  const { branch, isComplete } = await others.onBranch(owner, repo, sha, version);
  if (branch !== undefined) return [];
  return [isComplete
    ? `the commit ${sha.slice(0, 12)} lies on no branch of '${owner}/${repo}': it may be of a fork, from anybody.`
    : `of the commit ${sha.slice(0, 12)} it could not be shown that it lies on a branch of '${owner}/${repo}', which has too many of them.`];
}

/** Whether `tag` is a release that comes after `from`. */
export function isAfter(tag: string, from: string): boolean {
  const [a, b] = [versionOf(tag), versionOf(from)];
  return a !== undefined && b !== undefined && compareVersions(a, b) > 0;
}
