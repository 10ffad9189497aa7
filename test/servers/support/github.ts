import { IncomingMessage, Server, ServerResponse, createServer } from 'http';
import { AddressInfo } from 'net';
import { zipSync } from 'fflate';
import { Team, WorkflowRun } from './team';

interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly made: number;
  readonly run: number;
  readonly zip: Buffer;
}

/** A deployment that GitHub knows: one for every job that names an environment. */
interface KnownDeployment {
  readonly id: number;
  readonly sha: string;
  readonly environment: string;
  readonly run: number;
  readonly attempt: number;
  readonly began: number;
  readonly ended: number;
  readonly result: string;
}

const iso = (second: number) => new Date(second * 1000).toISOString().replace(/\.\d+Z$/, 'Z');

/** What GitHub answers about a team, at a moment that a test chooses. */
export class GithubOfTeam {
  /** The moment, in seconds. */
  public now = 0;
  public url = '';
  /** Runs that a test adds. */
  public readonly more: WorkflowRun[] = [];
  public readonly asked: string[] = [];
  private nextId = 1;
  private readonly artifacts: Artifact[] = [];
  private readonly deployments: KnownDeployment[];
  /** When the aggregator ran to a good end. */
  private readonly aggregated: number[] = [];
  private readonly server: Server;

  public constructor(private readonly repository: string, private readonly team: Team) {
    this.deployments = team.deployments.map((deployment, at) => ({ id: at + 1, ...deployment })).sort((a, b) => a.began - b.began);
    this.server = createServer((request, response) => this.answer(request, response));
  }

  public async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  public async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  public upload(name: string, run: number, file: string, content: Buffer): void {
    // Uploading again takes the place of what the run had uploaded.
    const known = this.artifacts.findIndex((artifact) => artifact.name === name && artifact.run === run);
    if (known >= 0) this.artifacts.splice(known, 1);
    this.artifacts.push({ id: this.nextId++, name, made: this.now, run, zip: Buffer.from(zipSync({ [file]: content })) });
  }

  public deleteArtifacts(name: string): void {
    for (const artifact of this.artifacts.filter((one) => one.name === name)) this.artifacts.splice(this.artifacts.indexOf(artifact), 1);
  }

  public aggregatorSucceeded(): void {
    this.aggregated.push(this.now);
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname, searchParams } = new URL(request.url!, this.url);
    this.asked.push(`${request.method} ${pathname}`);
    if (pathname.startsWith('/storage/')) return void response.end(this.artifacts.find(({ id }) => id === Number(pathname.slice('/storage/'.length)))?.zip);
    const path = pathname.slice(`/repos/${this.repository}`.length);
    if (!`${pathname}/`.startsWith(`/repos/${this.repository}/`) || request.headers.authorization !== 'Bearer made-up-token') return send(response, 404, { message: 'Not Found' });
    const zip = /^\/actions\/artifacts\/(\d+)\/zip$/.exec(path);
    if (zip) return void response.writeHead(302, { location: `${this.url}/storage/${zip[1]}` }).end();
    const found = this.found(path, searchParams);
    return found === undefined ? send(response, 404, { message: 'Not Found' }) : send(response, 200, found);
  }

  private found(path: string, query: URLSearchParams): unknown {
    const statuses = /^\/deployments\/(\d+)\/statuses$/.exec(path);
    if (statuses) return paged(this.statusesOf(Number(statuses[1])), query);
    const compared = /^\/compare\/(\w+)\.\.\.(\w+)$/.exec(path);
    if (compared) return this.compare(compared[1], compared[2], query);
    if (path === '') return { default_branch: 'main' };
    if (path === '/branches/main') return { name: 'main', commit: { sha: this.tip } };
    if (path === '/deployments') return paged(this.deploymentsTo(query.get('environment')), query);
    if (path === '/actions/artifacts') return { artifacts: paged(this.listedArtifacts(query.get('name')), query) };
    if (path === '/actions/runs') return { workflow_runs: paged(this.listedRuns(query), query) };
    if (/^\/actions\/workflows\/[^/]+\/runs$/.test(path)) return { workflow_runs: this.aggregated.filter((at) => at < this.now).map((at) => ({ id: at })) };
    const job = /^\/actions\/jobs\/(\d+)$/.exec(path);
    if (job) return { run_attempt: this.deployments.find(({ id }) => id === Number(job[1]))?.attempt ?? 1 };
    const run = /^\/actions\/runs\/(\d+)(?:\/attempts\/\d+)?$/.exec(path);
    if (run) return this.runs().map((one) => this.shown(one)).find(({ id }) => id === Number(run[1])) ?? this.aggregator(Number(run[1]));
    return /^\/commits\/\w+\/pulls$/.test(path) ? [] : undefined;
  }

  /** The run that left a ledger, which is none of the team. */
  private aggregator(id: number): object | undefined {
    return this.artifacts.some(({ name, run }) => name === 'dora-ledger' && run === id) ? { id, path: '.github/workflows/dora-metrics.yml', head_branch: 'main', head_sha: this.tip } : undefined;
  }

  /** The newest commit of main. */
  private get tip(): string {
    return this.team.commits.filter(({ at }) => at <= this.now).at(-1)!.sha;
  }

  private deploymentsTo(environment: string | null): object[] {
    const known = this.deployments.filter((one) => one.environment === environment && one.began <= this.now).reverse();
    return known.map(({ id, sha, began }) => ({ id, sha, environment, created_at: iso(began) }));
  }

  private statusesOf(id: number): object[] {
    const deployment = this.deployments.find((one) => one.id === id);
    if (!deployment) return [];
    const { began, ended, run, environment, result } = deployment;
    const after = this.deployments.find((other) => other.environment === environment && other.result === 'success' && other.ended > ended && other.ended <= this.now);
    const all = [['in_progress', began], ['success', ended], ['inactive', after?.ended ?? Infinity]] as const;
    return all.filter(([state, at]) => at <= this.now && (state !== 'inactive' || result === 'success'))
      .map(([state, at]) => ({ state: state === 'success' ? result : state, created_at: iso(at), log_url: `https://github.com/${this.repository}/actions/runs/${run}/job/${id}` })).reverse();
  }

  private compare(base: string, head: string, query: URLSearchParams): unknown {
    const { commits } = this.team;
    const [from, to] = [base, head].map((sha) => commits.findIndex((commit) => commit.sha === sha));
    if (from < 0 || to < 0) return undefined;
    const between = commits.slice(from + 1, to + 1).map(({ sha, at }) => ({ sha, commit: { committer: { date: iso(at) }, author: { date: iso(at) } }, parents: [{}] }));
    return { status: from === to ? 'identical' : from < to ? 'ahead' : 'behind', total_commits: between.length, commits: paged(between, query) };
  }

  private listedArtifacts(name: string | null): object[] {
    return this.artifacts.filter((artifact) => artifact.made <= this.now && (name === null || artifact.name === name)).reverse().map(({ id, name: called, made, run, zip }) => ({
      id, name: called, size_in_bytes: zip.length, expired: false, created_at: iso(made), workflow_run: { id: run, repository_id: 1, head_repository_id: 1 },
    }));
  }

  private runs(): WorkflowRun[] {
    return [...this.team.runs, ...this.more].filter(({ began }) => began <= this.now);
  }

  private listedRuns(query: URLSearchParams): object[] {
    const [from, to] = (query.get('created') ?? '').split('..').map((text) => Date.parse(text) / 1000);
    const status = query.get('status');
    return this.runs().filter(({ began }) => Number.isNaN(from) || (began >= from && began <= to)).map((run) => this.shown(run))
      .filter((run) => status === null || run.status === status).sort((a, b) => b.id - a.id);
  }

  private shown({ id, workflow, began, ended, conclusion, waits }: WorkflowRun) {
    const over = ended <= this.now;
    return {
      id,
      name: workflow,
      run_attempt: 1,
      created_at: iso(began),
      run_started_at: iso(began),
      updated_at: iso(Math.min(ended, this.now)),
      status: over ? 'completed' : waits ? 'queued' : 'in_progress',
      conclusion: over ? conclusion : null,
    };
  }
}

function paged<T>(all: readonly T[], query: URLSearchParams): T[] {
  const [size, page] = [Number(query.get('per_page') ?? 30), Number(query.get('page') ?? 1)];
  return all.slice((page - 1) * size, page * size);
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
