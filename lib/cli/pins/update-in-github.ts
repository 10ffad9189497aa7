import { fetchEntries } from './github-entries';
import { PinnedByGithub, Replaced, isCommit, keyOf } from './github-lock-on-disk';
import { repositoryOf } from './lock-on-disk';
import { Locks } from './locks';
import { Update } from './update-of';
import { OtherRepositories } from '../../apply/inside';

/** An update, and what it means for GitHub's lock. */
export interface Replacement {
  readonly update: Update;
  readonly replaced?: Replaced;
}

/** What comes in the place of a key of GitHub's lock, with what the new release uses in turn; and why nothing does, where that is so. */
export async function replacementOf(others: OtherRepositories, { key, action }: PinnedByGithub, update: Update, { github, used }: Locks): Promise<Replacement> {
  if (update.status !== 'updated' || !update.to) return { update };
  // Whoever writes commits into the files goes on with commits.
  const ref = isCommit(key) ? update.to.sha : update.to.version;
  const written = new Set([action, ...used.filter((one) => repositoryOf(one.action.toLowerCase()) === action).map((one) => one.action)]);
  const { entries, problems } = await fetchEntries(others, [...written].map((one) => `${one}@${ref}`), github.content);
  if (problems.length > 0) return { update: { ...update, status: 'refused', to: undefined, reasons: [...update.reasons, ...problems] } };
  return { update, replaced: { key: keyOf({ action, ref })!, entries } };
}

/** Where a release has to be written by hand, because no program writes the file. */
export function byHand({ github, used }: Locks, replaced: ReadonlyMap<string, Replaced>): string[] {
  return used.flatMap((one) => {
    const now = replaced.get(keyOf(one) ?? '');
    if (!now || github.isGenerated(one.file)) return [];
    return [`${one.file}:${one.line} is written by no program: change it to ${one.action}${now.key.slice(now.key.indexOf('@'))}, which is what GitHub's lock has now.`];
  });
}
