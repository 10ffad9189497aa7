import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { gunzipSync } from 'zlib';
import { CONFIGURATION } from './configuration';
import { START } from './events';
import { FakeGithub } from './github';
import { Asked } from './server';
import { Answer, NoAnswerError, Question } from '../../../../lib/runtime/common/ask';
import { githubOf } from '../../../../lib/runtime/common/github';
import { Runner } from '../../../../lib/runtime/common/runner';
import { DoraConfiguration } from '../../../../lib/runtime/dora/configuration';
import { lineOf } from '../../../../lib/runtime/dora/events/canonical';
import { DeployEvent } from '../../../../lib/runtime/dora/events/event';
import { run } from '../../../../lib/runtime/dora/program';
import { AwsAnswer } from '../../../../lib/runtime/dora/store/aws';

/** What a run of the program said. */
export interface Said {
  readonly code: number;
  readonly warnings: string[];
  readonly errors: string[];
  readonly log: string[];
  readonly outputs: Record<string, string>;
  readonly summary: string;
}

/** A repository, a Pushgateway and a bucket, all of them made up, and the program in between. */
export class World {
  public readonly github = new FakeGithub();
  public readonly folder = mkdtempSync(join(tmpdir(), 'slipway-dora-'));
  /** The bucket, by key. */
  public readonly bucket = new Map<string, Buffer>();
  /** What the Pushgateway was sent, by group, the last last. */
  public readonly pushed: { readonly path: string; readonly text: string }[] = [];
  public readonly waited: number[] = [];
  public readonly awsCalls: string[][] = [];
  public groups: Record<string, string>[] = [];
  /** What the Pushgateway says instead of taking something. */
  public gateway: { status: number; body: string } | 'down' = { status: 200, body: '' };
  public configuration: DoraConfiguration = CONFIGURATION;
  private steps = 0;
  /** What the command line says instead. */
  public aws: ((args: readonly string[]) => AwsAnswer | undefined) | undefined;

  public async run(command: string, after: number, more: Record<string, string> = {}): Promise<Said> {
    const said = { warnings: [] as string[], errors: [] as string[], log: [] as string[], outputs: {} as Record<string, string>, summary: '' };
    const runner: Runner = {
      warn: (message) => said.warnings.push(message),
      fail: (message) => said.errors.push(message),
      log: (message) => said.log.push(message),
      mask: () => undefined,
      output: (name, value) => { said.outputs[name] = value; },
      summary: (markdown) => { said.summary += markdown; },
    };
    const variables = { GITHUB_RUN_ID: '1', GITHUB_RUN_ATTEMPT: '1', GITHUB_JOB: 'deploy', GITHUB_SHA: 'a'.repeat(40), DORA_PUSHGATEWAY_URL: 'http://gateway', ...more };
    const code = await run(command, () => ({
      variables,
      runner,
      configuration: this.configuration,
      now: START + after,
      folder: this.folder,
      github: githubOf({ apiUrl: 'https://api', repository: 'acme/shop', token: 'secret-token', program: 'test', permissions: 'deployments: read' }, async (question) => this.answer(question)),
      aws: async (args) => this.command(args),
      ask: async (question) => this.gatewayAnswer(question),
      wait: async (seconds) => { this.waited.push(seconds); },
    }), runner.fail);
    return { code, ...said };
  }

  /** What a step recorded, as the artifact that it left. */
  public recorded(event: DeployEvent, at = event.at): void {
    this.github.left(10_000 + this.steps++, `dora-event-${event.id}`, lineOf(event), { at, run: event.run });
  }

  /** The workflow that aggregates, which uploads the ledger when that went well. */
  public async aggregate(after: number, more: Record<string, string> = {}): Promise<Said> {
    const said = await this.run('aggregate', after, { GITHUB_RUN_ID: '9000', ...more });
    if (said.code === 0) this.upload(said, after, 9000);
    return said;
  }

  /** The lines of the ledger that the workflow uploads, its header first. */
  public ledger(): Record<string, any>[] {
    return gunzipSync(readFileSync(join(this.folder, 'ledger', 'ledger.jsonl.gz'))).toString().trim().split('\n').map((line) => JSON.parse(line) as Record<string, any>);
  }

  /** What the workflow does after the program: it uploads the ledger, and what was recorded. */
  public upload(said: Said, after: number, run_ = 1): void {
    const id = this.github.artifacts.length + 1;
    const { 'ledger-file': ledger, 'event-file': event, 'event-id': name } = said.outputs;
    if (ledger && existsSync(ledger)) this.github.left(id, 'dora-ledger', readFileSync(ledger), { at: START + after, run: run_ });
    if (event) this.github.left(id, `dora-event-${name}`, readFileSync(event), { at: START + after, run: run_ });
  }

  /** The value of a series in what was pushed last. */
  public value(series: string): number | undefined {
    const line = this.pushed.at(-1)?.text.split('\n').find((some) => some.startsWith(`${series} `));
    return line === undefined ? undefined : Number(line.slice(series.length + 1));
  }

  public end(): void {
    rmSync(this.folder, { recursive: true });
  }

  private async answer({ url, headers }: Question): Promise<Answer> {
    const { pathname, searchParams, origin } = new URL(url);
    const asked: Asked = { method: 'GET', path: origin === 'https://api' ? pathname : `${origin}${pathname}`, query: searchParams, authorization: headers?.authorization, body: '' };
    const { status = 200, headers: given = {}, body = {} } = this.github.reply(asked) ?? { status: 404 };
    return { status, headers: new Headers(given), body: Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body)) };
  }

  private async gatewayAnswer({ url, body, method }: Question): Promise<Answer> {
    if (this.gateway === 'down') throw new NoAnswerError('it cannot be reached (ECONNREFUSED)');
    if (method !== 'PUT') return { status: 200, headers: new Headers(), body: Buffer.from(JSON.stringify({ data: this.groups.map((labels) => ({ labels })) })) };
    if (this.gateway.status === 200) this.pushed.push({ path: new URL(url).pathname, text: body! });
    return { status: this.gateway.status, headers: new Headers(), body: Buffer.from(this.gateway.body) };
  }

  /** As much of S3 as is needed, conditions included. */
  private command(args: readonly string[]): AwsAnswer {
    this.awsCalls.push([...args]);
    const instead = this.aws?.(args);
    if (instead) return instead;
    const of = (option: string) => args[args.indexOf(option) + 1];
    const fine = (answer: unknown = {}): AwsAnswer => ({ ok: true, stdout: JSON.stringify(answer), stderr: '' });
    const refused = (code: string, operation: string): AwsAnswer => ({ ok: false, stdout: '', stderr: `\nAn error occurred (${code}) when calling the ${operation} operation: no\n` });
    const tag = (content: Buffer) => `"${content.toString('base64').length}-${content.reduce((sum, byte) => (sum * 31 + byte) % 1_000_003, 7)}"`;
    switch (args[1]) {
      case 'get-object': {
        const content = this.bucket.get(of('--key'));
        if (!content) return refused('NoSuchKey', 'GetObject');
        writeFileSync(args.at(-1)!, content);
        return fine({ ETag: tag(content) });
      }
      case 'head-object': {
        const content = this.bucket.get(of('--key'));
        return content ? fine({ ETag: tag(content) }) : refused('404', 'HeadObject');
      }
      case 'put-object': {
        const before = this.bucket.get(of('--key'));
        if (args.includes('--if-none-match') && before) return refused('PreconditionFailed', 'PutObject');
        if (args.includes('--if-match') && (!before || tag(before) !== of('--if-match'))) return refused('PreconditionFailed', 'PutObject');
        this.bucket.set(of('--key'), readFileSync(of('--body')));
        return fine({ ETag: tag(this.bucket.get(of('--key'))!) });
      }
      case 'list-objects-v2':
        return fine({ Contents: [...this.bucket].filter(([key]) => key.startsWith(of('--prefix')) && (!args.includes('--start-after') || key > of('--start-after'))).map(([Key, content]) => ({ Key, Size: content.length })) });
      default: return this.sync(args[2], args[3]);
    }
  }

  private sync(from: string, to: string): AwsAnswer {
    mkdirSync(to, { recursive: true });
    const prefix = from.replace(/^s3:\/\/[^/]+\//, '');
    for (const [key, content] of this.bucket) if (key.startsWith(prefix)) writeFileSync(join(to, key.slice(prefix.length)), content);
    return { ok: true, stdout: '', stderr: '' };
  }
}
