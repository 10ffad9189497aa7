import { BrokenAnswer } from '../../../lib/apply/client/broken-answer';
import { wholeAnswer } from '../../../lib/apply/client/whole-answer';

const URL = 'https://api.github.test/';
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const answering = (body: string | null, init: ResponseInit = {}) => wholeAnswer(async () => new Response(body, init), 1_000);
const causeOf = (asked: ReturnType<typeof fetch>) => asked.then(() => undefined, (error: Error) => `${error.name}: ${error.message}: ${(error.cause as Error).message}`);

test('an answer is handed on as it is, when all of it is there', async () => {
  const answer = await answering('{"a":1}', { status: 201, statusText: 'Made', headers: { ...JSON_TYPE, etag: 'x' } })(URL);
  expect([answer.status, answer.headers.get('etag'), answer.body]).toEqual([201, 'x', { a: 1 }]);
});

test.each([204, 205, 304])('an answer without a body is one: %i', async (status) => {
  const answer = await answering(null, { status })(URL);
  expect([answer.status, answer.body, await answer.text()]).toEqual([status, '', '']);
});

test('a refusal keeps its words, which Octokit reads', async () => {
  const answer = await answering('{"message":"No"}', { status: 422, headers: JSON_TYPE })(URL);
  expect([await answer.text(), answer.body]).toEqual(['{"message":"No"}', { message: 'No' }]);
});

test('an empty text is a body, and one of JSON as well', async () => {
  const answer = await answering('', { headers: JSON_TYPE })(URL);
  expect([answer.status, await answer.text()]).toEqual([200, '']);
});

test.each(['application/json', 'Application/JSON; charset=utf-8', 'application/vnd.github+json', 'application/problem+json'])('JSON of each kind is handed on as what Octokit reads as JSON: %s', async (type) => {
  const answer = await answering('{"a":1}', { headers: { 'content-type': type } })(URL);
  expect([answer.headers.get('content-type'), answer.body]).toEqual(['application/json', { a: 1 }]);
});

test.each([200, 201, 400, 401, 403, 404, 422])('F7: a page with status %i is no answer of GitHub, whatever stands in it', async (status) => {
  for (const type of ['text/html', 'text/plain', 'application/jsonp', 'application/xjson', 'application/json-seq', 'image/png']) {
    const broken = answering('<html>{"id":1}</html>', { status, headers: { 'content-type': type } })(URL);
    await expect(broken).rejects.toThrow(new BrokenAnswer(`it is no JSON (${status}, ${type}); perhaps a proxy or a page to log in answered`));
  }
  await expect(answering('[]', { status })(URL)).rejects.toThrow(BrokenAnswer);
  await expect(wholeAnswer(async () => new Response(new Blob(['[]']), { status }), 1_000)(URL)).rejects.toThrow(`it is no JSON (${status}, without a type)`);
});

test.each([429, 500, 502, 503])('where GitHub is not well (%i) a machine before it may say so as it likes', async (status) => {
  expect((await answering('<html>', { status, headers: { 'content-type': 'text/html' } })(URL)).status).toBe(status);
});

test('F7: no more is read of an answer than an answer can have', async () => {
  let taken = 0;
  let isCancelled = false;
  const endless = () => new ReadableStream({
    pull: (controller) => {
      taken += 1024 * 1024;
      controller.enqueue(new Uint8Array(1024 * 1024).fill(32));
    },
    cancel: () => { isCancelled = true; },
  });
  for (const status of [200, 404, 502]) {
    taken = 0;
    await expect(wholeAnswer(async () => new Response(endless(), { status, headers: { ...JSON_TYPE, 'content-length': '2' } }), 5_000)(URL)).rejects.toThrow(new BrokenAnswer('it is longer than 4 MB'));
    expect([taken <= 12 * 1024 * 1024, isCancelled]).toEqual([true, true]);
  }
});

test('a mark at the begin, which says that the text is UTF-8, is no part of the answer', async () => {
  const answer = await wholeAnswer(async () => new Response(Buffer.from('\ufeff{"name":"ü\ufeff"}'), { headers: JSON_TYPE }), 1_000)(URL);
  expect(answer.body).toEqual({ name: 'ü\ufeff' });
});

test('F7: what is not UTF-8 is not guessed', async () => {
  await expect(wholeAnswer(async () => new Response(Buffer.from([0x22, 0xff, 0x22]), { headers: JSON_TYPE }), 1_000)(URL)).rejects.toThrow(new BrokenAnswer('it is not UTF-8'));
});

test.each(['application/json', 'application/json; charset=utf-8', 'application/problem+json'])('JSON that ends too early is no answer: %s', async (type) => {
  expect(await causeOf(answering('{"a":', { headers: { 'content-type': type } })(URL))).toBe('TypeError: no answer: the answer is not complete');
});

test('what was asked is handed on, with a signal of its own', async () => {
  const asked: unknown[][] = [];
  const fetched = wholeAnswer(async (...request) => {
    asked.push(request);
    return new Response('');
  }, 1_000);
  await fetched(URL, { method: 'PUT', body: 'x' });
  expect(asked).toEqual([[URL, { method: 'PUT', body: 'x', redirect: 'manual', signal: expect.any(AbortSignal) }]]);
});

test('an answer that does not come in time is none', async () => {
  const never: typeof fetch = (_, init) => new Promise((__, reject) => { init!.signal!.addEventListener('abort', () => reject(init!.signal!.reason as Error)); });
  expect(await causeOf(wholeAnswer(never, 30)(URL))).toBe('TypeError: no answer: no answer within 0.03 s');
  const broken: typeof fetch = async (_, init) => new Response(new ReadableStream({ start: (controller) => { init!.signal!.addEventListener('abort', () => controller.error(init!.signal!.reason)); } }));
  expect(await causeOf(wholeAnswer(broken, 200)(URL))).toBe('TypeError: no answer: no answer within 0.2 s');
});

test.each<[unknown, string]>([
  [new TypeError('fetch failed', { cause: new Error('other side closed') }), 'other side closed'],
  [new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } }), 'ECONNREFUSED'],
  [new TypeError('fetch failed', { cause: { message: '', code: 'EPIPE' } }), 'EPIPE'],
  [new TypeError('fetch failed', { cause: { message: 'both', code: 'EPIPE' } }), 'both'],
  [new TypeError('fetch failed', { cause: {} }), 'fetch failed'],
  [new TypeError('fetch failed'), 'fetch failed'],
])('a line that breaks is told by what lies under it: %#', async (error, told) => {
  expect(await causeOf(wholeAnswer(async () => { throw error; }, 1_000)(URL))).toBe(`TypeError: no answer: ${told}`);
});
