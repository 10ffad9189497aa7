import { LargeAnswers, readBody } from './body-text';
import { BrokenAnswer } from './broken-answer';
import { parseAnswer } from './json-text';
import { renamedAddress, sendsOn } from './redirection';
import { printable } from '../../core/inside';

/** What Octokit takes of an answer. A whole `Response` would be made of the text again, and read again. */
class ReadAnswer {
  public readonly status: number;
  public readonly url: string;
  public readonly headers: Headers;

  /** @param body what it says; an empty text for nothing */
  public constructor(answer: Response, private readonly said: string, public readonly body: unknown) {
    this.status = answer.status;
    this.url = answer.url;
    this.headers = new Headers(answer.headers);
    // Octokit reads as JSON only what has exactly this type.
    if (typeof body === 'object') this.headers.set('content-type', 'application/json');
  }

  /** Octokit reads a refusal itself. */
  public async text(): Promise<string> {
    return this.said;
  }
}

/**
 * `fetch` that gives an answer only when all of it is there, and is one that GitHub could have given. Octokit would take a body that broke off, a page
 * in place of JSON, or JSON that ends too early, for an empty one.
 *
 * @param timeout milliseconds for all of it, from the first byte that is sent to the last one that is read
 */
export function wholeAnswer(base: typeof fetch, timeout: number): typeof fetch {
  const large = new LargeAnswers();
  return async (input, init) => {
    const signal = AbortSignal.timeout(timeout);
    try {
      const answer = await answered(base, String(input), { ...init, redirect: 'manual', signal });
      const read = (text: string) => new ReadAnswer(answer, answer.ok ? '' : text, valueOf(answer, text));
      return await readBody(answer, large, signal, read) as unknown as Response;
    } catch (error) {
      if (error instanceof BrokenAnswer) throw error;
      throw new TypeError('no answer', { cause: new Error(signal.aborted ? `no answer within ${timeout / 1000} s` : reason(error)) });
    }
  };
}

/** What answers at last: a repository that was renamed sends on once. */
async function answered(base: typeof fetch, address: string, init: RequestInit): Promise<Response> {
  const first = await base(address, init);
  if (!sendsOn(first)) return first;
  await first.body?.cancel();
  const next = renamedAddress(address, init.method ?? 'GET', first);
  const second = await base(next, init);
  if (!sendsOn(second)) return second;
  await second.body?.cancel();
  throw new BrokenAnswer(`it sends on a second time (${second.status})`);
}

/** GitHub answers with JSON or with nothing. When it is not well, a machine before it answers with a page; that is a failure, and no more is read in it. */
function valueOf({ status, headers }: Response, text: string): unknown {
  const type = headers.get('content-type') ?? '';
  if (text !== '' && /^application\/(?:[\w.-]+\+)?json\b(?!-)/i.test(type)) return parseAnswer(text);
  if (text !== '' && status < 500 && status !== 429) throw new BrokenAnswer(`it is no JSON (${status}, ${type === '' ? 'without a type' : printable(type, 60)}); perhaps a proxy or a page to log in answered`);
  return '';
}

/** What lies under `fetch failed`. */
function reason(error: unknown): string {
  if (error instanceof SyntaxError) return 'the answer is not complete';
  const { cause } = error as { cause?: { message?: string; code?: string } };
  return cause?.message || cause?.code || (error as Error).message;
}
