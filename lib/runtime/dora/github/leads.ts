import { Github, GithubError, isList, secondsOf } from '../../common/github';
import { DoraConfiguration } from '../configuration';

interface Commit {
  readonly sha: string;
  readonly commit?: { readonly committer?: { readonly date?: string } | null; readonly author?: { readonly date?: string } | null };
  readonly parents?: readonly unknown[];
}

interface Comparison {
  readonly status: 'ahead' | 'behind' | 'identical' | 'diverged';
  readonly commits: readonly Commit[];
}

interface PullRequest {
  readonly number: number;
  readonly merged_at?: string | null;
}

/** More changes than that in one deployment are not looked at one by one. */
const MOST_COMMITS = 1_000;
const MOST_LOOKED_UP = 100;

/**
 * How long every change that a deployment brought was on its way, in seconds. The same version again, or one that is older, brings none; nor does the first,
 * whose changes nobody can tell.
 */
export async function leadsOf(github: Github, mode: DoraConfiguration['leadTime'], base: string | undefined, head: string, at: number): Promise<number[]> {
  if (base === undefined || base === head) return [];
  const commits = await commitsBetween(github, base, head);
  const times = mode === 'commit' ? commits.map(committed) : await timesOfPullRequests(github, mode, commits);
  return times.flatMap((time) => (Number.isFinite(time) ? [Math.max(0, at - time)] : []));
}

async function commitsBetween(github: Github, base: string, head: string): Promise<Commit[]> {
  const commits: Commit[] = [];
  for (let page = 1; commits.length < MOST_COMMITS; page++) {
    const comparison = await known(github.get<Comparison>(`/compare/${encodeURIComponent(base)}...${encodeURIComponent(head)}?per_page=100&page=${page}`));
    if (!comparison || comparison.status === 'behind' || comparison.status === 'identical') return [];
    const { commits: some } = comparison;
    if (!isList(some)) throw new GithubError('GitHub (/compare): the answer lists no commits');
    commits.push(...some);
    if (some.length < 100) break;
  }
  // A merge is no change: it brings those of others, which are in the list.
  const own = commits.filter(({ parents }) => (parents?.length ?? 1) < 2);
  return own.length > 0 ? own : commits;
}

/** Undefined where GitHub does not know: commits vanish when a branch is pushed by force, and versions of two histories have nothing in common. Asked again, it would not know either. */
async function known<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof GithubError && (error.status === 404 || error.status === 422)) return undefined;
    throw error;
  }
}

/** When a commit came to its branch. A rebase makes it new, which is why pull requests can be asked instead. */
const committed = ({ commit }: Commit): number => secondsOf(commit?.committer?.date ?? commit?.author?.date ?? '');

/** One time for every pull request, and for every commit that came without one. */
async function timesOfPullRequests(github: Github, mode: 'pr-first-commit' | 'pr-merge', commits: readonly Commit[]): Promise<number[]> {
  const times: number[] = [];
  const seen = new Set<number>();
  for (const commit of commits.slice(-MOST_LOOKED_UP)) {
    const [request] = (await known(github.get<PullRequest[]>(`/commits/${encodeURIComponent(commit.sha)}/pulls`)) ?? []).filter(({ merged_at }) => typeof merged_at === 'string');
    if (!request) times.push(committed(commit));
    else if (!seen.has(request.number)) times.push(mode === 'pr-merge' ? secondsOf(request.merged_at!) : await firstCommit(github, request.number, commit));
    if (request) seen.add(request.number);
  }
  return times;
}

async function firstCommit(github: Github, request: number, merged: Commit): Promise<number> {
  const authored: number[] = [];
  for await (const { commit } of github.all<Commit>(`/pulls/${request}/commits`)) authored.push(secondsOf(commit?.author?.date ?? commit?.committer?.date ?? ''));
  const dated = authored.filter(Number.isFinite);
  return dated.length > 0 ? Math.min(...dated) : committed(merged);
}
