/** What a lock knows of one release of a repository. */
export interface LockedDependency {
  /** The tag or branch that the commit was found by. */
  readonly ref: string;
  /** With the name of its hash: `sha1-…`. */
  readonly commit: string;
  readonly ownerId: number;
  readonly repoId: number;
  /** Keys of what it uses in turn. */
  readonly uses: readonly string[];
  /** The GitHub it lies on, where that is not the home of the repository. */
  readonly hostname?: string;
}

/** GitHub's lock of actions, `.github/workflows/actions.lock`. */
export interface GithubLock {
  readonly version: string;
  /** By the path of a workflow, the keys of what it uses itself. */
  readonly workflows: ReadonlyMap<string, readonly string[]>;
  /** By key: `owner/repository@ref` as it stands behind `uses`, owner and repository in lower case. */
  readonly dependencies: ReadonlyMap<string, LockedDependency>;
}

export const GITHUB_LOCK_FILE = '.github/workflows/actions.lock';

/** What a file is that nobody wrote yet. */
export const NEW_LOCK: GithubLock = { version: 'v0.0.2', workflows: new Map(), dependencies: new Map() };

/** The key of what a step uses; undefined for what no lock holds: images, the repository's own, reusable workflows. */
export function lockKeyOf(uses: string): string | undefined {
  const [, owner, repo, path, ref] = /^([\w.-]+)\/([\w.-]+)(?:\/([\w./-]+))?@([^\s:]+)$/.exec(uses) ?? [];
  if (owner === undefined || /^\.github\/workflows\/.+\.ya?ml$/.test(path ?? '')) return undefined;
  return `${owner}/${repo}`.toLowerCase() + `@${ref}`;
}
