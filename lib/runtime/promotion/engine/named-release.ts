import { refuse } from './decide/refusal';
import { LedgerState, RecordedRelease } from './state';

/**
 * The release that somebody means: by its id, by its tag or version with the `v` that people write, or by the commit that it was made of.
 *
 * @throws Refusal
 */
export function namedRelease({ byId }: LedgerState, name: string): RecordedRelease {
  const exact = byId.get(name) ?? byId.get(name.replace(/^v(?=\d)/, ''));
  if (exact) return exact;
  const all = [...byId.values()];
  const commit = /^[\da-f]{7,40}$/i.test(name) ? name.toLowerCase() : undefined;
  const meant = all.filter(({ release: { ref, commit: made } }) => ref === `refs/tags/${name}` || (commit !== undefined && made.startsWith(commit)));
  if (meant.length > 1) refuse(`'${name}' could be ${meant.map(({ id }) => id).join(' or ')}: say which`);
  return meant[0] ?? refuse(`there is no release '${name}', or it is so old that it is forgotten`);
}
