import { DesiredEnvironment } from 'slipway/repository/inside';
import { Answers, FakeClient } from './fake-client';
import { Names } from '../../lib/apply/names';
import { environmentResources } from '../../lib/apply/resources/environment';
import { EnvironmentAnswer, policyName } from '../../lib/apply/resources/environment-answers';
import { comparableAnswer, comparableDeclaration } from '../../lib/apply/resources/environment-comparable';

const LIST = '/repos/acme/shop/environments';
const AT = `${LIST}/production`;
const PATTERNS = { protected_branches: false, custom_branch_policies: true };
const PROTECTED = { protected_branches: true, custom_branch_policies: false };

const declared = (more: Partial<DesiredEnvironment> = {}): DesiredEnvironment => ({
  name: 'production', wait_timer: 0, prevent_self_review: false, reviewers: [], deployment_branch_policy: null, branch_policies: [], protection_rules: [], variables: {}, secrets: [], ...more,
});

const PEOPLE = { '/orgs/acme/teams/platform': { id: 21 }, '/users/mona': { id: 11 }, '/apps/change-window': { id: 31 }, '/apps/other': { id: 32 } };

/** An environment that GitHub has, and what is in it. */
interface There {
  readonly answer?: Partial<EnvironmentAnswer>;
  readonly policies?: readonly object[];
  readonly rules?: readonly object[];
  readonly variables?: readonly object[];
}

const app = (slug: string, id: number, enabled = true) => ({ id, enabled, app: { slug } });

function answersFor({ answer, policies = [], rules = [], variables = [] }: There): Answers {
  const one = { name: 'production', ...answer };
  return {
    ...PEOPLE,
    [LIST]: { environments: [one] },
    [AT]: one,
    [`${AT}/deployment-branch-policies`]: { branch_policies: policies },
    [`${AT}/deployment_protection_rules`]: { custom_deployment_protection_rules: rules },
    [`${AT}/variables`]: { variables },
  };
}

async function environments(desired: readonly DesiredEnvironment[] | undefined, answers: Answers, prune: boolean | readonly string[] = false) {
  const client = new FakeClient(answers);
  const { resources, others } = await environmentResources({ client: client.asClient, names: new Names(client.asClient), facts: { id: 1, full_name: 'acme/shop' }, prune }, desired);
  return { client, resources: await Promise.all(resources), others };
}

/** What is sent for an environment that is there, or for one that is not. */
async function sent(desired: DesiredEnvironment, there: There | undefined, prune = false) {
  const { client, resources: [resource] } = await environments([desired], there ? answersFor(there) : { ...answersFor({}), [LIST]: { environments: [] } }, prune);
  await resource.write(resource.current);
  return client.sent.map(([request, ...body]) => [request.replace(AT, '…'), ...body]);
}

describe('the environments of a repository', () => {
  test('are not asked for when none was declared', async () => {
    const { client, resources, others } = await environments(undefined, {});
    expect([client.asked, resources, others]).toEqual([[], [], []]);
  });

  test('are known in whatever case they were made; the others can be deleted', async () => {
    const answers = { ...answersFor({}), [LIST]: { environments: [{ name: 'PRODUCTION', protection_rules: [{ type: 'wait_timer', wait_timer: 5 }] }, { name: 'old 1' }] } };
    const { client, resources, others } = await environments([declared({ name: 'Production' })], { ...answers, [`${LIST}/Production/deployment_protection_rules`]: { custom_deployment_protection_rules: [] } });
    expect(resources.map(({ kind, name, current }) => [kind, name, current?.wait_timer])).toEqual([['environment', 'Production', 5]]);
    expect(others.map(({ kind, name, current, desired }) => [kind, name, current, desired])).toEqual([['environment', 'old 1', undefined, undefined]]);
    await others[0].write({});
    expect([client.sent, await others[0].read()]).toEqual([[[`DELETE ${LIST}/old 1`]], undefined]);
  });

  test('that are to go are read with everything in them', async () => {
    const there = { answer: { can_admins_bypass: true }, rules: [app('gate', 4)], variables: [{ name: 'region', value: 'eu' }] };
    const { others: [old] } = await environments([], { ...answersFor(there), [`${AT}/secrets`]: { secrets: [{ name: 'KEY' }] } });
    expect([old.name, await old.read()]).toEqual(['production', {
      wait_timer: 0, prevent_self_review: false, can_admins_bypass: true, reviewers: [], deployment_branch_policy: 'all branches and tags', branch_policies: [], protection_rules: ['gate'], variables: { REGION: 'eu' }, secrets: ['KEY'],
    }]);
  });

  test('that are not there are not asked what they hold', async () => {
    const { client, resources: [resource] } = await environments([declared({ name: 'staging', variables: { A: '1' } })], answersFor({}));
    expect([resource.current, client.asked]).toEqual([undefined, [LIST]]);
    expect([await resource.read(), client.asked]).toEqual([undefined, [LIST, `${LIST}/staging`]]);
  });
});

describe('what an environment holds', () => {
  const held = async (desired: Partial<DesiredEnvironment>, there: There, prune: boolean | readonly string[] = false) => {
    const { client, resources: [resource] } = await environments([declared(desired)], answersFor(there), prune);
    expect(await resource.read()).toEqual(resource.current);
    return { current: resource.current, asked: client.asked.slice(1, client.asked.indexOf(AT)).map((path) => path.replace(AT, '')) };
  };

  test('is asked for in parts: patterns where it has such, its rules, and variables that were declared', async () => {
    expect(await held({}, {})).toEqual({
      current: { wait_timer: 0, prevent_self_review: false, reviewers: [], deployment_branch_policy: 'all branches and tags', branch_policies: [], protection_rules: [] }, asked: ['/deployment_protection_rules'],
    });
    const there = { answer: { deployment_branch_policy: PATTERNS }, policies: [{ id: 1, name: 'main' }, { id: 2, name: 'v*', type: 'tag' }], rules: [app('Change-Window', 1), app('off', 2, false)], variables: [{ name: 'REGION', value: 'eu' }, { name: 'OTHER', value: 'x' }] };
    expect(await held({ variables: { region: 'us' } }, there)).toEqual({
      current: {
        wait_timer: 0, prevent_self_review: false, reviewers: [], deployment_branch_policy: 'branch_policies', branch_policies: ['branch main', 'tag v*'], protection_rules: ['change-window'], variables: { REGION: 'eu' },
      },
      asked: ['/deployment-branch-policies', '/deployment_protection_rules', '/variables'],
    });
  });

  test('is of its variables what was declared', async () => {
    const there = { variables: [{ name: 'a', value: '1' }, { name: 'B', value: '2' }] };
    expect((await held({ variables: { A: '1' } }, there, true)).current).toMatchObject({ variables: { A: '1' } });
    expect((await held({}, there)).current).not.toHaveProperty('variables');
  });

  test('and was not declared, of its variables, is to go one by one when it prunes', async () => {
    const there = answersFor({ variables: [{ name: 'a', value: '1' }, { name: 'B', value: '2' }] });
    const titles = async (prune: boolean | readonly string[]) => (await environments([declared({ variables: { A: '1' } })], there, prune)).others.map(({ kind, name }) => `${kind} ${name}`);
    expect([await titles(false), await titles(true), await titles(['variable:production/B']), await titles(['ruleset'])]).toEqual([[], ['variable production/B'], ['variable production/B'], []]);
    const { client, others: [variable] } = await environments([declared()], { ...there, [`${AT}/variables/a`]: { name: 'A', value: '1' } }, true);
    expect(await variable.read()).toEqual({ value: '1' });
    await variable.write({ value: '1' });
    expect(client.sent).toEqual([[`DELETE ${AT}/variables/a`]]);
  });

  test('has no patterns where protected branches are meant', async () => {
    expect((await held({}, { answer: { deployment_branch_policy: PROTECTED }, policies: [{ id: 1, name: 'main' }] })).current).toMatchObject({ deployment_branch_policy: 'protected branches', branch_policies: [] });
  });
});

describe('an answer of GitHub in the words of the comparison', () => {
  const words = (answer: Partial<EnvironmentAnswer>, desired: Partial<DesiredEnvironment> = {}) => comparableAnswer({ name: 'production', ...answer }, declared(desired));
  const reviewers = [{ type: 'User', reviewer: { login: 'Mona' } }, { type: 'Team', reviewer: { slug: 'Platform' } }, { type: 'Team', reviewer: {} }];

  test('says nothing of rules that are not there', () => {
    expect(words({})).toEqual({ wait_timer: 0, prevent_self_review: false, reviewers: [], deployment_branch_policy: 'all branches and tags' });
    expect(words({ deployment_branch_policy: null, protection_rules: [{ type: 'branch_policy' }, { type: 'wait_timer' }] })).toEqual(words({}));
  });

  test('has the wait and the reviewers of their rules', () => {
    const rules = [{ type: 'branch_policy', wait_timer: 9, reviewers: [] }, { type: 'wait_timer', wait_timer: 30 }, { type: 'required_reviewers', prevent_self_review: true, reviewers }];
    expect(words({ protection_rules: rules })).toMatchObject({ wait_timer: 30, prevent_self_review: true, reviewers: ['User mona', 'Team platform', 'Team '] });
  });

  test.each([[true, reviewers, true], [false, reviewers, false], [undefined, reviewers, false], [true, [], false], [true, undefined, false]])('keeps people from approving themselves where the rule says so, %j, and there are reviewers', (prevent_self_review, who, expected) => {
    expect(words({ protection_rules: [{ type: 'required_reviewers', prevent_self_review, reviewers: who }] }).prevent_self_review).toBe(expected);
  });

  test('says whether administrators may pass only where that was declared, and GitHub says it', () => {
    for (const can_admins_bypass of [true, false]) {
      expect(words({ can_admins_bypass }, { can_admins_bypass: false })).toHaveProperty('can_admins_bypass', can_admins_bypass);
      expect(words({ can_admins_bypass })).not.toHaveProperty('can_admins_bypass');
    }
    expect(words({}, { can_admins_bypass: false })).not.toHaveProperty('can_admins_bypass');
  });
});

describe('a declaration in the words of the comparison', () => {
  test('has names in lower case, and those of variables in upper case', () => {
    expect(comparableDeclaration(declared({
      wait_timer: 5,
      prevent_self_review: true,
      can_admins_bypass: false,
      reviewers: [{ type: 'Team', name: 'Platform' }, { type: 'User', name: 'Mona' }],
      deployment_branch_policy: PATTERNS,
      branch_policies: [{ name: 'Main', type: 'branch' }],
      protection_rules: ['Change-Window'],
      variables: { region: 'EU' },
    }))).toEqual({
      wait_timer: 5,
      prevent_self_review: true,
      can_admins_bypass: false,
      reviewers: ['Team platform', 'User mona'],
      deployment_branch_policy: 'branch_policies',
      branch_policies: ['branch Main'],
      protection_rules: ['change-window'],
      variables: { REGION: 'EU' },
    });
  });

  test('says nothing of administrators and variables when nothing was declared about them', () => {
    expect(Object.keys(comparableDeclaration(declared()))).toEqual(['wait_timer', 'prevent_self_review', 'reviewers', 'deployment_branch_policy', 'branch_policies', 'protection_rules']);
  });

  test('keeps nobody from approving themselves where nobody approves', () => {
    expect(comparableDeclaration(declared({ prevent_self_review: true })).prevent_self_review).toBe(false);
    expect(comparableDeclaration(declared({ prevent_self_review: false, reviewers: [{ type: 'User', name: 'mona' }] })).prevent_self_review).toBe(false);
  });

  test('tells the kinds of branches apart', () => {
    expect([null, PROTECTED, PATTERNS].map((policy) => comparableDeclaration(declared({ deployment_branch_policy: policy })).deployment_branch_policy)).toEqual(['all branches and tags', 'protected branches', 'branch_policies']);
  });

  test('says of a pattern what it is for: branches, unless GitHub says otherwise', () => {
    expect([policyName({ name: 'a' }), policyName({ name: 'a', type: 'tag' }), policyName({ name: 'a', type: 'branch' })]).toEqual(['branch a', 'tag a', 'branch a']);
  });
});

describe('an environment is written', () => {
  test('without the names of rules that it has not, when it is new', async () => {
    expect(await sent(declared(), undefined)).toEqual([['PUT …', { deployment_branch_policy: null }]]);
    expect(await sent(declared({ can_admins_bypass: true, prevent_self_review: true }), undefined)).toEqual([['PUT …', { deployment_branch_policy: null, can_admins_bypass: true }]]);
  });

  test('with all of its rules, as soon as it has one of them', async () => {
    expect(await sent(declared({ wait_timer: 5 }), undefined)).toEqual([['PUT …', { wait_timer: 5, prevent_self_review: false, reviewers: [], deployment_branch_policy: null }]]);
    expect(await sent(declared({ prevent_self_review: true, reviewers: [{ type: 'Team', name: 'platform' }, { type: 'User', name: 'mona' }] }), undefined)).toEqual([
      ['PUT …', { wait_timer: 0, prevent_self_review: true, reviewers: [{ type: 'Team', id: 21 }, { type: 'User', id: 11 }], deployment_branch_policy: null }],
    ]);
  });

  test('without keeping people from approving themselves where nobody approves, or nobody is kept', async () => {
    const [[, waits]] = await sent(declared({ wait_timer: 5, prevent_self_review: true }), undefined);
    const [[, approved]] = await sent(declared({ reviewers: [{ type: 'User', name: 'mona' }] }), undefined);
    expect([waits, approved]).toMatchObject([{ prevent_self_review: false }, { prevent_self_review: false }]);
  });

  test('with what was declared of administrators, and without a word of them otherwise', async () => {
    const [[, body]] = await sent(declared(), undefined);
    expect(Object.keys(body as object)).toEqual(['deployment_branch_policy']);
  });

  test.each<[string, EnvironmentAnswer['protection_rules']]>([
    ['a wait', [{ type: 'wait_timer', wait_timer: 5 }]], ['reviewers', [{ type: 'required_reviewers', reviewers: [{ type: 'User', reviewer: { login: 'mona' } }] }]],
  ])('with the names of rules that it shall no longer have, when it has %s', async (_, protection_rules) => {
    expect(await sent(declared(), { answer: { protection_rules } })).toEqual([['PUT …', { wait_timer: 0, prevent_self_review: false, reviewers: [], deployment_branch_policy: null }]]);
  });

  test('without those names, when it had none of them either', async () => {
    expect(await sent(declared({ deployment_branch_policy: PROTECTED }), {})).toEqual([['PUT …', { deployment_branch_policy: PROTECTED }]]);
  });

  test.each<[string, Partial<DesiredEnvironment>, There]>([
    ['wait_timer', { wait_timer: 5 }, {}],
    ['prevent_self_review', { prevent_self_review: true, reviewers: [{ type: 'User', name: 'mona' }] }, { answer: { protection_rules: [{ type: 'required_reviewers', prevent_self_review: false, reviewers: [{ type: 'User', reviewer: { login: 'mona' } }] }] } }],
    ['can_admins_bypass', { can_admins_bypass: false }, { answer: { can_admins_bypass: true } }],
    ['reviewers', { reviewers: [{ type: 'User', name: 'mona' }] }, {}],
    ['deployment_branch_policy', { deployment_branch_policy: PROTECTED }, {}],
  ])('by one request when its %s differs', async (_, desired, there) => {
    expect((await sent(declared(desired), there)).map(([request]) => request)).toEqual(['PUT …']);
  });

  test('not at all when nothing differs', async () => {
    const there = { answer: { deployment_branch_policy: PATTERNS }, policies: [{ id: 1, name: 'main' }], rules: [app('Change-Window', 5)], variables: [{ name: 'A', value: '1' }] };
    expect(await sent(declared({ deployment_branch_policy: PATTERNS, branch_policies: [{ name: 'main', type: 'branch' }], protection_rules: ['change-window'], variables: { a: '1' } }), there)).toEqual([]);
  });

  test('without a question about what does not differ', async () => {
    const there = answersFor({ answer: { deployment_branch_policy: PATTERNS }, policies: [{ id: 1, name: 'main' }], rules: [app('other', 5)], variables: [{ name: 'A', value: '1' }] });
    const same = declared({ deployment_branch_policy: PATTERNS, branch_policies: [{ name: 'main', type: 'branch' }], protection_rules: ['other'], variables: { A: '1' } });
    for (const [change, request] of [[{ variables: { A: '2' } }, 'PATCH'], [{ wait_timer: 5 }, 'PUT']] as const) {
      const { client, resources: [resource] } = await environments([{ ...same, ...change }], there);
      const before = client.asked.length;
      await resource.write(resource.current);
      expect([client.sent.map(([sentRequest]) => sentRequest.split(' ')[0]), client.asked.slice(before)]).toEqual([[request], []]);
    }
  });

  const POLICIES = '…/deployment-branch-policies';
  const [main, release] = [{ name: 'main', type: 'branch' }, { name: 'release/*', type: 'branch' }] as const;

  test('with patterns: those that are missing first, then those that are too much go, and what is there stays', async () => {
    const desired = declared({ deployment_branch_policy: PATTERNS, branch_policies: [main, release] });
    expect(await sent(desired, { answer: { deployment_branch_policy: PATTERNS }, policies: [{ id: 1, ...main }, { id: 2, name: 'v*', type: 'tag' }] })).toEqual([[`POST ${POLICIES}`, release], [`DELETE ${POLICIES}/2`]]);
    expect(await sent(desired, undefined)).toEqual([['PUT …', { deployment_branch_policy: PATTERNS }], [`POST ${POLICIES}`, main], [`POST ${POLICIES}`, release]]);
  });

  test('with patterns that GitHub made of themselves when the kind of branches changed', async () => {
    // They are looked at again: the answer to the list was from before.
    const desired = declared({ deployment_branch_policy: PATTERNS, branch_policies: [main] });
    expect(await sent(desired, { answer: { deployment_branch_policy: PROTECTED }, policies: [{ id: 7, name: '*', type: 'branch' }] })).toEqual([
      ['PUT …', { deployment_branch_policy: PATTERNS }], [`POST ${POLICIES}`, main], [`DELETE ${POLICIES}/7`],
    ]);
    expect(await sent({ ...desired, branch_policies: [] }, { answer: { deployment_branch_policy: PROTECTED }, policies: [{ id: 7, name: '*', type: 'branch' }] })).toEqual([['PUT …', { deployment_branch_policy: PATTERNS }], [`DELETE ${POLICIES}/7`]]);
  });

  test('without a question about patterns where it has none', async () => {
    expect(await sent(declared({ deployment_branch_policy: PROTECTED, branch_policies: [main] }), { answer: { deployment_branch_policy: PROTECTED } })).toEqual([]);
  });

  const RULES = '…/deployment_protection_rules';

  test('with the rules of apps: those that are missing first, then those that are too much go', async () => {
    const there = { rules: [app('Other', 4), app('kept', 5), app('change-window', 6, false)] };
    expect(await sent(declared({ protection_rules: ['Kept', 'Change-Window'] }), there)).toEqual([[`POST ${RULES}`, { integration_id: 31 }], [`DELETE ${RULES}/4`]]);
    expect(await sent(declared({ protection_rules: ['change-window'] }), undefined)).toEqual([['PUT …', { deployment_branch_policy: null }], [`POST ${RULES}`, { integration_id: 31 }]]);
  });

  const VARIABLES = '…/variables';

  test('with variables: made and changed; those that were not declared are left alone', async () => {
    const there = { variables: [{ name: 'SAME', value: '1' }, { name: 'OTHER', value: '2' }, { name: 'MORE', value: '3' }] };
    const desired = declared({ variables: { same: '1', other: 'x', fresh: '' } });
    const written = [[`PATCH ${VARIABLES}/OTHER`, { value: 'x' }], [`POST ${VARIABLES}`, { name: 'FRESH', value: '' }]];
    expect(await sent(desired, there)).toEqual(written);
    expect(await sent(desired, there, true)).toEqual(written);
    expect(await sent(declared(), there, true)).toEqual([]);
    expect(await sent(declared({ variables: { A: '1' } }), undefined)).toEqual([['PUT …', { deployment_branch_policy: null }], [`POST ${VARIABLES}`, { name: 'A', value: '1' }]]);
  });
});

describe('before an environment is written', () => {
  test('all of its names are looked for', async () => {
    const { client, resources: [resource] } = await environments([declared({ reviewers: [{ type: 'Team', name: 'platform' }, { type: 'User', name: 'mona' }], protection_rules: ['other'] })], answersFor({}));
    const before = client.asked.length;
    await resource.prepare!();
    expect(client.asked.slice(before)).toEqual(['/orgs/acme/teams/platform', '/users/mona', '/apps/other']);
  });

  test('all of those are told that nobody has', async () => {
    const { resources: [resource] } = await environments([declared({ reviewers: [{ type: 'Team', name: 'nobody' }, { type: 'User', name: 'noone' }], protection_rules: ['none'] })], answersFor({}));
    await expect(resource.prepare!()).rejects.toThrow(/^There is no team 'nobody'.*\nThere is no user 'noone'.*\nThere is no GitHub App 'none'/);
  });
});
