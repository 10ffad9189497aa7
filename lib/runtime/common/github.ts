import { Answer, NoAnswerError, PATIENCE, Question, ask as askServer } from './ask';

/** Why GitHub did not say, or do, what it was asked. */
export class GithubError extends Error {
  public constructor(message: string, public readonly status?: number) {
    super(message);
  }
}

/** What the programs ask GitHub. */
export interface Github {
  /** `owner/name`. */
  readonly repository: string;
  /** What is below `/repos/{owner}/{name}`. */
  get<T>(path: string): Promise<T>;
  /** Entry by entry, page after page, until nobody wants more. The key is that of the list in the answer; undefined when the answer is the list. */
  all<T>(path: string, key?: string): AsyncGenerator<T>;
  /** As `all`, of a list of which GitHub does not number the pages: each names the next one. */
  linked<T>(path: string): AsyncGenerator<T>;
  /** What is at an address that an answer named, which may send on once, to where the token is of no use and does not go. */
  download(path: string, most: number): Promise<Buffer>;
  /**
   * Sends something below `/repos/{owner}/{name}`.
   *
   * @param once it must not be done twice, so it is not asked again when no answer came
   */
  post<T>(path: string, body: unknown, once?: boolean): Promise<T>;
  /** Asks by GraphQL. An answer that has errors is none, even where it has data: what is missing in it would look like nothing. */
  query<T>(text: string, variables: Readonly<Record<string, unknown>>): Promise<T>;
}

export interface GithubPlace {
  readonly apiUrl: string;
  readonly graphqlUrl?: string;
  readonly repository: string;
  readonly token: string;
  /** Who asks, for GitHub's logs. */
  readonly program: string;
  /** What the token of the job needs, where GitHub does not say it. */
  readonly permissions: string;
}

/** How a question is put: its answer may be large, or it must not be asked twice. */
export interface Manner {
  readonly most?: number;
  readonly once?: boolean;
}

export type Ask = (question: Question, manner?: Manner) => Promise<Answer>;

const PER_PAGE = 100;

/** What is downloaded may be large, and a line slow. GitHub itself gives up a question by GraphQL after ten seconds. */
const patient: Ask = (question, { most, once } = {}) => askServer(question, {
  ...PATIENCE, ...most === undefined ? { timeout: 20_000 } : { most, timeout: 300_000 }, ...once ? { retries: 0 } : {},
});

/** GitHub, as the token may see it. */
export function githubOf(place: GithubPlace, ask: Ask = patient): Github {
  const { repository } = place;
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) throw new GithubError('GITHUB_REPOSITORY is not owner/name');
  const api = place.apiUrl.replace(/\/+$/, '');
  const base = `${api}/repos/${repository}`;
  const headers = { 'accept': 'application/vnd.github+json', 'authorization': `Bearer ${place.token}`, 'x-github-api-version': '2022-11-28', 'user-agent': place.program };
  const json = { ...headers, 'content-type': 'application/json' };
  const answered = async (question: Question, path: string, manner?: Manner) => {
    try {
      return await ask(question, manner);
    } catch (error) {
      if (error instanceof NoAnswerError) throw new GithubError(`GitHub (${path.split('?')[0]}): ${error.message}`);
      throw error;
    }
  };
  const refused = (method: string, path: string, answer: Answer) => new GithubError(`GitHub answers ${answer.status} to ${method} /repos/${repository}${path.split('?')[0]}${hintOf(answer, place)}`, answer.status);
  const asked = async (path: string): Promise<Answer> => {
    const answer = await answered({ url: `${base}${path}`, headers }, path);
    if (answer.status !== 200) throw refused('GET', path, answer);
    return answer;
  };
  const get = async <T>(path: string): Promise<T> => objectIn((await asked(path)).body, path) as T;
  return {
    repository,
    get,
    async* all<T>(path: string, key?: string) {
      for (let page = 1; ; page++) {
        const answer = await get<Record<string, T[]> | T[]>(`${path}${path.includes('?') ? '&' : '?'}per_page=${PER_PAGE}&page=${page}`);
        const entries = Array.isArray(answer) ? answer : answer[key ?? ''];
        // What is no list is not an empty one: nothing is concluded from an answer that somebody else gave.
        if (!isList(entries)) throw new GithubError(`GitHub (${path.split('?')[0]}): the answer is no list`);
        yield* entries;
        if (entries.length < PER_PAGE) return;
      }
    },
    async* linked<T>(path: string) {
      for (let next: string | undefined = `${path}${path.includes('?') ? '&' : '?'}per_page=${PER_PAGE}`; next !== undefined;) {
        const { body, headers: said } = await asked(next);
        const entries = objectIn(body, path);
        if (!isList(entries)) throw new GithubError(`GitHub (${path.split('?')[0]}): the answer is no list`);
        yield* entries as T[];
        next = nextOf(said.get('link'), path);
      }
    },
    async download(path, most) {
      const first = await answered({ url: `${base}${path}`, headers }, path, { most });
      if (first.status === 200) return first.body;
      const location = first.headers.get('location');
      if (first.status < 300 || first.status > 399 || location === null) throw refused('GET', path, first);
      const second = await answered({ url: new URL(location, base).href }, path, { most });
      if (second.status !== 200) throw new GithubError(`the storage of GitHub answers ${second.status} to a download of ${path}`, second.status);
      return second.body;
    },
    async post<T>(path: string, body: unknown, once = false) {
      const answer = await answered({ url: `${base}${path}`, method: 'POST', headers: json, body: JSON.stringify(body) }, path, { once });
      if (answer.status < 200 || answer.status > 299) throw refused('POST', path, answer);
      return (answer.body.length > 0 ? objectIn(answer.body, path) : {}) as T;
    },
    async query<T>(query: string, variables: Readonly<Record<string, unknown>>) {
      const url = place.graphqlUrl || `${api}/graphql`;
      const answer = await answered({ url, method: 'POST', headers: json, body: JSON.stringify({ query, variables }) }, 'graphql');
      if (answer.status !== 200) throw new GithubError(`GitHub answers ${answer.status} to a question by GraphQL${hintOf(answer, place)}`, answer.status);
      const { data, errors } = objectIn(answer.body, 'graphql') as { data?: unknown; errors?: unknown };
      if (errors !== undefined) throw new GithubError(`GitHub cannot answer a question by GraphQL: ${firstOf(errors)}${/accessible by/.test(firstOf(errors)) ? needed(place) : ''}`);
      if (typeof data !== 'object' || data === null) throw new GithubError('GitHub (graphql): the answer has no data');
      return data as T;
    },
  };
}

function objectIn(body: Buffer, path: string): unknown {
  try {
    const value: unknown = JSON.parse(body.toString());
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // A page that a machine in between shows instead.
  }
  throw new GithubError(`GitHub (${path.split('?')[0]}): the answer is no JSON object`);
}

/** Of the link to the next page only what stands behind the question mark: the token goes nowhere else. */
function nextOf(link: string | null, path: string): string | undefined {
  const query = /<[^<>?]*\?([^<>]*)>; ?rel="next"/.exec(link ?? '')?.[1];
  return query === undefined ? undefined : `${path.split('?')[0]}?${query}`;
}

/** A list of objects. */
export const isList = (value: unknown): boolean => Array.isArray(value) && value.every((entry) => typeof entry === 'object' && entry !== null);

/** GitHub names the permission itself where it can: `deployments=write`. */
function hintOf({ status, headers }: Answer, place: GithubPlace): string {
  if (status === 401) return ': the token (GITHUB_TOKEN) is missing or no longer valid';
  if (status !== 403) return '';
  if (headers.get('x-ratelimit-remaining') === '0') return ': as much was asked as GitHub allows in an hour';
  const accepted = headers.get('x-accepted-github-permissions');
  return accepted && /^[\w=;, ]{1,200}$/.test(accepted) ? `: the job lacks the permission ${accepted.replace(/_/g, '-').replace(/=/g, ': ').replace(/; ?/g, ', or ')}` : needed(place);
}

const needed = ({ permissions }: GithubPlace): string => `: the job lacks a permission (${permissions}), or too much was asked`;

function firstOf(errors: unknown): string {
  const [first] = Array.isArray(errors) ? errors as { message?: unknown }[] : [];
  return typeof first?.message === 'string' ? first.message.slice(0, 300) : 'it says that there are errors';
}

/** Seconds since the epoch of a time as GitHub writes it. */
export const secondsOf = (time: string): number => Math.floor(Date.parse(time) / 1000);

/** A time as GitHub reads it. */
export const timeOf = (seconds: number): string => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
