import { execFileSync } from 'child_process';

/** Why git does not say what it was asked. */
export class GitError extends Error {}

/** What the programs ask git, about commits that are there. Nothing of it runs what the repository holds, fetches anything, or needs the contents of files. */
export interface Git {
  /** The commit that is checked out, and its parents. */
  head(): { readonly commit: string; readonly parents: readonly string[] };
  /** Whether a commit is there, with all that leads from it to the one that is checked out. */
  isBefore(commit: string): boolean;
  /** The files that differ between two commits, as paths from the root: those that are new, gone, or not the same. A file that was moved is both. */
  changed(before: string, after: string): string[];
  /** The files that git knows at a commit. */
  files(commit: string): string[];
  /** What a file holds at a commit. */
  text(commit: string, path: string): string;
}

/** The longest list of names that is read: a million files have less. */
const MOST = 256 * 1024 * 1024;

const COMMIT = /^[0-9a-f]{40}([0-9a-f]{24})?$/;

/**
 * git, in a folder.
 *
 * @param folder of the checkout
 * @param variables of the job
 */
export function gitIn(folder: string, variables: NodeJS.ProcessEnv): Git {
  // A clone may lack what nobody has asked for: then the answer is that it is not there, and not a question for a password.
  const env = { ...variables, GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
  const git = (...args: readonly string[]): string => {
    try {
      return execFileSync('git', ['-c', 'core.quotePath=false', '-c', 'core.fsmonitor=false', ...args], { cwd: folder, env, maxBuffer: MOST, stdio: ['ignore', 'pipe', 'pipe'] }).toString();
    } catch (error) {
      const said = String((error as { stderr?: Buffer }).stderr ?? (error as Error).message).trim().split('\n')[0].slice(0, 300);
      throw new GitError(`git ${args[0]}: ${said || 'it failed'}`);
    }
  };
  const names = (text: string) => text.split('\0').filter((name) => name !== '');
  return {
    head() {
      const [commit, ...parents] = git('rev-list', '--parents', '--max-count=1', 'HEAD').trim().split(' ');
      return { commit, parents };
    },
    isBefore(commit) {
      if (!COMMIT.test(commit)) return false;
      try {
        git('merge-base', '--is-ancestor', commit, 'HEAD');
        return true;
      } catch {
        return false;
      }
    },
    changed: (before, after) => names(git('diff-tree', '-r', '-z', '--name-only', '--no-renames', expected(before), expected(after))),
    files: (commit) => names(git('ls-tree', '-r', '-z', '--name-only', '--full-tree', expected(commit))),
    text: (commit, path) => git('cat-file', 'blob', `${expected(commit)}:${path}`),
  };
}

/** What is handed to git as a commit is one, and no option. */
function expected(commit: string): string {
  if (!COMMIT.test(commit)) throw new GitError('what should be a commit is none');
  return commit;
}
