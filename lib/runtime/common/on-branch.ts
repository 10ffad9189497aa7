import { Github, GithubError } from './github';

/**
 * Whether a branch holds a commit. That a run says the name of the branch is not enough: of a run for a tag GitHub says the name of the tag there, and a tag can be called `main` and stand on a
 * commit that nobody has looked at.
 *
 * @param branch its name, and never the name of a tag
 * @param commit the whole hash
 */
export async function isOnBranch(github: Github, branch: string, commit: string | undefined): Promise<boolean> {
  if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit ?? '')) return false;
  try {
    const tip = (await github.get<{ commit?: { sha?: string } }>(`/branches/${encodeURIComponent(branch)}`)).commit?.sha;
    if (typeof tip !== 'string') return false;
    const { status } = await github.get<{ status?: string }>(`/compare/${tip}...${commit}?per_page=1`);
    return status === 'identical' || status === 'behind';
  } catch (error) {
    if (error instanceof GithubError && error.status === 404) return false;
    throw error;
  }
}
