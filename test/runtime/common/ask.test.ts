import { IncomingMessage, Server, ServerResponse, createServer } from 'http';
import { AddressInfo } from 'net';
import { NoAnswerError, PATIENCE, ask } from '../../../lib/runtime/common/ask';

const PATIENT = { ...PATIENCE, timeout: 300, pause: 1, retries: 2 };

describe('asking a server', () => {
  let server: Server;
  let url: string;
  let asked: { method?: string; path?: string; authorization?: string; body: string }[];
  let answers: ((response: ServerResponse) => void)[];

  beforeEach(async () => {
    asked = [];
    answers = [];
    server = createServer((request: IncomingMessage, response) => {
      let body = '';
      request.on('data', (part: Buffer) => { body += part.toString(); });
      request.on('end', () => {
        asked.push({ method: request.method, path: request.url, authorization: request.headers.authorization, body });
        (answers.shift() ?? ((r) => r.end('fine')))(response);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const status = (code: number, headers: Record<string, string> = {}) => (response: ServerResponse) => response.writeHead(code, headers).end(`${code}`);

  test('what is sent arrives, and the answer comes back', async () => {
    const { status: code, body } = await ask({ url: `${url}/x?y=1`, method: 'POST', headers: { authorization: 'Bearer t' }, body: '{}' }, PATIENT);
    expect([code, body.toString()]).toEqual([200, 'fine']);
    expect(asked).toEqual([{ method: 'POST', path: '/x?y=1', authorization: 'Bearer t', body: '{}' }]);
  });

  test.each([429, 500, 502, 503])('a server that says %i is asked again', async (code) => {
    answers = [status(code), status(code)];
    expect((await ask({ url }, PATIENT)).status).toBe(200);
    expect(asked).toHaveLength(3);
  });

  test.each([400, 401, 403, 404, 422])('a server that says %i is not', async (code) => {
    answers = [status(code)];
    expect((await ask({ url }, PATIENT)).status).toBe(code);
    expect(asked).toHaveLength(1);
  });

  test('a server that says 403 and when to come back was asked too often, and is asked again', async () => {
    answers = [status(403, { 'retry-after': '0' })];
    expect((await ask({ url }, PATIENT)).status).toBe(200);
  });

  test('the last answer of a server that stays busy is the answer', async () => {
    answers = [status(500), status(502), status(503)];
    expect((await ask({ url }, PATIENT)).status).toBe(503);
    expect(asked).toHaveLength(3);
  });

  test('a server may say how long it wants to be left alone', async () => {
    answers = [status(429, { 'retry-after': '0.2' })];
    const began = performance.now();
    await ask({ url }, PATIENT);
    expect(performance.now() - began).toBeGreaterThan(190);
  });

  test('a redirection is not followed: a token goes nowhere else', async () => {
    answers = [status(302, { location: `${url}/elsewhere` })];
    expect((await ask({ url, headers: { authorization: 'Bearer t' } }, PATIENT)).status).toBe(302);
    expect(asked.map(({ path }) => path)).toEqual(['/']);
  });

  test('a server that does not answer, one that is not there and one that sends too much are told by a reason without the address', async () => {
    answers = [() => undefined, () => undefined, () => undefined];
    await expect(ask({ url: `${url}/secret` }, PATIENT)).rejects.toEqual(new NoAnswerError('it did not answer within 0.3 s'));
    answers = [(response) => response.end('x'.repeat(101))];
    await expect(ask({ url: `${url}/secret` }, { ...PATIENT, most: 100 })).rejects.toEqual(new NoAnswerError('its answer is longer than 100 bytes'));
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await expect(ask({ url: `${url}/secret` }, PATIENT)).rejects.toEqual(new NoAnswerError('it cannot be reached (ECONNREFUSED)'));
    server.listen(0);
  });

  test.each(['', 'hooks.slack.com/x', 'file:///etc/passwd', 'data:text/plain,x', 'ftp://x'])("'%s' is no address, and is not asked again", async (given) => {
    await expect(ask({ url: given }, PATIENT)).rejects.toEqual(new NoAnswerError('its address is none: it begins with https:// or http://'));
  });
});
