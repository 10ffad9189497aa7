import { GithubFailure } from '../../lib/apply/client/failure';
import { GithubClient } from '../../lib/apply/client/github-client';

/** What GitHub answers to `GET` of a route, after the values in its braces: `/orgs/acme/teams/release`, with or without the parameters that are no part of it. A function is asked each time. */
export type Answers = { readonly [address: string]: unknown };

/** A client that answers from a table, without a server: 404 for what is not in it. A number is a status that refuses. */
export class FakeClient {
  public readonly owner = 'acme';
  public readonly repo = 'shop';
  public readonly id = 'me';
  public readonly apiUrl = 'https://api.github.test';
  public readonly pace = { attempts: 3 };
  /** The variable that says which application is under way: kept apart from what is asked and written. */
  public mark?: string;
  /** Addresses in the order in which they were asked, with the parameters that are no part of them. */
  public readonly asked: string[] = [];
  /** What was written, with the body if there is one. */
  public readonly sent: (readonly [request: string, body?: unknown])[] = [];
  /** The attempts after which it waited. */
  public readonly waits: number[] = [];

  public constructor(private readonly answers: Answers = {}) {}

  /** For what takes a real one: it has everything that is called. */
  public get asClient(): GithubClient {
    return this as unknown as GithubClient;
  }

  public async get<T>(route: string, parameters: { readonly [name: string]: unknown } = {}): Promise<T> {
    if (isMark(route, parameters)) return this.marked() as T;
    const { path, query } = this.address(route, parameters);
    const whole = query === '' ? path : `${path}?${query}`;
    this.asked.push(whole);
    const answer = this.answerTo(whole) ?? this.answerTo(path) ?? 404;
    if (typeof answer === 'number') throw new GithubFailure(`GET ${path}: ${answer}`, { status: answer });
    return answer as T;
  }

  public async find<T>(route: string, parameters: { readonly [name: string]: unknown } = {}, absent: readonly number[] = [404]): Promise<T | undefined> {
    try {
      return await this.get<T>(route, parameters);
    } catch (error) {
      if (error instanceof GithubFailure && absent.includes(error.status)) return undefined;
      throw error;
    }
  }

  public async list<T>(route: string, parameters: { readonly [name: string]: unknown } = {}, key?: string): Promise<T[]> {
    const answer = await this.get<T[] | { readonly [key: string]: T[] }>(route, parameters);
    return key === undefined ? answer as T[] : (answer as { readonly [key: string]: T[] })[key];
  }

  /** The answer stands in the table under the query. */
  public async query<T>(query: string): Promise<T> {
    return (this.answerTo(query) ?? {}) as T;
  }

  /** Takes everything. The answer stands in the table under the method and the address: `POST /repos/acme/shop/rulesets`. */
  public async write<T>(route: string, parameters: { readonly [name: string]: unknown } = {}, body?: unknown): Promise<T> {
    if (isMark(route, { ...parameters, ...(body as object) })) {
      this.mark = route.startsWith('DELETE') ? undefined : (body as { value: string }).value;
      return undefined as T;
    }
    const { path } = this.address(route, parameters);
    this.sent.push(body === undefined ? [path] : [path, body]);
    return this.answerTo(path) as T;
  }

  public async backoff(attempt: number): Promise<void> {
    this.waits.push(attempt);
  }

  private marked(): { readonly value: string } {
    if (this.mark === undefined) throw new GithubFailure('GET: 404', { status: 404 });
    return { value: this.mark };
  }

  private answerTo(request: string): unknown {
    const answer = this.answers[request];
    return typeof answer === 'function' ? (answer as () => unknown)() : answer;
  }

  private address(route: string, parameters: { readonly [name: string]: unknown }): { readonly path: string; readonly query: string } {
    const rest = new Map(Object.entries({ owner: this.owner, repo: this.repo, ...parameters }));
    const path = route.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = rest.get(name);
      rest.delete(name);
      return String(value);
    });
    return { path, query: [...rest].filter(([name]) => name !== 'owner' && name !== 'repo').map(([name, value]) => `${name}=${String(value)}`).join('&') };
  }
}

function isMark(route: string, { name }: { readonly [name: string]: unknown }): boolean {
  return route.includes('{repo}/actions/variables') && name === 'SLIPWAY_APPLY';
}
