import { unzipSync } from 'fflate';
import { Github, GithubError, secondsOf } from './github';
import { isOnBranch } from './on-branch';

/** What a run left behind, as GitHub lists it. */
export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly size_in_bytes: number;
  readonly expired: boolean;
  readonly created_at: string;
  readonly workflow_run?: { readonly id?: number; readonly repository_id?: number; readonly head_repository_id?: number } | null;
}

/**
 * Those that were made since, the newest first.
 *
 * @param name only those of this name
 */
export async function* artifactsSince(github: Github, since: number, name?: string): AsyncGenerator<Artifact> {
  for await (const artifact of github.all<Artifact>(name === undefined ? '/actions/artifacts' : `/actions/artifacts?name=${encodeURIComponent(name)}`, 'artifacts')) {
    if (secondsOf(artifact.created_at) < since) return;
    if (!artifact.expired) yield artifact;
  }
}

/** Whether a run of the repository itself made it. Runs for a pull request of a fork have artifacts as well, and there strangers say what is in them. */
export function isOwn({ workflow_run: run }: Artifact): boolean {
  return typeof run?.repository_id === 'number' && run.repository_id === run.head_repository_id;
}

/** Whether a run of a workflow on the default branch made it: on any other branch, its file says what somebody wants it to say. */
export async function isOfWorkflow(github: Github, { workflow_run: run }: Artifact, workflow: string): Promise<boolean> {
  if (typeof run?.id !== 'number') return false;
  try {
    const { path, head_branch: branch, head_sha: commit } = await github.get<{ path?: string; head_branch?: string | null; head_sha?: string }>(`/actions/runs/${run.id}`);
    // Behind an @ stands the branch.
    if (path?.split('@')[0] !== `.github/workflows/${workflow}` || typeof branch !== 'string') return false;
    return branch === (await github.get<{ default_branch?: string }>('')).default_branch && await isOnBranch(github, branch, commit);
  } catch (error) {
    if (error instanceof GithubError && error.status === 404) return false;
    throw error;
  }
}

/** Why what is in an artifact cannot be had. */
export class BrokenArtifactError extends Error {}

/**
 * The only file of an artifact.
 *
 * @param most how large the file may be: a small archive can unpack to something endless
 */
export async function fileOf(github: Github, { id }: Artifact, most: number): Promise<Buffer> {
  const archive = await github.download(`/actions/artifacts/${id}/zip`, most + 64 * 1024);
  let files: [string, Uint8Array][];
  let entries = 0;
  try {
    // Many entries can share the same packed bytes, so no second one is unpacked.
    files = Object.entries(unzipSync(archive, { filter: ({ originalSize }) => ++entries === 1 && originalSize <= most }));
  } catch {
    throw new BrokenArtifactError('it is no zip archive');
  }
  if (entries !== 1 || files.length !== 1) throw new BrokenArtifactError(`it does not hold one file of at most ${most} bytes`);
  return Buffer.from(files[0][1]);
}
