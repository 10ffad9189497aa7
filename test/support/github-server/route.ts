import { Contract } from './contract';
import { Plain } from './schemas';
import { GithubState } from './state';

/** One request, as a route sees it. */
export interface Call {
  readonly state: GithubState;
  readonly contract: Contract;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Plain;
  /** Whose token it is. */
  readonly actor: string;
  /** Whether the token has this permission: `administration=write`. */
  readonly may: (permission: string) => boolean;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  /** The whole list; the server cuts the page that was asked for out of it. */
  readonly list?: { readonly items: readonly unknown[]; readonly key?: string; readonly perPage?: number; readonly max?: number };
}

/** An operation of the API, under the name that GitHub's description has for it. */
export interface Route {
  readonly operation: string;
  /** The permission of a fine-grained token. */
  readonly permission?: string;
  readonly handle: (call: Call) => Answer;
}

export const REPO = '/repos/{owner}/{repo}';

export const done: Answer = { status: 204 };

/** The parameters of a path, or undefined when it is not of this route. */
export function matched(route: Route, method: string, path: string): Record<string, string> | undefined {
  const [verb, pattern] = route.operation.split(' ');
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  if (verb !== method || wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [i, part] of wanted.entries()) {
    if (part.startsWith('{')) params[part.slice(1, -1)] = decodeURIComponent(given[i]);
    else if (part !== given[i]) return undefined;
  }
  return params;
}
