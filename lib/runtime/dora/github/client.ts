import { Answer, NoAnswerError, PATIENCE, Question, ask as askServer } from '../../common/ask';

/** Why GitHub did not say what it was asked. */
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
  /** What is at an address that an answer named, which may send on once, to where the token is of no use and does not go. */
  download(path: string, most: number): Promise<Buffer>;
}

export interface GithubPlace {
  readonly apiUrl: string;
  readonly repository: string;
  readonly token: string;
}

export type Ask = (question: Question, most?: number) => Promise<Answer>;

const PER_PAGE = 100;

/** What is downloaded may be large, and a line slow. */
const patient: Ask = (question, most) => askServer(question, most === undefined ? PATIENCE : { ...PATIENCE, most, timeout: 300_000 });

/** GitHub, as the token may see it. */
export function githubOf({ apiUrl, repository, token }: GithubPlace, ask: Ask = patient): Github {
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) throw new GithubError('GITHUB_REPOSITORY is not owner/name');
  const base = `${apiUrl.replace(/\/+$/, '')}/repos/${repository}`;
  const headers = { 'accept': 'application/vnd.github+json', 'authorization': `Bearer ${token}`, 'x-github-api-version': '2022-11-28', 'user-agent': 'slipway-dora' };
  const answered = async (question: Question, path: string, most?: number) => {
    try {
      return await ask(question, most);
    } catch (error) {
      if (error instanceof NoAnswerError) throw new GithubError(`GitHub (${path.split('?')[0]}): ${error.message}`);
      throw error;
    }
  };
  const refused = (path: string, status: number) => new GithubError(`GitHub answers ${status} to GET /repos/${repository}${path.split('?')[0]}${HINTS[status] ?? ''}`, status);
  const get = async <T>(path: string): Promise<T> => {
    const { status, body } = await answered({ url: `${base}${path}`, headers }, path);
    if (status !== 200) throw refused(path, status);
    return objectIn(body, path) as T;
  };
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
    async download(path, most) {
      const first = await answered({ url: `${base}${path}`, headers }, path, most);
      if (first.status === 200) return first.body;
      const location = first.headers.get('location');
      if (first.status < 300 || first.status > 399 || location === null) throw refused(path, first.status);
      const second = await answered({ url: new URL(location, base).href }, path, most);
      if (second.status !== 200) throw new GithubError(`the storage of GitHub answers ${second.status} to a download of ${path}`, second.status);
      return second.body;
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

/** A list of objects. */
export const isList = (value: unknown): boolean => Array.isArray(value) && value.every((entry) => typeof entry === 'object' && entry !== null);

const HINTS: Readonly<Record<number, string>> = {
  401: ': the token (GITHUB_TOKEN) is missing or no longer valid',
  403: ': the job lacks a permission (actions: read, deployments: read, contents: read, pull-requests: read), or too much was asked',
};

/** Seconds since the epoch of a time as GitHub writes it. */
export const secondsOf = (time: string): number => Math.floor(Date.parse(time) / 1000);

/** A time as GitHub reads it. */
export const timeOf = (seconds: number): string => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
