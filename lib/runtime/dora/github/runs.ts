import { Github, GithubError, secondsOf, timeOf } from '../../common/github';
import { RunEvent } from '../events/event';
import { eventId } from '../events/event-id';

interface Run {
  readonly id: number;
  readonly name?: string | null;
  readonly run_attempt?: number;
  readonly status: string | null;
  readonly conclusion: string | null;
  readonly created_at: string;
  readonly run_started_at?: string | null;
  readonly updated_at: string;
}

/** Runs that ended, and those that had not. */
export interface SeenRuns {
  readonly events: readonly RunEvent[];
  readonly open: readonly number[];
}

/** GitHub does not show more than that of one search, however many pages are asked for. */
const MOST_FOUND = 1_000;
const MOST_OPEN = 200;

/**
 * The runs that were created in a stretch of time, and those that had not ended when it was looked before.
 *
 * @param seen whether the end of an attempt is known
 */
export async function runsBetween(github: Github, from: number, to: number, open: readonly number[], workflows: ReadonlySet<string>, seen: (id: string) => boolean): Promise<SeenRuns> {
  const runs = new Map<number, Run>();
  for await (const run of created(github, from, to)) runs.set(run.id, run);
  for (const id of open) {
    if (!runs.has(id)) await found(github, `/actions/runs/${id}`, (run: Run) => runs.set(id, run));
  }
  const counted = [...runs.values()].filter(({ name }) => workflows.has(name ?? ''));
  const events: RunEvent[] = [];
  for (const run of counted) {
    const { id, run_attempt: attempt = 1 } = run;
    // Of a run that was attempted again, the list shows the last attempt only.
    for (let earlier = Math.max(1, attempt - MOST_ATTEMPTS); earlier < attempt; earlier++) {
      if (!seen(idOf(id, earlier))) await found(github, `/actions/runs/${id}/attempts/${earlier}`, (former: Run) => events.push(...ended({ ...former, id, run_attempt: earlier })));
    }
    if (!seen(idOf(id, attempt))) events.push(...ended(run));
  }
  return { events, open: counted.filter(({ status }) => status !== 'completed').map(({ id }) => id).slice(-MOST_OPEN) };
}

const MOST_ATTEMPTS = 10;

/** Halves the stretch until all of it is shown. Counts that GitHub reports stop at some number, so nothing is concluded from them. */
async function* created(github: Github, from: number, to: number): AsyncGenerator<Run> {
  const runs: Run[] = [];
  for await (const run of github.all<Run>(`/actions/runs?created=${encodeURIComponent(`${timeOf(from)}..${timeOf(to)}`)}`, 'workflow_runs')) {
    runs.push(run);
    if (runs.length >= MOST_FOUND) break;
  }
  if (runs.length < MOST_FOUND || to - from < 2) return yield* runs;
  const middle = Math.floor((from + to) / 2);
  yield* created(github, from, middle);
  yield* created(github, middle + 1, to);
}

function idOf(run: number, attempt: number): string {
  return eventId('run', run, attempt);
}

function ended({ id, name, run_attempt: attempt = 1, status, conclusion, created_at, run_started_at, updated_at }: Run): RunEvent[] {
  if (status !== 'completed' || !conclusion) return [];
  const [at, began] = [secondsOf(updated_at), secondsOf(run_started_at ?? created_at)];
  if (!Number.isFinite(at - began)) return [];
  return [{ kind: 'run', at, id: idOf(id, attempt), run: id, attempt, workflow: name ?? '', conclusion, seconds: Math.max(0, at - began) }];
}

/** How a status that GitHub has is counted. */
const ACTIVE: Readonly<Record<string, string>> = { queued: 'queued', requested: 'queued', in_progress: 'in_progress', waiting: 'waiting', pending: 'pending' };

/** How many runs have not come to an end, by workflow and status. The run that asks is not one of them. */
export async function activeRuns(github: Github, own: number): Promise<Map<string, Record<string, number>>> {
  const active = new Map<string, Record<string, number>>();
  for (const [status, counted] of Object.entries(ACTIVE)) {
    let looked = 0;
    for await (const { id, name } of github.all<Run>(`/actions/runs?status=${status}`, 'workflow_runs')) {
      if (++looked > MOST_FOUND) break;
      if (id === own) continue;
      const counts = active.get(name ?? '') ?? {};
      active.set(name ?? '', { ...counts, [counted]: (counts[counted] ?? 0) + 1 });
    }
  }
  return active;
}

/** Whether the workflow ever ran to a good end. */
export async function everSucceeded(github: Github, workflow: string, own: number): Promise<boolean> {
  let succeeded = false;
  await found(github, `/actions/workflows/${encodeURIComponent(workflow)}/runs?status=success&per_page=2`, ({ workflow_runs: runs }: { workflow_runs: Run[] }) => {
    succeeded = runs.some(({ id }) => id !== own);
  });
  return succeeded;
}

/** Runs can be deleted, and a workflow that never ran is not known. */
async function found<T>(github: Github, path: string, take: (answer: T) => void): Promise<void> {
  try {
    take(await github.get<T>(path));
  } catch (error) {
    if (!(error instanceof GithubError) || error.status !== 404) throw error;
  }
}
