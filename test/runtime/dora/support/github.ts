import { zipSync } from 'fflate';
import { Asked, Reply } from './server';

export const iso = (seconds: number) => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');

interface FakeDeployment {
  readonly id: number;
  readonly sha: string;
  readonly environment: string;
  readonly task?: string;
  readonly created_at: string;
  readonly statuses: { state: string; created_at: string; log_url?: string }[];
}

/** What GitHub would say of a repository, as far as the program asks. */
export class FakeGithub {
  public readonly asked: Asked[] = [];
  public deployments: FakeDeployment[] = [];
  public runs: Record<string, unknown>[] = [];
  public attempts: Record<string, Record<string, unknown>> = {};
  public artifacts: Record<string, unknown>[] = [];
  public comparisons: Record<string, { status: string; commits: unknown[] }> = {};
  public pulls: Record<string, unknown[]> = {};
  public jobs: Record<number, { run_attempt: number }> = {};
  /** The runs that left something. */
  public readonly makers: Record<number, { id: number; path: string; head_branch: string; head_sha: string }> = {};
  /** Commits that no branch holds. */
  public readonly unmerged = new Set<string>();
  public archives: Record<number, Buffer> = {};
  /** What is answered to whatever this matches, instead. */
  public broken: { readonly path: RegExp; readonly reply: Reply } | undefined;
  /** Where downloads are sent to. */
  public storage = 'https://storage.example';

  /** A deployment of a run, the newest first as GitHub lists them. */
  public deployed(id: number, { at, sha, run, state = 'success', environment = 'production', reached = true, later }: { at: number; sha: string; run?: number; state?: string; environment?: string; reached?: boolean; later?: string }): void {
    const log_url = run === undefined ? undefined : `https://github.com/acme/shop/actions/runs/${run}/job/${id}`;
    const states = ['queued', ...reached ? ['in_progress'] : [], state, ...later ? [later] : []];
    const statuses = states.map((some, index) => ({ state: some, created_at: iso(at - states.indexOf(state) + index), log_url })).reverse();
    this.deployments.unshift({ id, sha, environment, created_at: iso(at - 60), statuses });
  }

  /** A deployment as a promotion records it: the words stand beside the states, and all of them link to the page of the run. */
  public promoted(id: number, environment: string, task: string, run: number, { at, sha, states }: { at: number; sha: string; states: readonly string[] }): void {
    const statuses = states.map((state, index) => ({ state, created_at: iso(at + index * 60), log_url: `https://github.com/acme/shop/actions/runs/${run}` })).reverse();
    this.deployments.unshift({ id, sha, environment, task, created_at: iso(at), statuses });
  }

  /** What a run left behind. */
  public left(id: number, name: string, content: string | Buffer, { at, run = 1, fork = false, branch = 'main', workflow = 'dora-metrics.yml', sha = 'e'.repeat(40) }: { at: number; run?: number; fork?: boolean; branch?: string; workflow?: string; sha?: string }): void {
    this.makers[run] = { id: run, path: `.github/workflows/${workflow}`, head_branch: branch, head_sha: sha };
    this.artifacts.unshift({ id, name, size_in_bytes: content.length, expired: false, created_at: iso(at), workflow_run: { id: run, repository_id: 5, head_repository_id: fork ? 6 : 5 } });
    this.archives[id] = Buffer.from(zipSync({ 'event.json': Buffer.from(content) }));
  }

  public reply(asked: Asked): Reply | undefined {
    this.asked.push(asked);
    if (this.broken?.path.test(asked.path)) return this.broken.reply;
    const archive = /\/archive\/(\d+)$/.exec(asked.path);
    if (archive) return { body: this.archives[Number(archive[1])] };
    const path = asked.path.replace('/repos/acme/shop', '');
    const body = this.body(path, asked.query);
    return body === undefined ? redirect(path, this.storage) : { body };
  }

  private body(path: string, query: URLSearchParams): unknown {
    const paged = <T>(all: T[]) => all.slice((Number(query.get('page') ?? 1) - 1) * 100, Number(query.get('page') ?? 1) * 100);
    const [, kind, id, ...rest] = path.split('/');
    if (path === '') return { default_branch: 'main' };
    if (path === '/deployments') return paged(this.deployments.filter(({ environment }) => environment === query.get('environment')).map(({ statuses: _, ...deployment }) => deployment));
    if (kind === 'deployments') return paged(this.deployments.find((one) => String(one.id) === id)!.statuses);
    if (path === '/branches/main') return { commit: { sha: 'f'.repeat(40) } };
    const [, merged] = /^\/compare\/f{40}\.\.\.(\w+)$/.exec(path) ?? [];
    if (merged !== undefined) return { status: this.unmerged.has(merged) ? 'diverged' : 'behind' };
    if (kind === 'compare') {
      const found = this.comparisons[decodeURIComponent(id)];
      return found && { ...found, commits: paged(found.commits) };
    }
    if (kind === 'commits') return this.pulls[id] ?? [];
    if (kind === 'pulls') return paged(this.pulls[`#${id}`] ?? []);
    if (path === '/actions/artifacts') return { artifacts: paged(this.artifacts.filter(({ name }) => !query.get('name') || name === query.get('name'))) };
    if (path === '/actions/runs') return { workflow_runs: paged(this.found(query)).slice(0, 100) };
    if (id === 'runs' && rest.length === 1) return this.runs.find((run) => String(run.id) === rest[0]) ?? this.makers[Number(rest[0])];
    if (id === 'runs') return this.attempts[`${rest[0]}/${rest[2]}`];
    if (id === 'jobs') return this.jobs[Number(rest[0])];
    if (id === 'workflows') return { workflow_runs: this.runs.filter(({ path: file, conclusion }) => file === rest[0] && conclusion === 'success') };
    return undefined;
  }

  /** Of one search GitHub shows a thousand. */
  private found(query: URLSearchParams): Record<string, unknown>[] {
    const [from, to] = (query.get('created') ?? '..').split('..');
    const status = query.get('status');
    const within = this.runs.filter(({ created_at: at }) => (from === '' || String(at) >= from) && (to === '' || String(at) <= to));
    return within.filter((run) => status === null || run.status === status).slice(0, 1_000);
  }
}

function redirect(path: string, storage: string): Reply | undefined {
  const artifact = /^\/actions\/artifacts\/(\d+)\/zip$/.exec(path);
  return artifact ? { status: 302, headers: { location: `${storage}/archive/${artifact[1]}` } } : undefined;
}
