import { apply, appliedState, changes, essence, everything, plan, planText, startGithub } from './harness';
import { GithubServer, Refusal, faults } from '../support/github-server';

let github: GithubServer;

beforeEach(async () => { github = await startGithub(); });
afterEach(async () => { await github.stop(); });

/** One environment and one ruleset: few requests, and one that makes something that must not be made twice. */
function small(): ReturnType<typeof everything> {
  const { rulesets, environments } = everything();
  return { version: 1, environments: environments!.slice(1), rulesets: rulesets!.slice(1) };
}

const production = () => ({ version: 1 as const, environments: everything().environments!.slice(0, 1) });

let wholes: unknown[];

// Outside of any block: tests that run at the same time begin before the hooks of theirs.
beforeAll(async () => { wholes = (await Promise.all([appliedState(small()), appliedState(production())])).map(essence); });

const ENVIRONMENTS = /\/environments$/;
const tried = (path: RegExp, method = 'GET'): number => github.received.filter((one) => one.method === method && path.test(one.path)).length;

describe('X-10: what GitHub refuses is said in words that help', () => {
  test.each<[string, Parameters<GithubServer['faults']['add']>, RegExp[]]>([
    ['401', [{}, faults.badCredentials], [/token/, /GH_TOKEN/, /gh auth login/]],
    ['403', [{ path: ENVIRONMENTS }, faults.forbidden('administration=write')], [/may not/, /administration: write/, /\/repos\/acme\/shop\/environments/]],
    ['403 of two permissions', [{ path: ENVIRONMENTS }, faults.forbidden('actions=read; environments=read')], [/actions: read or environments: read/]],
    ['404', [{}, faults.notFound], [/not found, or not visible/, /\/repos\/acme\/shop/]],
    ['422', [{ path: ENVIRONMENTS }, faults.unprocessable('the moon is full')], [/the moon is full/]],
    ['500', [{ times: 9 }, faults.serverError(500)], [/GitHub failed \(500\)/]],
  ])('%s while it plans: nothing is sent after it that changes anything', async (_, fault, words) => {
    github.faults.add(...fault);
    const failure = await apply(github, { desired: small() }).then(() => undefined, (error: Error) => error);
    for (const word of words) expect(failure?.message).toMatch(word);
    expect(github.writes).toEqual([]);
  });

  test('401 while it applies ends it: the rest would fail as well', async () => {
    github.faults.add({ method: 'PUT' }, faults.badCredentials);
    const { done, failed, left } = await apply(github, { desired: small() });
    expect([done.length, failed.length, left.map(({ name }) => name)]).toEqual([0, 1, ['releases']]);
    expect(github.writes).toHaveLength(1);
  });

  test('403 while it applies: the token may not do this, and perhaps the others', async () => {
    github.faults.add({ method: 'PUT' }, faults.forbidden('administration=write'));
    const { done, failed } = await apply(github, { desired: small() });
    expect([done.map(({ name }) => name), failed.map(({ change }) => change.name)]).toEqual([['releases'], ['staging']]);
    expect(failed[0].message).toMatch(/may not do this \(403\): it needs the permission administration: write/);
  });

  test('422 while it applies: it is told, with what GitHub says, and the others get what was declared', async () => {
    github.faults.add({ method: 'PUT' }, faults.unprocessable('the moon is full'));
    const { done, failed } = await apply(github, { desired: small() });
    expect([done.map(({ name }) => name), failed.map(({ change }) => change.name)]).toEqual([['releases'], ['staging']]);
    expect(failed[0].message).toMatch(/PUT \/repos\/acme\/shop\/environments\/staging: GitHub refused it \(422\)\..*the moon is full/);
  });

  test('a private repository without Enterprise: why it has no reviewers', async () => {
    Object.assign(github.state.repository, { private: true, visibility: 'private' });
    github.state.plan = 'team';
    const { environments } = everything();
    const { failed } = await apply(github, { desired: { version: 1, environments } });
    expect(failed.map(({ change }) => change.name)).toEqual(['production']);
    expect(failed[0].message).toMatch(/billing plan.*a private one needs GitHub Enterprise/);
    expect(github.state.environments.map(({ name }) => name)).toEqual(['staging']);
  });

  test('a branch that is not there', async () => {
    const [protection] = everything().branch_protection!;
    const { failed } = await apply(github, { desired: { version: 1, branch_protection: [{ ...protection, branch: 'trunk' }] } });
    expect(failed[0].message).toMatch(/branches\/trunk\/protection.*The branch does not exist/);
  });

  test('names that nobody has: all of them, before anything is written', async () => {
    github.state.teams = github.state.teams.filter(({ slug }) => slug !== 'platform' && slug !== 'security');
    github.state.users = [];
    github.state.apps = github.state.apps.filter(({ slug }) => slug !== 'change-window');
    github.state.roles = [];
    const failure = await apply(github).then(() => undefined, (error: Error) => error);
    for (const name of ['team \'security\'', 'role \'release-manager\'']) expect(failure?.message).toContain(`There is no ${name}`);
    expect(github.writes).toEqual([]);
    const { environments } = everything();
    const other = await apply(github, { desired: { version: 1, environments } }).then(() => undefined, (error: Error) => error);
    for (const name of ['team \'platform\'', 'user \'mona\'', 'GitHub App \'change-window\'']) expect(other?.message).toContain(`There is no ${name}`);
    expect(github.writes).toEqual([]);
  });
});

describe('X-10: it waits as long as GitHub asks', () => {
  test.each([403, 429] as const)('a secondary limit with Retry-After, answered %i', async (status) => {
    github.faults.add({ path: ENVIRONMENTS }, faults.secondaryLimit(status, 30));
    const [log, times] = [[] as string[], [] as number[]];
    github.before = ({ path }) => { if (ENVIRONMENTS.test(path)) times.push(performance.now()); };
    // A second is 4 milliseconds long.
    await plan(github, { desired: small(), log, pace: { second: 4 } });
    expect(times[1] - times[0]).toBeGreaterThanOrEqual(118);
    expect(log).toEqual([expect.stringMatching(/secondary rate limit.*30 s/)]);
  });

  test('the hourly limit, until it is lifted', async () => {
    const reset = Math.ceil(Date.now() / 1000) + 20;
    github.faults.add({ path: ENVIRONMENTS }, faults.primaryLimit(reset));
    const [log, times] = [[] as string[], [] as number[]];
    github.before = ({ path }) => { if (ENVIRONMENTS.test(path)) times.push(performance.now()); };
    await plan(github, { desired: small(), log, pace: { second: 4 } });
    expect(times[1] - times[0]).toBeGreaterThanOrEqual(18 * 4);
    expect(log).toEqual([expect.stringMatching(/\(rate limit\).*2[012] s/)]);
  });

  test('while it writes, and writes then, once', async () => {
    github.faults.add({ method: 'POST' }, faults.secondaryLimit(403, 3));
    expect(await apply(github, { desired: small() })).toMatchObject({ failed: [], left: [] });
    expect(github.state.rulesets).toHaveLength(1);
  });

  test('not longer than it has patience: then it says how long', async () => {
    github.faults.add({ path: ENVIRONMENTS }, faults.secondaryLimit(429, 7200));
    await expect(plan(github, { desired: small() })).rejects.toThrow(/rate limit is reached \(429\).*wait 7200 s/);
    expect(tried(ENVIRONMENTS)).toBe(1);
  });

  test('not for ever: a limit that comes again and again ends it', async () => {
    github.faults.add({ path: ENVIRONMENTS, times: 50 }, faults.secondaryLimit(429, 1));
    await expect(plan(github, { desired: small() })).rejects.toThrow(/rate limit/);
    expect(tried(ENVIRONMENTS)).toBeLessThanOrEqual(4);
  });
});

// Over the network while it plans: how Node says that somebody hung up is known there alone.
describe('X-10: what fails by chance is tried again', () => {
  const chances = [
    ['500', faults.serverError(500)], ['502', faults.serverError(502)], ['503', faults.serverError(503)], ['hanging up before', faults.dropBefore], ['hanging up after', faults.dropStored],
    ['hanging up within the answer', faults.dropHalfway],
  ] as const;

  test.each(chances)('%s, while it plans', async (_, fault) => {
    github.faults.add({ path: ENVIRONMENTS, times: 2 }, fault);
    expect(changes(await plan(github, { desired: small(), fetch }))).toHaveLength(2);
    expect(tried(ENVIRONMENTS)).toBe(3);
  });

  test.each(chances)('%s, while it plans, but not without end', async (_, fault) => {
    github.faults.add({ path: ENVIRONMENTS, times: 99 }, fault);
    await expect(plan(github, { desired: small(), fetch })).rejects.toThrow(/GET \/repos\/acme\/shop\/environments: GitHub (failed|did not answer)/);
    expect(tried(ENVIRONMENTS)).toBe(4);
  });

  test.concurrent.each(chances)('%s, at any request that writes: in the end everything is as declared, and nothing is there twice', async (_, fault) => {
    const one = await startGithub();
    for (const method of ['PUT', 'POST']) one.faults.add({ method }, fault);
    expect(await apply(one, { desired: small() })).toMatchObject({ failed: [], left: [] });
    await one.stop();
    expect(essence(one.state)).toEqual(wholes[0]);
  });

  test.concurrent.each(chances)('%s, at every part of an environment', async (_, fault) => {
    const one = await startGithub();
    for (const path of [/branch-policies$/, /protection_rules$/, /variables$/]) one.faults.add({ method: 'POST', path }, fault);
    expect(await apply(one, { desired: production() })).toMatchObject({ failed: [], left: [] });
    await one.stop();
    one.state.environments[0].secrets.push('TOKEN');
    expect(essence(one.state)).toEqual(wholes[1]);
  });

  test('an answer that does not come in time', async () => {
    github.faults.add({ path: ENVIRONMENTS }, faults.slow(400));
    expect(changes(await plan(github, { desired: small(), pace: { timeout: 150 } }))).toHaveLength(2);
    expect(tried(ENVIRONMENTS)).toBe(2);
  });
});

describe('X-10: the token is never said', () => {
  test.each<[string, () => void]>([
    ['when GitHub repeats it', () => github.faults.add({ path: ENVIRONMENTS }, { kind: 'answer', refusal: new Refusal(422, `Not with ${github.token}!`, [{ message: github.token }]) })],
    ['when GitHub repeats it while it applies', () => github.faults.add({ method: 'PUT' }, { kind: 'answer', refusal: new Refusal(422, `Not with ${github.token}!`) })],
    ['when GitHub names it in what it asks for', () => github.faults.add({ method: 'PUT' }, faults.forbidden(`token=${github.token}`))],
    ['when it is wrong', () => github.faults.add({}, faults.badCredentials)],
    ['when nobody answers', () => github.faults.add({ times: 99 }, faults.dropBefore)],
    ['when it is tried again', () => github.faults.add({ path: ENVIRONMENTS, times: 3 }, faults.serverError(502))],
  ])('%s', async (_, prepare) => {
    prepare();
    const said: string[] = [];
    try {
      const desired = { ...small(), settings: { repository: { has_wiki: false } } };
      said.push(planText(await plan(github, { desired, log: said })));
      said.push(...(await apply(github, { desired, log: said })).failed.map(({ message }) => message));
    } catch (error) {
      said.push(String(error), (error as Error).stack ?? '', JSON.stringify(error));
    }
    expect(said.join('\n')).not.toBe('');
    expect(said.join('\n')).not.toContain(github.token);
  });
});
