import { problemsOfCommit } from './trust';
import { GithubLock, LockedDependency, isWhole, lockKeyOf, usedIn, versionOf } from '../../actions/inside';
import { OtherRepositories } from '../../apply/inside';
import { printable } from '../../core/inside';

/** What is used: `owner/repository/path@ref`. */
export type Uses = string;

/** Nobody nests actions deeper: a runner refuses it. */
const DEEPEST = 10;

/** Entries of GitHub's lock, and what stands in the way of others. */
export interface Fetched {
  readonly entries: ReadonlyMap<string, LockedDependency>;
  readonly problems: readonly string[];
}

/** Asks GitHub for what a lock does not have yet, with all that is used in turn. What the lock has stays as it is. */
export async function fetchEntries(others: OtherRepositories, wanted: readonly Uses[], lock: GithubLock): Promise<Fetched> {
  const entries = new Map<string, LockedDependency>();
  const problems: string[] = [];
  let open = [...new Set(wanted)];
  for (let depth = 0; open.length > 0; depth++) {
    if (depth >= DEEPEST) return { entries, problems: [...problems, `${open[0]}: actions that use actions are followed ${DEEPEST} deep, and here it goes on.`] };
    const byKey = new Map<string, Uses[]>();
    for (const uses of open) {
      const key = lockKeyOf(uses);
      if (key !== undefined && !lock.dependencies.has(key)) byKey.set(key, [...byKey.get(key) ?? [], uses]);
    }
    const found = await Promise.all([...byKey].map(([key, uses]) => entryOf(others, key, uses)));
    open = [];
    for (const one of found) {
      if ('problem' in one) {problems.push(one.problem);} else {
        const before = entries.get(one.key);
        entries.set(one.key, before ? { ...before, uses: [...new Set([...before.uses, ...one.entry.uses])] } : one.entry);
        open.push(...one.inside.filter((uses) => !seen(entries, uses)));
      }
    }
  }
  return { entries, problems };
}

function seen(entries: ReadonlyMap<string, LockedDependency>, uses: Uses): boolean {
  return entries.has(lockKeyOf(uses) ?? '') && uses.split('@')[0].split('/').length === 2;
}

type Entry = { readonly key: string; readonly entry: LockedDependency; readonly inside: readonly Uses[] } | { readonly problem: string };

async function entryOf(others: OtherRepositories, key: string, uses: readonly Uses[]): Promise<Entry> {
  const at = key.indexOf('@');
  const [owner, repo] = key.slice(0, at).split('/');
  const ref = key.slice(at + 1);
  const repository = await others.repository(owner, repo);
  if (!repository) return { problem: `${key}: there is no repository '${owner}/${repo}' that the token sees.` };
  const commit = await others.commit(owner, repo, ref);
  if (!commit) return { problem: `${key}: there is no tag, branch or commit '${printable(ref)}'.` };
  const version = commit.ref === 'commit' ? '' : ref;
  const [wrong] = await problemsOfCommit(others, { action: `${owner}/${repo}`, version, sha: commit.sha });
  if (wrong !== undefined) return { problem: `${key}: ${wrong}` };
  const read = await Promise.all(uses.map((one) => usedInside(others, { owner, repo, sha: commit.sha }, one.split('@')[0].split('/').slice(2).join('/'), new Set())));
  const unread = read.find((one) => typeof one === 'string');
  if (unread !== undefined) return { problem: `${key}: ${unread as string}` };
  const inside = [...new Set((read as Uses[][]).flat())];
  const named = commit.ref === 'commit' ? await nameOf(others, owner, repo, commit.sha) : ref;
  if (named === undefined) return { problem: `${key}: neither a tag nor a branch names this commit.` };
  return { key, inside, entry: { ref: named, commit: `sha1-${commit.sha}`, ownerId: repository.ownerId, repoId: repository.id, uses: [...new Set(inside.map((one) => lockKeyOf(one)!))] } };
}

/** A tag of a whole release, else any tag, else a branch that has it. */
async function nameOf(others: OtherRepositories, owner: string, repo: string, sha: string): Promise<string | undefined> {
  const tags = (await others.tags(owner, repo)).filter((tag) => tag.sha === sha).map(({ name }) => name);
  const whole = tags.find((tag) => { const version = versionOf(tag); return version !== undefined && isWhole(version) && version.rest === ''; });
  return whole ?? tags[0] ?? (await others.onBranch(owner, repo, sha)).branch;
}

/** What the steps of a composite action use, those of actions beside it included; a text says why that is not known. */
async function usedInside(others: OtherRepositories, at: { readonly owner: string; readonly repo: string; readonly sha: string }, path: string, done: Set<string>): Promise<Uses[] | string> {
  if (done.has(path)) return [];
  done.add(path);
  const folder = path === '' ? '' : `${path}/`;
  const text = await others.text(at.owner, at.repo, `${folder}action.yml`, at.sha) ?? await others.text(at.owner, at.repo, `${folder}action.yaml`, at.sha);
  // An action may be a Dockerfile alone, which uses nothing.
  if (text === undefined) return [];
  const used = usedIn(`${folder}action.yml`, text);
  if (!used) return `${folder}action.yml is no YAML, so what it uses is not known.`;
  const found: Uses[] = used.actions.map(({ action, ref }) => `${action}@${ref}`);
  for (const own of used.own) {
    const inside = await usedInside(others, at, own, done);
    if (typeof inside === 'string') return inside;
    found.push(...inside);
  }
  return found.filter((uses) => lockKeyOf(uses) !== undefined);
}
