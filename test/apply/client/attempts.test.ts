import { ANYTHING, Reply, hungUp, scripted } from './scripted';
import { Stopped } from '../../../lib/apply/client/flight';
import { VIEWER } from '../../../lib/apply/client/shapes/answers';

const REPO = '/repos/{owner}/{repo}';
const OK: Reply = { body: ANYTHING };
const failureOf = (promise: Promise<unknown>) => promise.then(() => undefined, (error: Error) => error);
const body = { name: 'main', enforcement: 'active' };

describe('a client that is told to stop', () => {
  test('sends nothing more', async () => {
    const { client, sent } = scripted([OK], { stop: AbortSignal.abort() });
    expect(await failureOf(client.get(REPO))).toBeInstanceOf(Stopped);
    expect(await failureOf(client.write(`PUT ${REPO}/immutable-releases`))).toBeInstanceOf(Stopped);
    expect(sent).toEqual([]);
  });

  test('does not wait for its turn to write', async () => {
    const stop = new AbortController();
    const { client, sent } = scripted([OK], { stop: stop.signal, pace: { betweenWrites: 2_000 } });
    await client.write(`PUT ${REPO}/immutable-releases`);
    stop.abort();
    const began = performance.now();
    expect(await failureOf(client.write(`PUT ${REPO}/immutable-releases`))).toBeInstanceOf(Stopped);
    expect(performance.now() - began).toBeLessThan(1_500);
    expect(sent).toHaveLength(1);
  });

  test('waits for the answer of what it sent, and makes no further attempt', async () => {
    const stop = new AbortController();
    let answer!: (reply: Reply) => void;
    const { client, sent, log } = scripted([() => new Promise<Reply>((resolve) => { answer = resolve; })], { stop: stop.signal });
    let ended = false;
    const asked = failureOf(client.get(REPO)).finally(() => { ended = true; });
    while (sent.length === 0) await new Promise((resolve) => { setImmediate(resolve); });
    stop.abort();
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    expect(ended).toBe(false);
    answer({ status: 500, body: {} });
    expect(await asked).toBeInstanceOf(Stopped);
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    expect([sent.length, log]).toEqual([1, []]);
  });

  test('ends its pauses at once', async () => {
    const stop = new AbortController();
    const { client, sent, log } = scripted([{ status: 500, body: {} }], { stop: stop.signal, pace: { second: 2_000 } });
    const began = performance.now();
    const asked = failureOf(client.get(REPO));
    while (sent.length === 0) await new Promise((resolve) => { setImmediate(resolve); });
    setTimeout(() => stop.abort(), 20);
    expect(await asked).toBeInstanceOf(Stopped);
    expect(performance.now() - began).toBeLessThan(1_700);
    expect([sent.length, log]).toEqual([1, []]);
  });

  test('waits between attempts of its caller, longer each time, and not when it is to stop', async () => {
    const stop = new AbortController();
    const { client } = scripted([OK], { stop: stop.signal, random: () => 1, pace: { second: 8 } });
    const lasts = async (attempt: number) => {
      const began = performance.now();
      await client.backoff(attempt);
      return performance.now() - began;
    };
    const [one, two] = [await lasts(1), await lasts(2)];
    expect([one >= 15, two >= 39]).toEqual([true, true]);
    await scripted([OK]).client.backoff(1);
    const waiting = failureOf(client.backoff(100));
    stop.abort();
    expect(await waiting).toBeInstanceOf(Stopped);
    expect(await failureOf(client.backoff(1))).toBeInstanceOf(Stopped);
  });
});

describe('what fails by chance', () => {
  test.each<[string, Reply]>([['500', { status: 500, body: {} }], ['502', { status: 502, body: {} }], ['418', { status: 418, body: {} }], ['nothing', hungUp()]])('is tried again after %s, and each attempt is told', async (_, reply) => {
    const { client, sent, log } = scripted([reply, reply, OK]);
    expect(await client.get(REPO)).toEqual(ANYTHING);
    expect(sent).toHaveLength(3);
    expect(log).toEqual([2, 3].map((nth) => `No answer from GitHub: trying GET /repos/acme/shop again (${nth} of 4).`));
  });

  test('is tried as often as the pace says', async () => {
    const { client, sent } = scripted([{ status: 500, body: {} }]);
    expect(await failureOf(client.get(REPO))).toMatchObject({ status: 500, fatal: true });
    expect(sent).toHaveLength(4);
    const twice = scripted([hungUp()], { pace: { attempts: 2 } });
    expect(await failureOf(twice.client.get(REPO))).toMatchObject({ status: 0, fatal: true, uncertain: false, message: 'GET /repos/acme/shop: GitHub did not answer after 2 attempts: other side closed' });
    expect(twice.sent).toHaveLength(2);
  });

  test.each([[`POST ${REPO}/rulesets`, body], [`PUT ${REPO}/immutable-releases`, undefined], [`DELETE ${REPO}/immutable-releases`, undefined], [`PATCH ${REPO}`, { has_wiki: true }]] as const)(
    'F3: is not tried again by itself when it changes something, before anybody looked whether it was done: %s', async (route, sends) => {
      for (const reply of [{ status: 500, body: {} }, { status: 502, body: {} }, hungUp()]) {
        const { client, sent, log } = scripted([reply, OK]);
        expect(await failureOf(client.write(route, {}, sends))).toMatchObject({ uncertain: true, fatal: true });
        expect([sent.length, log]).toEqual([1, []]);
      }
    });

  test('F3: is written after a rate limit: there nothing was done', async () => {
    const { client, sent } = scripted([{ status: 403, body: { message: 'You have exceeded a secondary rate limit.' }, headers: { 'retry-after': '1', 'x-ratelimit-remaining': '9' } }, OK]);
    await client.write(`PUT ${REPO}/immutable-releases`);
    expect(sent).toHaveLength(2);
  });

  test('is tried again when it is a query, whatever its method says', async () => {
    const { client, sent } = scripted([{ status: 502, body: {} }, { body: { data: { viewer: { login: 'mona' } } } }]);
    expect(await client.query('{ viewer { login } }', VIEWER)).toEqual({ viewer: { login: 'mona' } });
    expect(sent).toHaveLength(2);
    for (const viewer of [5, { login: 5 }, { databaseId: '1' }, []]) {
      expect(await failureOf(scripted([{ body: { data: { viewer } } }]).client.query('{ viewer { login } }', VIEWER))).toMatchObject({ isContradiction: true, message: expect.stringMatching(/'data\.viewer[^']*' must be/) });
    }
  });

  test('waits longer each time, by chance a little more', async () => {
    const { client, sent } = scripted([{ status: 500, body: {} }, { status: 500, body: {} }, OK], { random: () => 1, pace: { second: 20 } });
    await client.get(REPO);
    const [first, second, third] = sent.map(({ at }) => at);
    // One second and one by chance; four seconds and one by chance.
    expect(second - first).toBeGreaterThanOrEqual(38);
    expect(third - second).toBeGreaterThanOrEqual(98);
  });
});

test.each([400, 401, 403, 404, 409, 410, 422, 451])('an answer that another attempt would not change is final: %i', async (status) => {
  const { client, sent, log } = scripted([{ status, body: { message: 'No' } }, OK]);
  expect(await failureOf(client.get(REPO))).toMatchObject({ status });
  expect([sent.length, log]).toEqual([1, []]);
});

describe('a rate limit', () => {
  const secondary = (seconds: number, status = 403): Reply => ({ status, body: { message: 'You have exceeded a secondary rate limit.' }, headers: { 'retry-after': String(seconds), 'x-ratelimit-remaining': '9' } });
  const primary = (seconds: number): Reply => ({ status: 403, body: { message: 'API rate limit exceeded.' }, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + seconds) } });

  test('is waited for as long as GitHub asks, and that is told', async () => {
    const { client, sent, log } = scripted([secondary(30), secondary(20, 429), OK], { pace: { second: 2 } });
    await client.get(REPO);
    const [first, second, third] = sent.map(({ at }) => at);
    expect([second - first >= 58, third - second >= 38]).toEqual([true, true]);
    expect(log).toEqual(['GitHub asks for a pause (secondary rate limit): going on in 30 s.', 'GitHub asks for a pause (secondary rate limit): going on in 20 s.']);
  });

  test('of the hour is waited for until it is lifted', async () => {
    const { client, sent, log } = scripted([primary(30), OK]);
    await client.get(REPO);
    expect(sent).toHaveLength(2);
    expect(log).toEqual([expect.stringMatching(/^GitHub asks for a pause \(rate limit\): going on in (2\d|3[012]) s\.$/)]);
  });

  test('is not waited for when it asks for more than there is patience', async () => {
    const over = scripted([secondary(901), OK], { pace: { second: 0.1 } });
    expect(await failureOf(over.client.get(REPO))).toMatchObject({ status: 403, fatal: true, message: expect.stringContaining('it asks to wait 901 s') });
    expect([over.sent.length, over.log]).toEqual([1, []]);
    const within = scripted([secondary(900), OK], { pace: { second: 0.1 } });
    await within.client.get(REPO);
    expect(within.sent).toHaveLength(2);
    const impatient = scripted([secondary(6), OK], { pace: { patience: 5 } });
    expect(await failureOf(impatient.client.get(REPO))).toMatchObject({ fatal: true });
  });

  test('is no failure of GitHub: what fails before it and after it is counted by itself', async () => {
    const lost: Reply = { status: 502, body: {} };
    const { client, sent, log } = scripted([lost, secondary(1), lost, lost, secondary(1, 429), lost, OK]);
    await client.get(REPO);
    expect(sent).toHaveLength(7);
    const again = (nth: number) => `No answer from GitHub: trying GET /repos/acme/shop again (${nth} of 4).`;
    const pause = 'GitHub asks for a pause (secondary rate limit): going on in 1 s.';
    expect(log).toEqual([again(2), pause, again(2), again(3), pause, again(2)]);
  });

  test('is waited for three times in a request, and no more', async () => {
    const { client, sent, log } = scripted([secondary(1)]);
    expect(await failureOf(client.get(REPO))).toMatchObject({ status: 403, fatal: true });
    expect([sent.length, log.length]).toEqual([4, 3]);
  });
});

describe('the pace', () => {
  /** A server that counts how many it answers at once. It answers when there are so many, or no more are to come, and gives those that are too much a moment to show. */
  function counting(most: number, all: number) {
    const seen = { now: 0, most: 0, arrived: 0 };
    const moment = () => new Promise((resolve) => { setTimeout(resolve, 5); });
    const reply = async (): Promise<Reply> => {
      seen.arrived++;
      seen.most = Math.max(seen.most, ++seen.now);
      for (let i = 0; i < 1_000 && seen.now < most && seen.arrived < all; i++) await moment();
      await moment();
      seen.now--;
      return OK;
    };
    return { seen, reply };
  }

  test('lets so many requests go at once, and no more', async () => {
    const { seen, reply } = counting(6, 14);
    const { client } = scripted([reply]);
    await Promise.all(Array.from({ length: 14 }, () => client.get(REPO)));
    expect(seen.most).toBe(6);
    const few = counting(2, 6);
    const { client: slow } = scripted([few.reply], { pace: { atOnce: 2 } });
    await Promise.all(Array.from({ length: 6 }, () => slow.get(REPO)));
    expect(few.seen.most).toBe(2);
  });

  test.each([['settings', `PUT ${REPO}/immutable-releases`, undefined], ['issues', `POST ${REPO}/issues`, { title: 'a' }]])('leaves time between two writes of %s', async (_, route, sends) => {
    const { client, sent } = scripted([OK], { pace: { betweenWrites: 40 } });
    const began = performance.now();
    await Promise.all([1, 2, 3, 4].map(() => client.write(route, {}, sends)));
    expect(sent[3].at - began).toBeGreaterThanOrEqual(118);
    // Octokit itself would leave a second between two of them, and three between two issues.
    expect(sent[3].at - began).toBeLessThan(2_900);
  });

  test('leaves none between two questions', async () => {
    const { client, sent } = scripted([OK], { pace: { betweenWrites: 2_000 } });
    for (let i = 0; i < 3; i++) await client.get(REPO);
    expect(sent[2].at - sent[0].at).toBeLessThan(3_500);
  });

  test('is that of GitHub where nothing else was said', () => {
    expect(scripted([OK], { pace: { atOnce: 1 } }).client.pace).toEqual({ betweenWrites: 0, second: 1, atOnce: 1, attempts: 4, timeout: 30_000, patience: 900 });
  });
});
