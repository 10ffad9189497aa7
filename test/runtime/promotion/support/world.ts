import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';
import { CI, CONFIGURATION, CONTROL } from './configuration';
import { NoAnswerError } from '../../../../lib/runtime/common/ask';
import { githubOf } from '../../../../lib/runtime/common/github';
import { Runner } from '../../../../lib/runtime/common/runner';
import { PromotionConfiguration } from '../../../../lib/runtime/promotion/configuration';
import { prometheusOf } from '../../../../lib/runtime/promotion/evidence/prometheus';
import { run as runProgram } from '../../../../lib/runtime/promotion/program';
import { GithubServer, RunState, freshState } from '../../../support/github-server';

export const BOT = 'github-actions[bot]';
export const MINUTE = 60;
export const HOUR = 3_600;
export const DAY = 86_400;
/** Monday, 2 November 2026, 09:00 UTC. */
export const START = 1_793_610_000;

export const sha = (n: number): string => n.toString(16).padStart(40, '0');
export const digest = (n: number): string => `sha256:${n.toString(16).padStart(64, '0')}`;

/** What a run of the program said. */
export interface Said {
  readonly code: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly log: readonly string[];
  readonly summary: string;
  readonly printed: string;
}

/** Which run of which workflow the program is part of. */
export interface In {
  readonly run?: RunState;
  readonly variables?: Readonly<Record<string, string>>;
  readonly options?: readonly string[];
  readonly token?: string;
}

/** The machine of a job is gone, in the middle of something. */
export class Killed extends Error {}

/** A repository that promotes, on the local GitHub, with a clock of its own. */
export class World {
  public static async start(configuration: PromotionConfiguration = CONFIGURATION): Promise<World> {
    const state = freshState();
    state.now = START;
    return new World(await GithubServer.start(state), configuration);
  }

  public readonly token: string;
  /** What Prometheus has, by query: the values of its series. */
  public metrics: Record<string, readonly (number | string)[]> = {};
  /** Seconds that a step waited. */
  public readonly waited: number[] = [];
  /** What a command prints, by its text. */
  public commands: Record<string, string> = {};
  public readonly folder = mkdtempSync(join(tmpdir(), 'slipway-promotion-'));
  /** The machine dies at the n-th request of all, before it is sent or after it was done. */
  public dies?: { readonly at: number; readonly when: 'before' | 'after' };
  /** Requests of jobs. */
  public requests = 0;
  private nextRun = 5_000;
  private steps = 0;

  private constructor(public readonly github: GithubServer, public configuration: PromotionConfiguration) {
    this.token = github.grant('ghs_job', [
      'deployments=write', 'actions=write', 'checks=read', 'contents=read', 'security_events=read', 'vulnerability_alerts=read', 'attestations=read', 'issues=write',
    ], BOT);
  }

  public get now(): number {
    return this.github.state.now;
  }

  public later(seconds: number): this {
    this.github.state.now += seconds;
    return this;
  }

  public async stop(): Promise<void> {
    rmSync(this.folder, { recursive: true });
    await this.github.stop();
  }

  /** A run that goes on. */
  public begin(path = CONTROL, more: Partial<RunState> = {}): RunState {
    const run: RunState = {
      id: ++this.nextRun, attempt: 1, path, event: path === CI ? 'push' : 'schedule', branch: 'main', sha: sha(1), actor: 'mona', triggering_actor: 'mona', status: 'in_progress', conclusion: null, at: this.now, approvals: [], waits: [], ...more,
    };
    this.github.state.runs.push(run);
    return run;
  }

  public end(found: RunState, conclusion = 'success'): void {
    Object.assign(found, { status: 'completed', conclusion, ended: this.now });
  }

  /** A run that somebody started by hand. */
  public byHand(actor = 'mona', path = CONTROL): RunState {
    return this.begin(path, { event: 'workflow_dispatch', actor, triggering_actor: actor });
  }

  /** A file of the job. */
  public file(name: string, content: string): void {
    mkdirSync(dirname(join(this.folder, 'workspace', name)), { recursive: true });
    writeFileSync(join(this.folder, 'workspace', name), content);
  }

  /** Runs a command, as a step of a run does. */
  public async do(command: string, { run: place = this.begin(), variables = {}, options = [], token = this.token }: In = {}): Promise<Said> {
    const said = { outputs: {} as Record<string, string>, errors: [] as string[], warnings: [] as string[], log: [] as string[], summary: '', printed: '' };
    const runner: Runner = {
      warn: (message) => said.warnings.push(message),
      fail: (message) => said.errors.push(message),
      log: (message) => said.log.push(message),
      mask: () => undefined,
      output: (name, value) => { said.outputs[name] = value; },
      summary: (markdown) => { said.summary += `${markdown}\n`; },
    };
    const all = {
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_RUN_ID: String(place.id),
      GITHUB_RUN_ATTEMPT: String(place.attempt),
      GITHUB_SHA: place.sha,
      GITHUB_REF: `refs/heads/${place.branch}`,
      GITHUB_ACTOR: place.actor,
      GITHUB_TRIGGERING_ACTOR: place.triggering_actor,
      GITHUB_WORKFLOW_REF: `acme/shop/${place.path}@refs/heads/${place.branch}`,
      GITHUB_EVENT_NAME: place.event,
      PROMETHEUS_URL: 'http://prometheus',
      ...variables,
    };
    mkdirSync(join(this.folder, 'workspace'), { recursive: true });
    const code = await runProgram(command, () => ({
      variables: all,
      options,
      configuration: this.configuration,
      runner,
      print: (text) => { said.printed += `${text}\n`; },
      now: this.now,
      github: githubOf({ apiUrl: this.github.url, repository: 'acme/shop', token, program: 'test', permissions: 'deployments: write' }, async ({ url, method, headers, body }) => {
        const dies = ++this.requests === this.dies?.at ? this.dies.when : undefined;
        if (dies === 'before') throw new Killed();
        try {
          const answer = await this.github.fetch(url, { method, headers, body });
          if (dies === 'after') throw new Killed();
          return { status: answer.status, headers: answer.headers, body: Buffer.from(await answer.arrayBuffer()) };
        } catch (error) {
          if (error instanceof TypeError) throw new NoAnswerError('it cannot be reached');
          throw error;
        }
      }),
      prometheus: prometheusOf(all, async ({ body }) => this.prometheus(new URLSearchParams(body).get('query')!)),
      bash: async (script) => this.commands[script],
      wait: async (seconds) => { this.waited.push(seconds); },
      workspace: join(this.folder, 'workspace'),
      folder: join(this.folder, `step-${++this.steps}`),
      server: 'https://github.test',
    }), runner.fail);
    return { code, ...said };
  }

  private prometheus(query: string): { status: number; headers: Headers; body: Buffer } {
    const values = this.metrics[query];
    if (!values) throw new NoAnswerError('it cannot be reached (ECONNREFUSED)');
    const result = values.map((value, i) => ({ metric: { i: String(i) }, value: [this.now, String(value)] }));
    return { status: 200, headers: new Headers(), body: Buffer.from(JSON.stringify({ status: 'success', data: { resultType: 'vector', result } })) };
  }
}
