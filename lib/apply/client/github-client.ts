import { printable } from '../../core/inside';
import { Json } from '../../repository/inside';
import { PACE, Pace, Surroundings, sleep } from '../surroundings';
import { BrokenAnswer } from './broken-answer';
import { GithubFailure, contradictionOf, failureOf } from './failure';
import { Flight, Stopped } from './flight';
import { octokit } from './octokit';
import { Pages } from './pages';
import { Request, addressProblem, isWrite, methodOf, shownRequest } from './request';
import { bodyProblems } from './request-body';
import { ANSWERS, AnswerOf, answerProblem } from './shapes/answers';
import { Shape } from './shapes/shape';
import { Answer, Octokit } from './vendor';

type Asked = keyof typeof ANSWERS extends infer O ? O extends `GET ${infer R}` ? R : never : never;

/** GitHub's REST API for one repository: every request says which of its operations it is. */
export class GithubClient {
  public readonly pace: Pace;
  /** Which of those that are at work at the same time this one is. */
  public readonly id: string;
  private readonly octokit: Octokit;
  private readonly flights = new Set<Flight>();

  public constructor(private readonly surroundings: Surroundings, public readonly owner: string, public readonly repo: string) {
    this.pace = { ...PACE, ...surroundings.pace };
    this.id = [0, 1].map(() => surroundings.random().toString(36).slice(2)).join('');
    const log = (line: string) => surroundings.log(this.redacted(line));
    this.octokit = octokit({ ...surroundings, log }, this.pace);
    surroundings.stop?.addEventListener('abort', () => this.flights.forEach((flight) => flight.stopBetweenAttempts()));
  }

  /** The answer to a GET, as `ANSWERS` says that it is; any other is a failure. */
  public async get<R extends Asked>(route: R, parameters?: Request['parameters']): Promise<AnswerOf<`GET ${R}`>>;
  public async get<T>(route: string, parameters?: Request['parameters']): Promise<T>;
  public async get<T>(route: string, parameters: Request['parameters'] = {}): Promise<T> {
    return (await this.send(this.request(`GET ${route}`, parameters))).data as T;
  }

  /** The answer to a GET, or undefined when GitHub says that there is nothing. */
  public async find<R extends Asked>(route: R, parameters?: Request['parameters'], absent?: readonly number[]): Promise<AnswerOf<`GET ${R}`> | undefined>;
  public async find<T>(route: string, parameters?: Request['parameters'], absent?: readonly number[]): Promise<T | undefined>;
  public async find<T>(route: string, parameters: Request['parameters'] = {}, absent: readonly number[] = [404]): Promise<T | undefined> {
    try {
      return await this.get<T>(route, parameters);
    } catch (error) {
      if (error instanceof GithubFailure && absent.includes(error.status)) return undefined;
      throw error;
    }
  }

  /** All pages of a list, which some operations wrap in an object. */
  public async list<T>(route: string, parameters: Request['parameters'] = {}, key?: string): Promise<T[]> {
    const pages = new Pages<T>(key);
    for (let page = 1; ; page++) {
      const request = this.request(`GET ${route}`, { ...parameters, per_page: 100, ...(page > 1 ? { page } : {}) });
      const answer = await this.send(request);
      const wrong = pages.add(answer);
      if (wrong !== undefined) throw contradictionOf(request, wrong);
      if (pages.isComplete) return pages.items;
    }
  }

  /**
   * The data that a GraphQL query asks for. It changes nothing, whatever its method says.
   *
   * @param shape what the data has to be: each query has its own
   */
  public async query<T>(query: string, shape: Shape<T>): Promise<T> {
    const request = { route: 'POST /graphql', parameters: {} };
    const { data, errors } = (await this.send(request, { query }, this.graphqlBase)).data as AnswerOf<'POST /graphql'>;
    if (!data || errors?.length) throw new GithubFailure(this.redacted(`POST /graphql: GitHub says: ${printable((errors ?? []).map(({ message }) => String(message)).join('; ') || 'nothing', 600)}`), { status: 422 });
    const wrong = shape.problem(data, 'data');
    if (wrong !== undefined) throw contradictionOf(request, this.redacted(wrong));
    return data as T;
  }

  /**
   * Writes. A body is checked against GitHub's own description of the operation before it is sent.
   *
   * @param checked what of the body is checked: what GitHub itself said, and what is only sent back, may be newer than the description
   */
  public async write<T>(route: string, parameters: Request['parameters'] = {}, body?: { readonly [key: string]: Json }, checked = body): Promise<T> {
    const request = this.request(route, parameters);
    const problems = checked ? bodyProblems(route, checked) : [];
    if (problems.length > 0) throw new GithubFailure(`${shownRequest(request)} was not sent, because GitHub would refuse it: ${problems.join('; ')}`, { status: 422 });
    try {
      return (await this.send(request, body)).data as T;
    } catch (error) {
      // Gone is gone: perhaps by the attempt whose answer got lost.
      if (methodOf(request) === 'DELETE' && error instanceof GithubFailure && error.status === 404) return undefined as T;
      throw error;
    }
  }

  /** Where it talks to. */
  public get apiUrl(): string {
    return this.surroundings.apiUrl;
  }

  /** Waits after the n-th attempt: longer each time, never all callers equally long. */
  public async backoff(attempt: number): Promise<void> {
    const { random, stop } = this.surroundings;
    await sleep((attempt ** 2 + random()) * this.pace.second, stop);
    if (stop?.aborted) throw new Stopped();
  }

  /** A text without the token. */
  public redacted(text: string): string {
    const { token } = this.surroundings;
    return token === '' ? text : text.split(token).join('***').split(encodeURIComponent(token)).join('***');
  }

  private request(route: string, parameters: Request['parameters']): Request {
    const request = { route, parameters: { owner: this.owner, repo: this.repo, ...parameters } };
    const problem = Object.values(request.parameters).map(addressProblem).find((one) => one !== undefined);
    if (problem !== undefined) throw new GithubFailure(`${shownRequest(request)} was not sent: ${problem}. Such a thing can be changed on GitHub's pages only.`, { status: 422 });
    return request;
  }

  /** A server of one's own has its REST API below `/api/v3`, and the other one beside it. */
  private get graphqlBase(): string {
    return this.surroundings.apiUrl.replace(/\/+$/, '').replace(/\/api\/v3$/, '/api');
  }

  private async send(request: Request, body?: object, baseUrl?: string): Promise<Answer> {
    const { stop } = this.surroundings;
    if (stop?.aborted) throw new Stopped();
    // What was written and not confirmed is looked at before it is written again: see `untilCertain`. Only a rate limit, where nothing was done, is waited for.
    const retries = isWrite(request) ? { retries: 0 } : {};
    const flight = new Flight(stop);
    this.flights.add(flight);
    const parameters = { ...request.parameters, ...(body ? { data: body } : {}), ...(baseUrl === undefined ? {} : { baseUrl }), headers: { 'x-github-api-version': '2022-11-28' }, request: { ...retries, flight } };
    try {
      const answer = await Promise.race([this.octokit.request(request.route, parameters), flight.stopped]);
      const wrong = answerProblem(request.route, answer.data, answer.status);
      if (wrong !== undefined) throw new BrokenAnswer(wrong);
      return answer;
    } catch (error) {
      if (error instanceof Stopped) throw error;
      const failure = failureOf(error, request, this.pace.attempts);
      throw new GithubFailure(this.redacted(failure.message), failure);
    } finally {
      this.flights.delete(flight);
    }
  }
}
