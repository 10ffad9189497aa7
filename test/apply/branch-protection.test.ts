import { DesiredProtection } from 'slipway/repository/inside';
import { Answers, FakeClient } from './fake-client';
import { Names } from '../../lib/apply/names';
import { protectionResources } from '../../lib/apply/resources/branch-protection';
import { bodyOf } from '../../lib/apply/resources/protection-body';
import { ProtectionAnswer, comparableAnswer, comparableDeclaration } from '../../lib/apply/resources/protection-comparable';

const BRANCHES = '/repos/acme/shop/branches';
const MAIN = `${BRANCHES}/main/protection`;
const NOBODY = { users: [], teams: [], apps: [] };
const FLAGS = [
  'enforce_admins', 'required_linear_history', 'allow_force_pushes', 'allow_deletions', 'block_creations', 'required_conversation_resolution', 'lock_branch', 'allow_fork_syncing',
] as const;
const ALL_OFF = Object.fromEntries(FLAGS.map((flag) => [flag, false])) as { [flag in typeof FLAGS[number]]: boolean };

const declared = (more: Partial<DesiredProtection> = {}): DesiredProtection => ({ branch: 'main', required_status_checks: null, required_pull_request_reviews: null, restrictions: null, ...ALL_OFF, ...more });

function contextFor(answers: Answers, prune = false) {
  const client = new FakeClient({ '/apps/bot': { id: 32 }, '/apps/other': { id: 33 }, ...answers });
  return { client, context: { client: client.asClient, names: new Names(client.asClient), facts: { id: 1, full_name: 'acme/shop' }, prune } };
}

async function protections(desired: readonly DesiredProtection[] | undefined, answers: Answers = {}, prune = false) {
  const { client, context } = contextFor(answers, prune);
  const { resources, others } = await protectionResources(context, desired);
  return { client, resources: await Promise.all(resources), others };
}

describe('the protection of branches', () => {
  test('is not asked for when none was declared, not even to prune', async () => {
    const { client, resources, others } = await protections(undefined, {}, true);
    expect([client.asked, resources, others]).toEqual([[], [], []]);
  });

  test('is asked for branch by branch, and is nothing yet where there is none', async () => {
    const { client, resources, others } = await protections([declared(), declared({ branch: 'next' })], { [MAIN]: { lock_branch: { enabled: true } } });
    expect(resources.map(({ kind, name, current, desired }) => [kind, name, current?.lock_branch, desired?.lock_branch])).toEqual([['branch protection', 'main', true, false], ['branch protection', 'next', undefined, false]]);
    expect([resources[1].current, others, client.asked]).toEqual([undefined, [], [MAIN, `${BRANCHES}/next/protection`]]);
    expect(await resources[0].read()).toEqual(resources[0].current);
  });

  test('is compared with apps by their names, which are looked for first', async () => {
    const checks = [{ context: 'ci', app: 15368 }, { context: 'a', app: 'bot' }, { context: 'any' }];
    const { client, resources: [resource] } = await protections([declared({ required_status_checks: { strict: false, checks } })], { [MAIN]: { required_status_checks: { checks: [{ context: 'a', app_id: 32 }] } } });
    expect(client.asked).toEqual(['/apps/bot', MAIN]);
    expect(resource.current!.required_status_checks).toEqual({ strict: false, checks: { a: 'app bot' } });
  });

  test('is told with all the apps that nobody has', async () => {
    await expect(protections([declared({ required_status_checks: { strict: false, checks: [{ context: 'a', app: 'gone' }, { context: 'b', app: 'lost' }] } })])).rejects.toThrow(/'gone'.*\n.*'lost'/);
  });

  test('is written whole', async () => {
    const { client, resources: [resource] } = await protections([declared({ lock_branch: true })]);
    await resource.write(undefined);
    expect(client.sent).toEqual([[`PUT ${MAIN}`, { ...ALL_OFF, lock_branch: true, required_status_checks: null, required_pull_request_reviews: null, restrictions: null }]]);
  });

  test('of other branches is to go when it prunes, where it is of this kind', async () => {
    const listed = ['main', 'next', 'old', 'ruled'].map((name) => ({ name }));
    const { client, others } = await protections([declared(), declared({ branch: 'next' })], { [`${BRANCHES}?protected=true`]: listed, [MAIN]: {}, [`${BRANCHES}/next/protection`]: {}, [`${BRANCHES}/old/protection`]: {} }, true);
    expect(others.map(({ kind, name, current, desired }) => ({ kind, name, current, desired }))).toEqual([{ kind: 'branch protection', name: 'old', current: undefined, desired: undefined }]);
    expect([...client.asked].sort()).toEqual([MAIN, `${BRANCHES}/next/protection`, `${BRANCHES}/old/protection`, `${BRANCHES}/ruled/protection`, `${BRANCHES}?protected=true`]);
    await others[0].write({});
    expect([client.sent, await others[0].read()]).toEqual([[[`DELETE ${BRANCHES}/old/protection`]], { required_status_checks: null, required_pull_request_reviews: null, restrictions: null, ...ALL_OFF }]);
  });
});

describe('a declaration in the words of the comparison', () => {
  test('is nothing where nothing was declared, with every flag', () => {
    expect(comparableDeclaration(declared())).toEqual({ required_status_checks: null, required_pull_request_reviews: null, restrictions: null, ...ALL_OFF });
  });

  test.each(FLAGS)('has %s', (flag) => {
    expect(comparableDeclaration(declared({ [flag]: true }))).toEqual({ required_status_checks: null, required_pull_request_reviews: null, restrictions: null, ...ALL_OFF, [flag]: true });
  });

  test('has checks by their names with the apps that report them', () => {
    const checks = [{ context: 'a' }, { context: 'b', app: 15368 }, { context: 'c', app: 'Bot' }, { context: 'd', app: 7 }];
    expect(comparableDeclaration(declared({ required_status_checks: { strict: true, checks } })).required_status_checks).toEqual({ strict: true, checks: { a: 'any app', b: 'GitHub Actions', c: 'app bot', d: 'app 7' } });
  });

  test('has names in lower case, and nobody where nobody was declared', () => {
    const people = { users: ['Mona'], teams: ['Platform'], apps: ['Bot'] };
    const low = { users: ['mona'], teams: ['platform'], apps: ['bot'] };
    expect(comparableDeclaration(declared({ restrictions: people })).restrictions).toEqual(low);
    const reviews = { required_approving_review_count: 2, dismissal_restrictions: people };
    expect(comparableDeclaration(declared({ required_pull_request_reviews: reviews })).required_pull_request_reviews).toEqual({
      required_approving_review_count: 2, dismissal_restrictions: low, bypass_pull_request_allowances: NOBODY,
    });
    expect(comparableDeclaration(declared({ required_pull_request_reviews: { bypass_pull_request_allowances: { users: ['Mona'] } } })).required_pull_request_reviews).toEqual({
      dismissal_restrictions: NOBODY, bypass_pull_request_allowances: { ...NOBODY, users: ['mona'] },
    });
  });
});

describe('an answer of GitHub in the words of the comparison', () => {
  const words = async (answer: ProtectionAnswer, desired: Partial<DesiredProtection> = {}) => {
    const { context: { names } } = contextFor({});
    await names.id('App', 'bot');
    return comparableAnswer(answer, declared(desired), names);
  };

  test('is nothing where it says nothing', async () => {
    const nothing = { required_status_checks: null, required_pull_request_reviews: null, restrictions: null, ...ALL_OFF };
    expect(await words({})).toEqual(nothing);
    expect(await words({ restrictions: null, enforce_admins: {} })).toEqual(nothing);
  });

  test.each(FLAGS)('has %s', async (flag) => {
    expect(await words({ [flag]: { enabled: true } })).toMatchObject({ ...ALL_OFF, [flag]: true });
  });

  test('has checks, and is not strict unless it says so', async () => {
    expect((await words({ required_status_checks: {} })).required_status_checks).toEqual({ strict: false, checks: {} });
    expect((await words({ required_status_checks: { strict: true, checks: [] } })).required_status_checks).toEqual({ strict: true, checks: {} });
  });

  const app = async (app_id: number | null | undefined, declaredApp: number | string | 'none' | 'not declared') => {
    const checks = declaredApp === 'not declared' ? [] : [{ context: 'ci', ...declaredApp === 'none' ? {} : { app: declaredApp } }];
    const { required_status_checks } = await words({ required_status_checks: { checks: [{ context: 'ci', app_id }] } }, { required_status_checks: { strict: false, checks } });
    return (required_status_checks as { checks: { ci: string } }).checks.ci;
  };

  test.each([[32, 'app bot'], [33, 'app #33'], [15368, 'GitHub Actions'], [null, 'any app'], [undefined, 'any app'], [0, 'any app'], [-1, 'any app'], [1, 'app #1']])('has the app %j of a check by its name, %s', async (id, shown) => {
    expect(await app(id, 'bot')).toBe(shown);
    expect(await app(id, 'not declared')).toBe(shown);
  });

  test('does not mind which app it is where none was declared', async () => {
    expect([await app(32, 'none'), await app(15368, 'none'), await app(null, 'none')]).toEqual(['any app', 'any app', 'any app']);
  });

  test('has the number of an app where the number was declared', async () => {
    expect([await app(32, 32), await app(33, '33'), await app(33, 34), await app(15368, 15368)]).toEqual(['app 32', 'app 33', 'app #33', 'GitHub Actions']);
  });

  test('has of reviews what was declared of them, and everybody who is named', async () => {
    const answer = { required_approving_review_count: 2, dismiss_stale_reviews: true, url: 'x', dismissal_restrictions: { users: [{ login: 'Mona' }], teams: [{ slug: 'Platform' }], apps: [{ slug: 'Bot' }] } };
    const asked = { required_approving_review_count: 1, require_last_push_approval: true };
    expect((await words({ required_pull_request_reviews: answer }, { required_pull_request_reviews: asked })).required_pull_request_reviews).toEqual({
      required_approving_review_count: 2, require_last_push_approval: false, dismissal_restrictions: { users: ['mona'], teams: ['platform'], apps: ['bot'] }, bypass_pull_request_allowances: NOBODY,
    });
    expect((await words({ required_pull_request_reviews: answer })).required_pull_request_reviews).toEqual({
      dismissal_restrictions: { users: ['mona'], teams: ['platform'], apps: ['bot'] }, bypass_pull_request_allowances: NOBODY,
    });
  });

  test('has who may push', async () => {
    expect((await words({ restrictions: {} })).restrictions).toEqual(NOBODY);
    expect((await words({ restrictions: { users: [{ login: 'Mona' }], teams: [{ slug: 'A' }], apps: [{ slug: 'B' }] } })).restrictions).toEqual({ users: ['mona'], teams: ['a'], apps: ['b'] });
  });
});

describe('the body of a protection', () => {
  const body = async (more: Partial<DesiredProtection>, current?: Parameters<typeof bodyOf>[1]) => bodyOf(declared(more), current, contextFor({}).context.names);

  test('has everything but the branch, which stands in the address', async () => {
    expect(await body({ restrictions: { users: ['mona'], teams: [], apps: [] } })).toEqual({ ...ALL_OFF, required_status_checks: null, required_pull_request_reviews: null, restrictions: { users: ['mona'], teams: [], apps: [] } });
  });

  test('has checks with ids of apps, beside the older list, which is empty', async () => {
    const checks = [{ context: 'a' }, { context: 'b', app: 15368 }, { context: 'c', app: 'bot' }];
    expect((await body({ required_status_checks: { strict: true, checks } })).required_status_checks).toEqual({ strict: true, contexts: [], checks: [{ context: 'a' }, { context: 'b', app_id: 15368 }, { context: 'c', app_id: 32 }] });
  });

  const reviews = { required_approving_review_count: 1 };
  const after = async (current: Parameters<typeof bodyOf>[1], more: object = {}) => (await body({ required_pull_request_reviews: { ...reviews, ...more } }, current)).required_pull_request_reviews;

  test('has the reviews that were declared', async () => {
    expect([await after(undefined), await after({}), await after({ required_pull_request_reviews: null })]).toEqual([reviews, reviews, reviews]);
  });

  test.each(['dismissal_restrictions', 'bypass_pull_request_allowances'])('takes away %s that are there, and were not declared', async (list) => {
    const there = (people: object) => ({ required_pull_request_reviews: { [list]: people } }) as never;
    for (const kind of ['users', 'teams', 'apps']) expect(await after(there({ ...NOBODY, [kind]: ['a'] }))).toEqual({ ...reviews, [list]: {} });
    expect(await after(there(NOBODY))).toEqual(reviews);
    expect(await after(there({ users: 'mona' }))).toEqual(reviews);
    expect(await after(there({ ...NOBODY, users: ['a'] }), { [list]: { users: ['b'] } })).toEqual({ ...reviews, [list]: { users: ['b'] } });
  });
});
