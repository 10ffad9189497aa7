import { found } from './found';
import { Github, GithubError, secondsOf } from '../../common/github';
import { AttemptFacts, Found, Reviews, RunFacts } from '../engine/evidence';
import { RunPlace } from '../engine/release';

interface Run {
  readonly status: string | null;
  readonly run_attempt?: number;
  readonly event: string;
  readonly path: string;
  readonly head_branch: string | null;
  readonly head_sha: string;
  readonly triggering_actor?: { readonly login: string };
  readonly run_started_at?: string;
  readonly updated_at?: string;
}

const STATUSES: readonly RunFacts['status'][] = ['queued', 'in_progress', 'completed', 'waiting', 'pending', 'requested'];

/** A run, as it is now. GitHub forgets runs, and people delete them. */
export async function runOf(github: Github, id: number): Promise<Found<RunFacts>> {
  return found(`the run ${id}`, async () => {
    const run = await known<Run>(github, `/actions/runs/${id}`);
    if (!run) return { status: 'gone', attempt: 0 };
    const status = STATUSES.find((some) => some === run.status);
    if (!status) throw new GithubError(`it has the status '${String(run.status)}', which nobody knows`);
    return { status, attempt: run.run_attempt ?? 1 };
  });
}

/** What an attempt of a run was, and who started it. */
export async function attemptOf(github: Github, { id, attempt }: RunPlace): Promise<Found<AttemptFacts>> {
  return found(`the run ${id}`, async () => {
    const { event, path, head_branch: branch, head_sha: sha, triggering_actor: by, status, run_started_at: began, updated_at: ended } = await github.get<Run>(`/actions/runs/${id}/attempts/${attempt}`);
    // Behind an @ stands the branch.
    return { event, path: path.split('@')[0], branch: branch ?? '', sha, actor: by?.login ?? '', began: momentOf(began), ...status === 'completed' ? { ended: momentOf(ended) } : {} };
  }, 'GitHub keeps runs for 400 days at most');
}

function momentOf(time: string | undefined): number {
  const seconds = secondsOf(time ?? '');
  if (Number.isNaN(seconds)) throw new GithubError('it does not say when it was');
  return seconds;
}

async function known<T>(github: Github, path: string): Promise<T | undefined> {
  try {
    return await github.get<T>(path);
  } catch (error) {
    if (error instanceof GithubError && error.status === 404) return undefined;
    throw error;
  }
}

interface Approval { readonly environments?: readonly { readonly name?: string }[]; readonly state: string; readonly user?: { readonly login?: string } }
interface Pending { readonly environment: { readonly name?: string } }

/** Who was asked about a run, and who still is. */
export async function reviewsOf(github: Github, run: number): Promise<Found<Reviews>> {
  return found(`the approvals of the run ${run}`, async () => {
    const given = await github.get<readonly Approval[]>(`/actions/runs/${run}/approvals`);
    const waiting = await github.get<readonly Pending[]>(`/actions/runs/${run}/pending_deployments`);
    if (!Array.isArray(given) || !Array.isArray(waiting)) throw new GithubError('the answer is no list');
    return {
      given: (given as Approval[]).flatMap(({ environments = [], state, user }) => (
        state === 'approved' || state === 'rejected' ? environments.map(({ name = '' }) => ({ environment: name, state: state as 'approved' | 'rejected', by: user?.login ?? '' })) : []
      )),
      waiting: (waiting as Pending[]).map(({ environment }) => environment.name ?? ''),
    };
  });
}
