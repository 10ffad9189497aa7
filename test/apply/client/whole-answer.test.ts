import { wholeAnswer } from '../../../lib/apply/client/whole-answer';

const URL = 'https://api.github.test/';
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const answering = (body: string | null, init: ResponseInit = {}) => wholeAnswer(async () => new Response(body, init), 1_000);
const causeOf = (asked: ReturnType<typeof fetch>) => asked.then(() => undefined, (error: Error) => `${error.name}: ${error.message}: ${(error.cause as Error).message}`);

test('an answer is handed on as it is, when all of it is there', async () => {
  const answer = await answering('{"a":1}', { status: 201, statusText: 'Made', headers: { ...JSON_TYPE, etag: 'x' } })(URL);
  expect([answer.status, answer.statusText, answer.headers.get('etag'), await answer.json()]).toEqual([201, 'Made', 'x', { a: 1 }]);
});

test.each([204, 205, 304])('an answer without a body is one: %i', async (status) => {
  const answer = await answering(null, { status })(URL);
  expect([answer.status, answer.body, await answer.text()]).toEqual([status, null, '']);
});

test('an empty text is a body, and one of JSON as well', async () => {
  const answer = await answering('', { headers: JSON_TYPE })(URL);
  expect([answer.status, await answer.text()]).toEqual([200, '']);
});

test('what is no JSON may be anything', async () => {
  for (const type of ['text/html', 'application/jsonp', 'application/xjson']) expect(await (await answering('{"a":', { headers: { 'content-type': type } })(URL)).text()).toBe('{"a":');
  expect(await (await wholeAnswer(async () => new Response(new Blob(['{"a":'])), 1_000)(URL)).text()).toBe('{"a":');
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
  expect(asked).toEqual([[URL, { method: 'PUT', body: 'x', signal: expect.any(AbortSignal) }]]);
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
