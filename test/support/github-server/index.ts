import { IncomingMessage, Server, ServerResponse, createServer } from 'http';
import { AddressInfo } from 'net';
import { setTimeout as sleep } from 'timers/promises';
import { Contract } from './contract';
import { Fault, Faults, without } from './faults';
import { page } from './page';
import { Refusal, notFound } from './refusal';
import { Answer, matched } from './route';
import { ROUTES } from './routes';
import { answerOfOther } from './routes/others';
import { Plain } from './schemas';
import { GithubState, freshState } from './state';

export { faults } from './faults';
export * from './refusal';
export * from './state';

/** One request that arrived. */
export interface Received {
  readonly number: number;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: string;
  readonly body?: Plain;
  readonly authorization?: string;
  /** What was answered; undefined while, or because, nothing was. */
  status?: number;
}

/** What is sent back, unless nothing is. */
interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly content?: string;
  /** Somebody hangs up in the middle of it. */
  readonly isCut: boolean;
}

/** Compiling GitHub's schemas takes longer than all requests of a test. */
const CONTRACT = new Contract();

/** A GitHub with one repository, on this machine: it remembers, it refuses what GitHub refuses, and it fails where a test says so. */
export class GithubServer {
  /** Listens on a free port. */
  public static async start(state: GithubState = freshState()): Promise<GithubServer> {
    const github = new GithubServer(state);
    await new Promise<void>((resolve) => github.http.listen(0, '127.0.0.1', resolve));
    return github;
  }

  public readonly token = 'ghp_0123456789abcdefghijklmnopqrstuvwxyz';
  /** Everything that arrived, in order. */
  public readonly received: Received[] = [];
  public readonly faults = new Faults();
  /** Types of rules and keys of their parameters that this GitHub has, and that are newer than its description. */
  public readonly newer = new Set<string>();
  /** Refuses everything but GET. */
  public readOnly = false;
  /** Answers of this server that GitHub's description does not allow; `stop` fails when there are any. */
  public readonly violations: string[] = [];
  /** Called with each request before anything is done. */
  public before?: (request: Received) => void | Promise<void>;
  /** Called when a request was done, before it is answered. */
  public after?: (request: Received) => void | Promise<void>;
  private readonly http: Server;
  /** Whose each token is, and what it may do; undefined: everything. */
  private readonly tokens = new Map<string, { readonly login: string; readonly permissions?: readonly string[] }>([[this.token, { login: 'mona' }]]);

  private constructor(public state: GithubState) {
    this.http = createServer((request, response) => void this.serve(request, response).catch(() => response.destroy()));
    this.http.keepAliveTimeout = 500;
    // A test that dies before it stops its server must not keep the others waiting.
    this.http.unref();
  }

  public get url(): string {
    return `http://127.0.0.1:${(this.http.address() as AddressInfo).port}`;
  }

  /** `fetch` that reaches this server without a network: the same answers, in less than half of the time. */
  public get fetch(): typeof fetch {
    return async (input, init) => {
      const { signal, headers, body, method = 'GET' } = init ?? {};
      const late = new Promise<never>((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));
      const asked = this.reply(method, new URL(input as string), typeof body === 'string' ? body : '', new Headers(headers).get('authorization') ?? undefined);
      const reply = await Promise.race([asked, late]);
      if (reply === undefined) throw new TypeError('fetch failed', { cause: new Error('other side closed') });
      return new Response(reply.isCut ? broken(reply.content ?? '') : reply.content ?? null, { status: reply.status, headers: reply.headers });
    };
  }

  /** Those that ask. */
  public get gets(): readonly Received[] {
    return this.received.filter(({ method }) => method === 'GET');
  }

  /** Those that change something, without the mark of who is at work, and without questions that are asked by `POST`. */
  public get writes(): readonly Received[] {
    return this.received.filter((request) => request.method !== 'GET' && !isMark(request) && request.path !== '/graphql');
  }

  /** What was done to the mark of who is at work. */
  public get marks(): readonly Received[] {
    return this.received.filter(isMark);
  }

  /** A token of somebody that may do this and nothing else: `administration=read`. */
  public grant(token: string, permissions: readonly string[] | undefined, login = 'mona'): string {
    this.tokens.set(token, { login, permissions });
    return token;
  }

  /** Forgets what arrived, not what is stored. */
  public forgetRequests(): void {
    this.received.length = 0;
  }

  public async stop(): Promise<void> {
    this.http.closeAllConnections();
    await new Promise<void>((resolve) => this.http.close(() => resolve()));
    if (this.violations.length > 0) throw new Error(`The server answered what GitHub does not:\n${this.violations.join('\n')}`);
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const reply = await this.reply(request.method!, new URL(request.url!, this.url), Buffer.concat(chunks).toString('utf8'), request.headers.authorization);
    if (reply === undefined) return void request.socket.destroy();
    const { status, headers, content, isCut } = reply;
    response.writeHead(status, content === undefined ? headers : { ...headers, 'content-length': Buffer.byteLength(content) });
    if (!isCut) return void response.end(content);
    response.write(half(content ?? ''), () => request.socket.destroy());
  }

  /** What a request gets, whichever way it came; undefined: nothing, because somebody hung up. */
  private async reply(method: string, url: URL, text: string, authorization: string | undefined): Promise<Reply | undefined> {
    const received: Received = {
      number: this.received.length + 1,
      method,
      path: url.pathname,
      query: url.search,
      ...(text === '' ? {} : { body: JSON.parse(text) as Plain }),
      authorization,
    };
    this.received.push(received);
    await this.before?.(received);
    const fault = this.faults.take(received);
    if (fault?.kind === 'slow') await sleep(fault.milliseconds);
    if (fault?.kind === 'drop' && fault.when === 'before') return undefined;
    const { status, body, headers } = this.answered(received, url, fault);
    await this.after?.(received);
    if (fault?.kind === 'drop' && fault.when === 'stored') return undefined;
    received.status = status;
    return {
      status,
      content: body === undefined ? undefined : JSON.stringify(body),
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
        'x-ratelimit-limit': '5000',
        'x-ratelimit-remaining': '4999',
        'x-ratelimit-reset': '4102444800',
        'x-github-request-id': `0:${received.number}`,
        ...headers,
      },
      isCut: fault?.kind === 'drop',
    };
  }

  private answered(received: Received, url: URL, fault: Fault | undefined): { status: number; body?: unknown; headers: Readonly<Record<string, string>> } {
    try {
      if (fault?.kind === 'answer') throw fault.refusal;
      const answer = this.handled(received, url, fault);
      const paged = answer.list === undefined ? { body: answer.body, headers: {} } : page(answer.list, url);
      return { status: answer.status, ...paged };
    } catch (error) {
      if (!(error instanceof Refusal)) this.violations.push(`${received.method} ${received.path}: ${String(error)}`);
      if (!(error instanceof Refusal)) throw error;
      return { status: error.status, body: error.status === 303 || error.status === 301 ? undefined : error.body, headers: error.headers };
    }
  }

  private handled(received: Received, url: URL, fault: Fault | undefined): Answer {
    const { login: actor, may } = this.bearer(received);
    if (this.readOnly && received.method !== 'GET') throw new Refusal(403, `This GitHub is read-only: ${received.method} ${received.path} must not be sent.`);
    const other = answerOfOther(this.state, CONTRACT, received.method, url);
    if (other !== undefined) return other;
    const { operation, permission, params, handle } = routeOf(received);
    if (permission !== undefined && !may(permission)) {
      throw new Refusal(403, 'Resource not accessible by personal access token', undefined, { 'x-accepted-github-permissions': permission });
    }
    const { login } = this.state.owner;
    if (params.owner !== undefined && `${params.owner}/${params.repo}`.toLowerCase() !== `${login}/${this.state.repository.name}`.toLowerCase()) throw notFound();
    const errors = CONTRACT.requestErrors(operation, this.described(documented(operation, received.body)));
    if (errors.length > 0) throw new Refusal(422, `Invalid request.\n\n${errors.join('\n')}`);
    const body = (fault?.kind === 'forget' ? without(received.body, fault.path) : received.body) as Plain;
    const answer = handle({ state: this.state, contract: CONTRACT, params, query: url.searchParams, body, actor, may });
    this.violations.push(...CONTRACT.responseErrors(operation, answer.status, this.described(answer.list === undefined ? answer.body : page(answer.list, url).body)));
    return answer;
  }

  /** The part of a body that the description knows. */
  private described<T>(body: T): T {
    if (this.newer.size === 0 || body === undefined) return body;
    return JSON.parse(JSON.stringify(body, (key, value: unknown) => {
      if (this.newer.has(key)) return undefined;
      return Array.isArray(value) ? value.filter((item: { type?: string } | null) => !this.newer.has(String(item?.type))) : value;
    })) as T;
  }

  private bearer({ authorization }: Received): { readonly login: string; readonly may: (permission: string) => boolean } {
    const token = authorization?.replace(/^(?:token|bearer) /i, '') ?? '';
    const bearer = this.tokens.get(token);
    if (!bearer) throw new Refusal(401, token === '' ? 'Requires authentication' : 'Bad credentials');
    const { login, permissions: granted } = bearer;
    return { login, may: (permission) => granted === undefined || permission === 'metadata=read' || granted.includes(permission) || granted.includes(permission.replace(/=read$/, '=write')) };
  }
}

/** The variable by which two that apply at the same time see each other. */
function isMark({ path, body }: Received): boolean {
  return path.endsWith('/actions/variables/SLIPWAY_APPLY') || (path.endsWith('/actions/variables') && body?.name === 'SLIPWAY_APPLY');
}

function half(content: string): string {
  return content.slice(0, Math.floor(content.length / 2));
}

/** A body that ends in its middle. */
function broken(content: string): ReadableStream {
  return new ReadableStream({
    pull: (controller) => {
      controller.enqueue(new TextEncoder().encode(half(content)));
      controller.error(new TypeError('terminated', { cause: new Error('other side closed') }));
    },
  });
}

function routeOf({ method, path }: Received): (typeof ROUTES)[number] & { readonly params: Record<string, string> } {
  for (const route of ROUTES) {
    const params = matched(route, method, path);
    if (params !== undefined) return { ...route, params };
  }
  throw notFound();
}

/** What the published description knows of the body. It does not have `can_admins_bypass`, which GitHub takes. */
function documented(operation: string, body: Plain | undefined): Plain | null {
  const { can_admins_bypass: _, ...rest } = body ?? {};
  return body === undefined ? null : operation.startsWith('PUT ') && operation.endsWith('/environments/{environment_name}') ? rest : body;
}
