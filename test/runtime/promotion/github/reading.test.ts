import { githubOf } from '../../../../lib/runtime/common/github';
import { Wanted, recorded } from '../../../../lib/runtime/promotion/recorded';
import { faults } from '../../../support/github-server';
import { CONFIGURATION } from '../support/configuration';
import { deployed, history, noted, releaseOf, staged } from '../support/history';
import { World } from '../support/world';

describe('what is recorded', () => {
  let world: World;
  beforeEach(async () => { world = await World.start(); });
  afterEach(async () => world.stop());
  const read = async (wanted?: Wanted) => recorded(githubOf({ apiUrl: world.github.url, repository: 'acme/shop', token: world.token, program: 'test', permissions: 'deployments: read' }), CONFIGURATION, wanted);
  const asked = () => world.github.received.map(({ method, path }) => `${method} ${path}`);
  const pages = () => world.github.received.map(({ body }) => Object.values(body!.variables as object).filter((value) => typeof value === 'string' && value.startsWith('c')).length);
  const serves = async () => Object.fromEntries([...(await read()).stages].map(([name, stage]) => [name, stage.serves.release]));

  test('of a repository that never promoted anything is nothing', async () => {
    expect(await serves()).toEqual({ dev: undefined, staging: undefined, production: undefined });
    expect(asked()).toEqual(['POST /graphql']);
  });

  test('of 10,000 deployments is read with one request, in less than a second', async () => {
    history(world, 10_000);
    expect(world.github.state.deployments.length).toBeGreaterThan(10_000);
    await read();
    world.github.forgetRequests();
    const began = performance.now();
    const state = await read();
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(asked()).toEqual(['POST /graphql']);
    expect([state.stages.get('production')!.serves.release, state.stages.get('dev')!.records.length, state.problems]).toEqual(['1.0.2500', 100, []]);
    // 2500 releases, of which 40 lie behind the last snapshot.
    expect([state.ledger.releases.at(-1)!.id, state.ledger.behindSnapshot]).toEqual(['1.0.2500', 40]);
  });

  test('is read further where what serves is not on the first page, and only there', async () => {
    staged(world, 'dev', 1, world.now - 500_000);
    staged(world, 'dev', 2, world.now - 400_000);
    for (let i = 3; i < 153; i++) staged(world, 'dev', i, world.now - 300_000 + i, [['failure', 'failed: no']]);
    staged(world, 'staging', 1, world.now - 100);
    expect(await serves()).toEqual({ dev: '1.0.2', staging: '1.0.1', production: undefined });
    expect(pages()).toEqual([0, 1]);
  });

  test('deployments of others are read past, and do not count', async () => {
    staged(world, 'production', 1, world.now - 500_000);
    staged(world, 'production', 2, world.now - 400_000);
    for (let i = 0; i < 250; i++) deployed(world, 'production', 'deploy', '', world.now - 300_000 + i, { creator: 'mona' }, [['success', 'verified: trust me']]);
    expect((await serves()).production).toBe('1.0.2');
    expect(world.github.received).toHaveLength(3);
  });

  test('a history that never comes to an end stops everything, and says what to do', async () => {
    for (let i = 0; i < 1_100; i++) deployed(world, 'production', 'deploy', '', world.now - i);
    await expect(read()).rejects.toThrow(/^The last deployments of 'production' \(1000\) do not say what serves there.*Nothing is promoted\. Look at them, and delete those that no pipeline recorded/);
    expect(world.github.received).toHaveLength(10);
  });

  test('the only release that was ever verified is enough at the end of the last page', async () => {
    staged(world, 'production', 1, world.now - 500_000);
    for (let i = 0; i < 980; i++) deployed(world, 'production', 'deploy', '', world.now - i);
    expect((await serves()).production).toBe('1.0.1');
  });

  test('a release that somebody asks for by name is looked for further back', async () => {
    history(world, 2_000);
    const { stages } = await read({ stages: ['production'], release: '1.0.300' });
    expect([stages.get('production')!.verified.has('1.0.300'), stages.get('staging')!.verified.has('1.0.300')]).toEqual([true, false]);
    expect(pages()).toEqual([0, 1, 1]);
  });

  test('the ledger is read back to its newest snapshot, and one that says it holds what came later is none', async () => {
    for (let i = 1; i <= 130; i++) noted(world, 'release', { release: releaseOf(i), run: { id: i, attempt: 1 } }, world.now - 10_000 + i);
    noted(world, 'snapshot', { through: 999_999, records: [] });
    const state = await read();
    expect([state.ledger.releases.length, world.github.received.length]).toEqual([130, 2]);
  });

  test('when GitHub takes too long, it is asked for smaller pages from then on', async () => {
    for (let i = 1; i <= 130; i++) staged(world, 'dev', i, world.now - 10_000 + i, [['failure', 'failed: no']]);
    const sizes: unknown[] = [];
    world.github.before = ({ body }) => { sizes.push(/first: (\d+), after/.exec(String(body!.query))?.[1]); };
    for (const at of [1, 2]) world.github.faults.add({ at }, faults.serverError(502));
    const github = githubOf({ apiUrl: world.github.url, repository: 'acme/shop', token: world.token, program: 'test', permissions: '' }, async ({ url, method, headers, body }) => {
      const answer = await fetch(url, { method, headers, body });
      return { status: answer.status, headers: answer.headers, body: Buffer.from(await answer.arrayBuffer()) };
    });
    expect((await recorded(github, CONFIGURATION)).stages.get('dev')!.records).toHaveLength(130);
    expect(sizes).toEqual(['100', '50', '25', '25', '25', '25', '25', '25']);
  });

  test('a user with the name of the app is not the app', async () => {
    deployed(world, 'production', 'slipway:deploy', { v: 1, pipeline: 'delivery', by: 'x', kind: 'deploy', stage: 'production', release: '1.0.1', run: { id: 1, attempt: 1 } }, world.now, { creator: 'github-actions' }, [['success', 'verified: trust me']]);
    const { stages, problems } = await read();
    expect([stages.get('production')!.records, problems[0].why]).toEqual([[], expect.stringContaining('it was created by github-actions, and only what github-actions[bot] creates counts')]);
  });

  test('all statuses of a deployment are read, however many there are', async () => {
    const deployment = staged(world, 'dev', 1, world.now - 1_000);
    for (let i = 0; i < 30; i++) deployment.statuses.push({ ...deployment.statuses[0], id: ++world.github.state.nextId, state: 'pending', description: '', at: world.now });
    expect((await serves()).dev).toBe('1.0.1');
    expect(asked()).toEqual(['POST /graphql', `GET /repos/acme/shop/deployments/${deployment.id}/statuses`]);
  });

  test('a payload that was stored as an object is read like one that was stored as a text', async () => {
    const deployment = staged(world, 'dev', 1, world.now - 1_000);
    deployment.payload = JSON.parse(deployment.payload as string);
    expect((await serves()).dev).toBe('1.0.1');
  });

  test.each<[string, unknown, RegExp]>([
    ['errors beside data', { data: { repository: { page0: {} } }, errors: [{ message: 'odd' }] }, /GitHub cannot answer a question by GraphQL: odd/],
    ['a page that is none', { data: { repository: { page0: { nodes: 'x' } } } }, /the answer is no page of deployments/],
    ['no repository', { data: { repository: null } }, /does not know the repository acme\/shop/],
    ['no data', { data: null }, /the answer has no data/],
    ['something else', [1], /the answer has no data/],
  ])('%s is no answer', async (_, body, message) => {
    const github = githubOf({ apiUrl: 'https://api', repository: 'acme/shop', token: '', program: 'test', permissions: '' }, async () => ({ status: 200, headers: new Headers(), body: Buffer.from(JSON.stringify(body)) }));
    await expect(recorded(github, CONFIGURATION)).rejects.toThrow(message);
  });
});
