import { Reply, scripted, ANYTHING } from './scripted';

const RULESETS = '/repos/{owner}/{repo}/rulesets';
const RULESET = { name: 'main', enforcement: 'active' };
const MOVED = 'https://api.github.test/repositories/42';
const failureOf = (promise: Promise<unknown>) => promise.then(() => undefined, (error: Error) => error);
const moved = (status: number, location: string): Reply => ({ status, body: { message: 'Moved' }, headers: { location } });

describe('F1: a repository that was renamed', () => {
  test.each([301, 302, 307, 308])('is found where GitHub sends on (%i), once, with the same rest', async (status) => {
    const { client, sent } = scripted([moved(status, `${MOVED}/rulesets?page=9`), { body: [] }]);
    expect(await client.list(RULESETS, { includes_parents: 'false' })).toEqual([]);
    expect(sent.map(({ url }) => url)).toEqual(['https://api.github.test/repos/acme/shop/rulesets?includes_parents=false&per_page=100', `${MOVED}/rulesets?includes_parents=false&per_page=100`]);
    expect(sent[1].headers.get('authorization')).toBe('token ghp_secret/1');
  });

  test.each([307, 308])('is written there, with the same method and body (%i)', async (status) => {
    const { client, sent } = scripted([moved(status, `${MOVED}/rulesets/7`), { body: {} }]);
    await client.write(`PUT ${RULESETS}/{ruleset_id}`, { ruleset_id: 7 }, RULESET);
    expect(sent.map(({ method, url, body }) => [method, url, body])).toEqual([['PUT', 'https://api.github.test/repos/acme/shop/rulesets/7', RULESET], ['PUT', `${MOVED}/rulesets/7`, RULESET]]);
  });

  test('below the path of a server of its own as well', async () => {
    const { client, sent } = scripted([moved(301, 'https://api.github.test/api/v3/repositories/42'), { body: ANYTHING }], { apiUrl: 'https://api.github.test/api/v3' });
    await client.get('/repos/{owner}/{repo}');
    expect(sent[1].url).toBe('https://api.github.test/api/v3/repositories/42');
  });
});

describe('F1: the token', () => {
  test.each([
    'https://evil.test/repositories/42', 'http://api.github.test/repositories/42', 'https://api.github.test:8443/repositories/42', 'https://api.github.test.evil.test/repositories/42', 'https://API.github.test@evil.test/repositories/42',
    'https://user@api.github.test/repositories/42', '//evil.test/repositories/42', '\\\\evil.test/repositories/42', 'https://api.github.test./repositories/42', 'https://xn--api-github-test/repositories/42', 'https://127.0.0.1/repositories/42',
    'file:///etc/passwd', 'data:application/json,{}', 'javascript:0', '', 'https://', '/repos/acme/shop', '/repositories/42/environments', '/repositories/x', '/repositories/', '/repositories/42/../43/', '/user', '/repositories/12345678901234567890', '/api/v3/repositories/42', '/login',
  ])('goes nowhere else: %j', async (location) => {
    for (const status of [300, 301, 302, 303, 305, 307, 308]) {
      const { client, sent } = scripted([moved(status, location), { body: ANYTHING }]);
      const failure = await failureOf(client.get('/repos/{owner}/{repo}'));
      expect(failure).toMatchObject({ isContradiction: true, fatal: true, status: 0, message: expect.stringContaining(`it sends on (${status}) to `) });
      expect(sent.map(({ url }) => url)).toEqual(['https://api.github.test/repos/acme/shop']);
    }
  });

  test('is not carried on a second time', async () => {
    const { client, sent } = scripted([moved(301, MOVED), moved(301, MOVED)]);
    expect(await failureOf(client.get('/repos/{owner}/{repo}'))).toMatchObject({ isContradiction: true, message: expect.stringContaining('it sends on a second time (301)') });
    expect(sent).toHaveLength(2);
  });

  test.each([301, 302, 303])('is not carried on with a write whose body would be lost (%i)', async (status) => {
    for (const [route, body] of [[`PUT ${RULESETS}/{ruleset_id}`, RULESET], [`DELETE ${RULESETS}/{ruleset_id}`, undefined]] as const) {
      const { client, sent } = scripted([moved(status, `${MOVED}/rulesets/7`), { body: {} }]);
      expect(await failureOf(client.write(route, { ruleset_id: 7 }, body))).toMatchObject({ isContradiction: true });
      expect(sent).toHaveLength(1);
    }
  });

  test('is not sent on from what is no repository', async () => {
    const { client, sent } = scripted([moved(301, 'https://api.github.test/organizations/1/team/2'), { body: ANYTHING }]);
    expect(await failureOf(client.get('/orgs/{org}/teams/{team_slug}', { org: 'acme', team_slug: 'a' }))).toMatchObject({ isContradiction: true });
    expect(sent).toHaveLength(1);
  });

  test('does not stand in what is said of it, and neither does what the address could do to a terminal', async () => {
    const { client } = scripted([moved(302, 'https://evil.test/%1b[2J?t=1#x')]);
    expect((await failureOf(client.get('/repos/{owner}/{repo}')))!.message).toBe("GET /repos/acme/shop: what answered does not answer as GitHub does: it sends on (302) to 'https://evil.test', where the token does not go. Nothing is concluded from it, and nothing is written after it.");
  });
});
