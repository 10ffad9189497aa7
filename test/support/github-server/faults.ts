import { Refusal } from './refusal';

/** What goes wrong with one request. */
export type Fault =
  | { readonly kind: 'answer'; readonly refusal: Refusal }
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** Before anything is done, after it is done but unheard, or in the middle of the answer. */
  | { readonly kind: 'drop'; readonly when: 'before' | 'stored' | 'halfway' }
  /** The answer is a success, and this part of the body (`a.b.0`) is not stored. */
  | { readonly kind: 'forget'; readonly path: string };

/** Which requests a fault meets: the n-th of all, or the first ones that look like this. */
export interface Where {
  readonly at?: number;
  readonly method?: string;
  readonly path?: RegExp;
  /** How many of them. One, unless said otherwise. */
  readonly times?: number;
}

/** The script of what goes wrong. */
export class Faults {
  private script: { where: Where; fault: Fault; left: number }[] = [];

  public add(where: Where, fault: Fault): this {
    this.script.push({ where, fault, left: where.times ?? 1 });
    return this;
  }

  public clear(): void {
    this.script = [];
  }

  /** The fault of this request, which is then used up. */
  public take(request: { number: number; method: string; path: string }): Fault | undefined {
    const entry = this.script.find(({ where, left }) => left > 0 && (where.at ?? request.number) === request.number
      && (where.method ?? request.method) === request.method && (where.path?.test(request.path) ?? true));
    if (entry) entry.left--;
    return entry?.fault;
  }
}

const answer = (refusal: Refusal): Fault => ({ kind: 'answer', refusal });

export const faults = {
  badCredentials: answer(new Refusal(401, 'Bad credentials')),
  forbidden: (permission: string): Fault => answer(new Refusal(403, 'Resource not accessible by personal access token', undefined, { 'x-accepted-github-permissions': permission })),
  notFound: answer(new Refusal(404, 'Not Found')),
  unprocessable: (message: string): Fault => answer(new Refusal(422, 'Validation Failed', [message])),
  serverError: (status: 500 | 502 | 503): Fault => answer(new Refusal(status, status === 500 ? 'Server Error' : status === 502 ? 'Bad Gateway' : 'Service Unavailable')),
  secondaryLimit: (status: 403 | 429, seconds: number): Fault => answer(new Refusal(status,
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.', undefined, { 'retry-after': String(seconds) })),
  primaryLimit: (resetAt: number): Fault => answer(new Refusal(403, 'API rate limit exceeded for user ID 1.', undefined,
    { 'x-ratelimit-limit': '5000', 'x-ratelimit-remaining': '0', 'x-ratelimit-used': '5000', 'x-ratelimit-reset': String(resetAt) })),
  slow: (milliseconds: number): Fault => ({ kind: 'slow', milliseconds }),
  dropBefore: { kind: 'drop', when: 'before' } as Fault,
  dropStored: { kind: 'drop', when: 'stored' } as Fault,
  dropHalfway: { kind: 'drop', when: 'halfway' } as Fault,
  forget: (path: string): Fault => ({ kind: 'forget', path }),
};

/** The body without what shall be forgotten. */
export function without(body: unknown, path: string): unknown {
  const copy = structuredClone(body);
  const keys = path.split('.');
  const last = keys.pop()!;
  const holder = keys.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], copy) as Record<string, unknown> | unknown[] | undefined;
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else if (holder) delete holder[last];
  return copy;
}
