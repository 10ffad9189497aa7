/** Statuses whose answers have no body. */
const EMPTY = new Set([204, 205, 304]);

/**
 * `fetch` that gives an answer only when all of it is there. Octokit would take a body that broke off, or JSON that ends too early, for an empty one.
 */
export function wholeAnswer(base: typeof fetch, timeout: number): typeof fetch {
  return async (input, init) => {
    const signal = AbortSignal.timeout(timeout);
    try {
      const answer = await base(input, { ...init, signal });
      const text = await answer.text();
      if (text !== '' && /\bjson\b/.test(answer.headers.get('content-type') ?? '')) JSON.parse(text);
      return new Response(EMPTY.has(answer.status) ? null : text, { status: answer.status, statusText: answer.statusText, headers: answer.headers });
    } catch (error) {
      throw new TypeError('no answer', { cause: new Error(signal.aborted ? `no answer within ${timeout / 1000} s` : reason(error)) });
    }
  };
}

/** What lies under `fetch failed`. */
function reason(error: unknown): string {
  if (error instanceof SyntaxError) return 'the answer is not complete';
  const { cause } = error as { cause?: { message?: string; code?: string } };
  return cause?.message || cause?.code || (error as Error).message;
}
