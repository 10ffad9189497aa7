/** What is asked of a server. */
export interface Question {
  readonly url: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** How long, how often and how much. */
export interface Patience {
  /** Milliseconds until an answer has arrived as a whole. */
  readonly timeout: number;
  /** How often it is asked again when the server is busy or does not answer. */
  readonly retries: number;
  /** Milliseconds before the first time that it is asked again; doubled every time. */
  readonly pause: number;
  /** Bytes of an answer that are read at most. */
  readonly most: number;
}

export const PATIENCE: Patience = { timeout: 10_000, retries: 3, pause: 1_000, most: 32 * 1024 * 1024 };

/** The longest that a server may ask us to wait, in milliseconds. */
const LONGEST_PAUSE = 60_000;

export interface Answer {
  readonly status: number;
  readonly body: Buffer;
  readonly headers: Headers;
}

/** Why there is no answer. It never holds the address, which may be a secret, and never what was sent. */
export class NoAnswerError extends Error {}

/**
 * Asks a server. A redirection is an answer: what was sent, tokens among it, goes where it was meant to go and nowhere else.
 *
 * @throws NoAnswerError when there is none, as often as it may be asked
 */
export async function ask(question: Question, patience: Patience = PATIENCE): Promise<Answer> {
  for (let tried = 0; ; tried++) {
    const last = tried >= patience.retries;
    try {
      const answer = await once(question, patience);
      if (last || !isBusy(answer)) return answer;
      await wait(Math.min(LONGEST_PAUSE, askedToWait(answer.headers) ?? pauseBefore(tried, patience)));
    } catch (error) {
      if (last || error instanceof NoAnswerError) throw error instanceof NoAnswerError ? error : new NoAnswerError(reasonOf(error, patience));
      await wait(pauseBefore(tried, patience));
    }
  }
}

/** GitHub says 403 as well when it was asked too often at a time, and says then when to come back. */
function isBusy({ status, headers }: Answer): boolean {
  return status === 429 || status >= 500 || (status === 403 && headers.has('retry-after'));
}

async function once({ url, method = 'GET', headers, body }: Question, { timeout, most }: Patience): Promise<Answer> {
  const response = await fetch(addressOf(url), { method, headers, body, redirect: 'manual', signal: AbortSignal.timeout(timeout) });
  return { status: response.status, headers: response.headers, body: await bodyOf(response, most) };
}

function addressOf(url: string): URL {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (!address || !/^https?:$/.test(address.protocol)) throw new NoAnswerError('its address is none: it begins with https:// or http://');
  return address;
}

async function bodyOf(response: Response, most: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  // Types of the stream differ between releases of Node; what is read from it does not.
  for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > most) throw new NoAnswerError(`its answer is longer than ${most} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** In seconds, as the servers that we ask say it. */
function askedToWait(headers: Headers): number | undefined {
  const seconds = Number(headers.get('retry-after') ?? NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}

const pauseBefore = (tried: number, { pause }: Patience) => Math.min(LONGEST_PAUSE, pause * 2 ** tried);

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** In words of our own: those of the error may hold the address. */
function reasonOf(error: unknown, { timeout }: Patience): string {
  if ((error as Error).name === 'TimeoutError') return `it did not answer within ${timeout / 1000} s`;
  const code = (error as { cause?: { code?: unknown } }).cause?.code;
  return typeof code === 'string' && /^[A-Z_\d]+$/.test(code) ? `it cannot be reached (${code})` : 'it cannot be reached';
}
