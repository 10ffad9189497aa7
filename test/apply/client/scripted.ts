import '../no-idling';
import { GithubClient } from '../../../lib/apply/client/github-client';
import { Surroundings } from '../../../lib/apply/surroundings';

/** What is answered to a request; an error: the line breaks. */
export type Reply = { readonly status?: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> } | Error;

export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body?: unknown;
  readonly at: number;
}

/** An answer that says enough for a repository, an environment and an issue. */
export const ANYTHING = { id: 1, full_name: 'acme/shop', name: 'a', number: 1, state: 'open', title: 'a', html_url: 'https://github.test/1' };

/** A client whose requests get these replies, one after the other; the last stays. A second takes a millisecond. */
export function scripted(replies: readonly (Reply | ((sent: Sent) => Reply | Promise<Reply>))[], more: Omit<Partial<Surroundings>, 'fetch'> = {}) {
  const [sent, log, left] = [[] as Sent[], [] as string[], [...replies]];
  const fetch = async (input: unknown, { method, headers, body }: RequestInit = {}) => {
    const one: Sent = { method: method!, url: String(input), headers: new Headers(headers), ...(body ? { body: JSON.parse(body as string) as unknown } : {}), at: performance.now() };
    sent.push(one);
    const next = left.length > 1 ? left.shift()! : left[0];
    const reply = typeof next === 'function' ? await next(one) : next;
    if (reply instanceof Error) throw reply;
    const { status = 200, body: answer, headers: given } = reply;
    return new Response(answer === undefined ? null : JSON.stringify(answer), { status, headers: { ...(answer === undefined ? {} : { 'content-type': 'application/json' }), ...given } });
  };
  const client = new GithubClient({
    token: 'ghp_secret/1', apiUrl: 'https://api.github.test', log: (line) => log.push(line), random: () => 0, ...more, fetch: fetch as typeof globalThis.fetch, pace: { betweenWrites: 0, second: 1, ...more.pace },
  }, 'acme', 'shop');
  return { client, sent, log };
}

/** What Node says when somebody hangs up. */
export const hungUp = () => new TypeError('fetch failed', { cause: new Error('other side closed') });
