import { compareVersions, isWhole, versionOf } from '../../actions/inside';
import { OtherCommit, OtherRepositories } from '../../apply/inside';
import { listed, printable } from '../../core/inside';
import { problemsOfCommit } from '../pins/trust';
import { UsageError } from '../usage-error';
import { Asked, nameOf } from './asked';

/** The metadata of an action, or a workflow, at a commit. */
export interface Found {
  /** With the names that its repository has today. */
  readonly asked: Asked;
  readonly sha: string;
  readonly version?: string;
  /** Of the file, in its repository. */
  readonly file: string;
  readonly text: string;
  readonly notes: readonly string[];
}

/** How the metadata of an action may be called; GitHub takes the first that there is. */
export const METADATA = ['action.yml', 'action.yaml'];

/** Asks GitHub. */
export async function foundAtGithub(asked: Asked, others: OtherRepositories): Promise<Found> {
  const known = await others.repository(asked.owner, asked.repository);
  if (!known) throw new UsageError(`There is no repository '${asked.owner}/${asked.repository}' that the token sees.`);
  const notes: string[] = [];
  const now: Asked = { ...asked, owner: known.owner, repository: known.name };
  const before = `${asked.owner}/${asked.repository}`;
  if (before.toLowerCase() !== `${now.owner}/${now.repository}`.toLowerCase()) notes.push(`'${before}' is called '${printable(now.owner)}/${printable(now.repository)}' today, and so does the class.`);
  if (known.archived) notes.push('Its repository is archived: nobody mends it any more.');
  const ref = asked.ref ?? await newest(now, others);
  const commit = await others.commit(now.owner, now.repository, ref);
  if (!commit) throw new UsageError(`'${now.owner}/${now.repository}' has no tag, branch or commit '${printable(ref, 100)}'. ${await whatThereIs(now, others)}`);
  const version = await versionAt(now, ref, commit, others);
  if (commit.ref === 'branch') notes.push(`'${printable(ref, 100)}' is a branch: the class has the commit that it is at now${version === undefined ? ', which is no release' : ''}.`);
  if (commit.ref === 'commit' && version === undefined) {
    const problems = await problemsOfCommit(others, { action: nameOf(now), version: '', sha: commit.sha });
    if (problems.length > 0) throw new UsageError(`${nameOf(now)}@${commit.sha}: ${problems.join(' ')}`);
  }
  const files = now.kind === 'workflow' ? [now.path] : METADATA.map((name) => (now.path === '' ? name : `${now.path}/${name}`));
  for (const file of files) {
    const text = await others.text(now.owner, now.repository, file, commit.sha);
    if (text !== undefined) return { asked: now, sha: commit.sha, version, file, text, notes };
  }
  throw new UsageError(`'${now.owner}/${now.repository}' has no ${listed(files)} at ${printable(ref, 100)}: ${now.kind === 'workflow' ? 'there is no such workflow' : 'there is no action in that folder'}.`);
}

/** The tag of the newest release that is meant for everybody; where there are no releases, of the newest version. */
async function newest(asked: Asked, others: OtherRepositories): Promise<string> {
  const releases = (await others.releases(asked.owner, asked.repository)).filter(({ prerelease }) => !prerelease);
  const tags = releases.length > 0 ? releases.map(({ tag }) => tag) : (await others.tags(asked.owner, asked.repository)).map(({ name }) => name);
  const found = highest(tags) ?? releases[0]?.tag;
  if (found === undefined) throw new UsageError(`'${asked.owner}/${asked.repository}' has no release: say which tag, branch or commit is meant, such as ${nameOf(asked)}@main.`);
  return found;
}

/** The release that a commit is: the tag itself when it names one, else the most exact one at the same commit. */
async function versionAt({ owner, repository }: Asked, ref: string, { sha, ref: kind }: OtherCommit, others: OtherRepositories): Promise<string | undefined> {
  const said = kind === 'tag' ? versionOf(ref) : undefined;
  if (said && isWhole(said)) return ref;
  const beside = (await others.tags(owner, repository)).filter((tag) => tag.sha === sha).map(({ name }) => name);
  return highest(beside) ?? (kind === 'tag' ? ref : undefined);
}

/** The highest version that names one release; versions before a release count when there is nothing else. */
function highest(tags: readonly string[]): string | undefined {
  const known = tags.flatMap((tag) => {
    const version = versionOf(tag);
    return version && isWhole(version) ? [{ tag, version }] : [];
  });
  const released = known.filter(({ version }) => version.rest === '');
  return [...released.length > 0 ? released : known].sort((a, b) => compareVersions(b.version, a.version))[0]?.tag;
}

async function whatThereIs({ owner, repository }: Asked, others: OtherRepositories): Promise<string> {
  const tags = (await others.tags(owner, repository)).map(({ name }) => printable(name, 60));
  return tags.length === 0 ? 'It has no tags.' : `There are ${listed(tags.slice(0, 10))}${tags.length > 10 ? ' and others' : ''}.`;
}
