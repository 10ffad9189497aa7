import { ANYTHING, scripted } from './scripted';
import { GithubFailure } from '../../../lib/apply/client/failure';
import { GithubClient } from '../../../lib/apply/client/github-client';

const ENVIRONMENT = '/repos/{owner}/{repo}/environments/{environment_name}';
const RULESETS = [1, 2, 3, 4].map((id) => ({ id, name: `r${id}` }));
const ENVIRONMENTS = ['a', 'b', 'c'].map((name) => ({ name }));
const failureOf = (promise: Promise<unknown>) => promise.then(() => undefined, (error: Error) => error);

describe('a request', () => {
  test('goes to the one address that was given, with the token, the version of the API and our name', async () => {
    for (const apiUrl of ['https://api.github.test', 'https://api.github.test/', 'https://api.github.test//']) {
      const one = scripted([{ body: ANYTHING }], { apiUrl });
      expect(await one.client.get('/repos/{owner}/{repo}')).toEqual(ANYTHING);
      expect(one.sent.map(({ method, url, body }) => [method, url, body])).toEqual([['GET', 'https://api.github.test/repos/acme/shop', undefined]]);
      expect(Object.fromEntries(one.sent[0].headers)).toMatchObject({ 'authorization': 'token ghp_secret/1', 'x-github-api-version': '2022-11-28', 'user-agent': expect.stringMatching(/^slipway /) });
    }
  });

  test('goes the way that Node has, unless another was given', async () => {
    const node = jest.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(JSON.stringify(ANYTHING), { headers: { 'content-type': 'application/json' } }));
    const client = new GithubClient({ token: 'x', apiUrl: 'https://api.github.test', log: () => undefined, random: () => 0 }, 'acme', 'shop');
    expect(await client.get('/repos/{owner}/{repo}')).toEqual(ANYTHING);
    await scripted([{ body: ANYTHING }]).client.get('/repos/{owner}/{repo}');
    expect(node).toHaveBeenCalledTimes(1);
    jest.restoreAllMocks();
  });

  test('has its parameters in the address, or behind it', async () => {
    const { client, sent } = scripted([{ body: ANYTHING }]);
    await client.get(ENVIRONMENT, { environment_name: 'eu west/1', per_page: 5 });
    expect(sent[0].url).toBe('https://api.github.test/repos/acme/shop/environments/eu%20west%2F1?per_page=5');
  });

  test('that writes has a body, unless there is none', async () => {
    const { client, sent } = scripted([{ body: { id: 7 } }, { status: 204 }]);
    expect(await client.write(`PUT ${ENVIRONMENT}`, { environment_name: 'a' }, { wait_timer: 5 })).toEqual({ id: 7 });
    await client.write('PUT /repos/{owner}/{repo}/immutable-releases');
    expect(sent.map(({ method, url, body }) => [method, url.replace('https://api.github.test/repos/acme/shop', ''), body])).toEqual([['PUT', '/environments/a', { wait_timer: 5 }], ['PUT', '/immutable-releases', undefined]]);
  });

  test('that GitHub would refuse is not sent, and told with all that is wrong', async () => {
    const { client, sent } = scripted([{ body: ANYTHING }]);
    const failure = await failureOf(client.write(`PUT ${ENVIRONMENT}`, { environment_name: 'a' }, { wait_timer: 'x', odd: 1 }));
    expect(failure).toMatchObject({ status: 422 });
    expect(failure!.message).toMatch(/^PUT \/repos\/acme\/shop\/environments\/a was not sent, because GitHub would refuse it: odd: is not a key .*; wait_timer: must be a whole number, and is 'x'$/);
    expect(sent).toEqual([]);
  });

  test.each(['.', '..'])("with the name '%s', which makes it another address, is not sent", async (name) => {
    const { client, sent } = scripted([{ body: ANYTHING }]);
    for (const request of [() => client.write(`DELETE ${ENVIRONMENT}`, { environment_name: name }), () => client.get(ENVIRONMENT, { environment_name: name })]) {
      expect(await failureOf(request())).toMatchObject({ name: 'GithubFailure', status: 422, message: expect.stringContaining(`/environments/${name} was not sent: the name '${name}' would make it another address.`) });
    }
    expect(sent).toEqual([]);
  });

  test('has only names that are no other address, such as three dots', async () => {
    const { client, sent } = scripted([{ body: ANYTHING }]);
    for (const name of ['...', 'a..', '..a', 'a/..']) await client.get(ENVIRONMENT, { environment_name: name });
    expect(sent).toHaveLength(4);
  });
});

describe('what is not there', () => {
  test('is undefined to who asks whether it is', async () => {
    expect(await scripted([{ status: 404, body: { message: 'Not Found' } }]).client.find('/repos/{owner}/{repo}')).toBeUndefined();
    expect(await scripted([{ body: ANYTHING }]).client.find('/repos/{owner}/{repo}')).toEqual(ANYTHING);
  });

  test.each([[403, [404], true], [409, [404, 409], false], [404, [], true], [404, [403], true]])('is meant by the answer %i where %j mean it', async (status, absent, fails) => {
    const found = scripted([{ status, body: { message: 'No' } }]).client.find('/repos/{owner}/{repo}', {}, absent);
    expect(await failureOf(found)).toEqual(fails ? expect.any(GithubFailure) : undefined);
  });

  test('is no failure to who deletes it, and one to who changes it', async () => {
    const gone = () => scripted([{ status: 404, body: { message: 'Not Found' } }]).client;
    expect(await gone().write(`DELETE ${ENVIRONMENT}`, { environment_name: 'a' })).toBeUndefined();
    expect(await failureOf(gone().write(`PUT ${ENVIRONMENT}`, { environment_name: 'a' }))).toMatchObject({ status: 404 });
    expect(await failureOf(scripted([{ status: 403, body: { message: 'No' } }]).client.write(`DELETE ${ENVIRONMENT}`, { environment_name: 'a' }))).toMatchObject({ status: 403 });
  });

  test('is not concluded from a mistake of the program', async () => {
    const mistake = new TypeError('x is not a function');
    const { client } = scripted([{ body: ANYTHING }]);
    Object.defineProperty(client, 'get', { value: async () => { throw Object.assign(mistake, { status: 404 }); } });
    await expect(client.find('/repos/{owner}/{repo}')).rejects.toBe(mistake);
  });
});

describe('a list', () => {
  const NEXT = { link: '<https://evil.test/?page=2>; rel="next", <https://evil.test/?page=9>; rel="last"' };
  const LAST = { link: '<https://evil.test/?page=1>; rel="prev"' };

  test('is read to its end, page by page, from the one address', async () => {
    const { client, sent } = scripted([{ body: RULESETS.slice(0, 2), headers: NEXT }, { body: RULESETS.slice(2, 3), headers: NEXT }, { body: RULESETS.slice(3), headers: LAST }]);
    expect(await client.list('/repos/{owner}/{repo}/rulesets', { includes_parents: 'false' })).toEqual(RULESETS);
    expect(sent.map(({ url }) => url.replace('https://api.github.test/repos/acme/shop/rulesets?', ''))).toEqual(['includes_parents=false&per_page=100', 'includes_parents=false&per_page=100&page=2', 'includes_parents=false&per_page=100&page=3']);
  });

  test('may stand under a key', async () => {
    const { client } = scripted([{ body: { total_count: 3, environments: ENVIRONMENTS.slice(0, 1) }, headers: NEXT }, { body: { total_count: 3, environments: ENVIRONMENTS.slice(1) } }]);
    expect(await client.list('/repos/{owner}/{repo}/environments', {}, 'environments')).toEqual(ENVIRONMENTS);
  });
});

describe('the token', () => {
  test('is taken out of every text, also as it stands in addresses', () => {
    const { client } = scripted([{ body: ANYTHING }]);
    expect(client.redacted('a ghp_secret/1 b ghp_secret%2F1 c ghp_secret/1')).toBe('a *** b *** c ***');
    expect(scripted([{ body: ANYTHING }], { token: '' }).client.redacted('a b')).toBe('a b');
  });

  test('is in no failure, and in nothing that is said', async () => {
    const { client, log } = scripted([{ status: 500, body: { message: 'ghp_secret/1' } }, { status: 422, body: { message: 'ghp_secret/1 and ghp_secret%2F1' } }]);
    const failure = await failureOf(client.get(ENVIRONMENT, { environment_name: 'ghp_secret/1' }));
    expect(failure).toMatchObject({ status: 422, message: expect.stringContaining('GitHub says: *** and ***') });
    expect(log).toEqual(['No answer from GitHub: trying GET /repos/acme/shop/environments/*** again (2 of 4).']);
  });
});
