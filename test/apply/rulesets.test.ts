import { DesiredRuleset } from 'slipway/repository/inside';
import { Answers, FakeClient } from './fake-client';
import { JsonMap } from '../../lib/apply/compare/json';
import { Names } from '../../lib/apply/names';
import { rulesetResources } from '../../lib/apply/resources/ruleset';
import { bodyOf } from '../../lib/apply/resources/ruleset-body';
import { comparableRuleset, declaredPart } from '../../lib/apply/resources/ruleset-comparable';

const LIST = '/repos/acme/shop/rulesets';
const IDS = {
  '/orgs/acme/teams/release': { id: 23 }, '/users/mona': { id: 11 }, '/apps/bot': { id: 32 }, '/repos/acme/tools': { id: 4 }, '/orgs/acme/custom-repository-roles': { custom_roles: [{ id: 41, name: 'manager' }] },
};

const declared = (more: Partial<DesiredRuleset> = {}): DesiredRuleset => ({ name: 'main', target: 'branch', enforcement: 'active', bypass_actors: [], rules: [], ...more });

function contextFor(answers: Answers, prune = false) {
  const client = new FakeClient({ ...IDS, ...answers });
  return { client, context: { client: client.asClient, names: new Names(client.asClient), facts: { id: 700, full_name: 'acme/shop' }, prune } };
}

async function rulesets(desired: readonly DesiredRuleset[] | undefined, answers: Answers = {}) {
  const { client, context } = contextFor(answers);
  const { resources, others } = await rulesetResources(context, desired);
  return { client, resources: await Promise.all(resources), others };
}

const body = async (more: Partial<DesiredRuleset>) => bodyOf(contextFor({}).context, declared(more));

describe('the body of a ruleset', () => {
  test('has what was declared, and conditions only where there are some', async () => {
    const conditions = { ref_name: { include: ['~ALL'], exclude: [] } };
    expect(await body({})).toEqual({ name: 'main', target: 'branch', enforcement: 'active', bypass_actors: [], rules: [] });
    expect(await body({ target: 'tag', enforcement: 'evaluate', conditions })).toEqual({ name: 'main', target: 'tag', enforcement: 'evaluate', bypass_actors: [], conditions, rules: [] });
  });

  test('has ids for everybody who may bypass it', async () => {
    const actor = (actor_type: string, actor_name?: string) => ({ actor_type, bypass_mode: 'always', ...(actor_name ? { actor_name } : {}) });
    const bypass_actors = [
      actor('Team', 'release'), actor('User', 'mona'), actor('Integration', 'bot'), actor('IntegrationInstallation', 'bot'), actor('RepositoryRole', 'manager'), actor('RepositoryRole', 'admin'), actor('OrganizationAdmin'), actor('DeployKey'),
    ];
    expect((await body({ bypass_actors })).bypass_actors).toEqual([
      { actor_type: 'Team', actor_id: 23, bypass_mode: 'always' }, { actor_type: 'User', actor_id: 11, bypass_mode: 'always' }, { actor_type: 'Integration', actor_id: 32, bypass_mode: 'always' },
      { actor_type: 'IntegrationInstallation', actor_id: 32, bypass_mode: 'always' }, { actor_type: 'RepositoryRole', actor_id: 41, bypass_mode: 'always' }, { actor_type: 'RepositoryRole', actor_id: 5, bypass_mode: 'always' },
      { actor_type: 'OrganizationAdmin', actor_id: 1, bypass_mode: 'always' }, { actor_type: 'DeployKey', actor_id: null, bypass_mode: 'always' },
    ]);
  });

  test('has rules without parameters as they are, and parameters with ids for names', async () => {
    expect((await body({
      rules: [
        { type: 'deletion' },
        { type: 'required_status_checks', parameters: { strict: true, required_status_checks: [{ context: 'ci', integration: 15368 }, { context: 'window', integration: 'bot' }, { context: 'any' }] } },
        { type: 'pull_request', parameters: { required_reviewers: [{ minimum_approvals: 1, reviewer: { type: 'Team', name: 'release' } }] } },
        { type: 'tag_name_pattern', parameters: { type: 'x', name: 'y', pattern: 'v' } },
      ],
    })).rules).toEqual([
      { type: 'deletion' },
      { type: 'required_status_checks', parameters: { strict: true, required_status_checks: [{ context: 'ci', integration_id: 15368 }, { context: 'window', integration_id: 32 }, { context: 'any' }] } },
      { type: 'pull_request', parameters: { required_reviewers: [{ minimum_approvals: 1, reviewer: { type: 'Team', id: 23 } }] } },
      { type: 'tag_name_pattern', parameters: { type: 'x', name: 'y', pattern: 'v' } },
    ]);
  });

  test.each([{ type: 'Team', name: 5 }, { type: 5, name: 'release' }, { type: 'Team' }, { name: 'release' }])('takes nothing for a name that is none: %j', async (reviewer) => {
    expect((await body({ rules: [{ type: 'pull_request', parameters: { reviewer } as never }] })).rules).toEqual([{ type: 'pull_request', parameters: { reviewer } }]);
  });

  test('has the id of the repository for its own workflows, and of another for those of others, unless it is there already', async () => {
    const workflows = [{ path: 'a.yml' }, { path: 'b.yml', repository: 'acme/tools', ref: 'main' }, { path: 'c.yml', repository_id: 9 }, { sha: 'x' }];
    expect((await body({ rules: [{ type: 'workflows', parameters: { workflows } as never }] })).rules).toEqual([{
      type: 'workflows', parameters: { workflows: [{ path: 'a.yml', repository_id: 700 }, { path: 'b.yml', ref: 'main', repository_id: 4 }, { path: 'c.yml', repository_id: 9 }, { sha: 'x' }] },
    }]);
    expect((await body({ rules: [{ type: 'other', parameters: { files: [{ path: 'a.yml' }] } as never }] })).rules).toEqual([{ type: 'other', parameters: { files: [{ path: 'a.yml' }] } }]);
  });

  test('is refused with all the names that nobody has', async () => {
    const bypass_actors = ['nobody', 'noone'].map((actor_name) => ({ actor_type: 'Team', actor_name, bypass_mode: 'always' }));
    const rules = [{ type: 'required_status_checks', parameters: { required_status_checks: [{ context: 'a', integration: 'gone' }, { context: 'b', integration: 'lost' }] } }];
    await expect(body({ bypass_actors, rules })).rejects.toThrow(/'nobody'.*\n.*'noone'.*\n.*'gone'.*\n.*'lost'/);
  });
});

/** Names of ids that were declared. */
async function known(): Promise<Names> {
  const { context: { names } } = contextFor({});
  await Promise.all([names.id('Team', 'release'), names.id('User', 'mona'), names.id('App', 'bot'), names.id('Role', 'admin')]);
  return names;
}

describe('a ruleset in the words of the comparison', () => {
  test('is active and for branches, unless it says otherwise', async () => {
    expect(comparableRuleset({}, await known())).toEqual({ target: 'branch', enforcement: 'active', rules: {} });
    expect(comparableRuleset({ target: 'tag', enforcement: 'disabled', conditions: null }, await known())).toEqual({ target: 'tag', enforcement: 'disabled', rules: {} });
  });

  test('says who may bypass it by what they are, with names for ids', async () => {
    const bypass_actors = [
      { actor_type: 'Team', actor_id: 23, bypass_mode: 'exempt' }, { actor_type: 'User', actor_id: 12 }, { actor_type: 'Integration', actor_id: 32, bypass_mode: 'pull_request' }, { actor_type: 'RepositoryRole', actor_id: 5 },
      { actor_type: 'OrganizationAdmin', actor_id: 1 }, { actor_type: 'DeployKey', actor_id: null }, { actor_type: 'Team', actor_id: null, bypass_mode: 'always' },
    ];
    expect(comparableRuleset({ bypass_actors }, await known()).bypass_actors).toEqual({
      'Team release': 'exempt', 'User #12': 'always', 'Integration bot': 'pull_request', 'RepositoryRole admin': 'always', 'OrganizationAdmin': 'always', 'DeployKey': 'always', 'Team': 'always',
    });
    expect(comparableRuleset({ bypass_actors: [] }, await known()).bypass_actors).toEqual({});
    expect(comparableRuleset({}, await known())).not.toHaveProperty('bypass_actors');
  });

  test('says which refs it is for', async () => {
    expect(comparableRuleset({ conditions: { ref_name: { include: ['a'], exclude: ['b'] } } }, await known()).conditions).toEqual({ include: ['a'], exclude: ['b'] });
    expect(comparableRuleset({ conditions: { ref_name: {} } }, await known()).conditions).toEqual({ include: [], exclude: [] });
    expect(comparableRuleset({ conditions: {} }, await known())).not.toHaveProperty('conditions');
  });

  test('has its rules by their types, and tells apart those of one type', async () => {
    const rules = ['a', 'b', 'a', 'a'].map((type, i) => ({ type, parameters: { i } }));
    expect(comparableRuleset({ rules }, await known()).rules).toEqual({ 'a': { i: 0 }, 'b': { i: 1 }, 'a (2)': { i: 2 }, 'a (3)': { i: 3 } });
  });

  test.each<[string, JsonMap]>([
    ['pull_request', { allowed_merge_methods: ['merge', 'squash', 'rebase'], required_reviewers: [], dismissal_restriction: { enabled: false } }],
    ['required_status_checks', { do_not_enforce_on_create: false }],
    ['workflows', { do_not_enforce_on_create: false }],
    ['update', { update_allows_fetch_and_merge: false }],
    ['copilot_code_review', { review_draft_pull_requests: false, review_on_push: false }],
    ...['commit_message', 'commit_author_email', 'committer_email', 'branch_name', 'tag_name'].map((of): [string, JsonMap] => [`${of}_pattern`, { name: '', negate: false }]),
    ['deletion', {}],
  ])('has in a rule of the type %s what GitHub puts there', async (type, parameters) => {
    expect(comparableRuleset({ rules: [{ type }] }, await known()).rules).toEqual({ [type]: parameters });
    const [key] = Object.keys(parameters);
    if (key !== undefined) expect(comparableRuleset({ rules: [{ type, parameters: { [key]: 'other' } }] }, await known()).rules).toEqual({ [type]: { ...parameters, [key]: 'other' } });
  });

  test('has names for ids in its parameters, and no parameter that is null', async () => {
    const parameters: JsonMap = {
      reviewers: [{ minimum: 1, reviewer: { type: 'Team', id: 23 } }, { reviewer: { type: 'Team', id: 24 } }], odd: [{ type: 'Team' }, { type: 'Planet', id: 5 }, { type: 5, id: 5 }, { id: 23 }], gone: null, list: ['x', 1, null], flag: false,
    };
    expect(comparableRuleset({ rules: [{ type: 't', parameters }] }, await known()).rules).toEqual({
      t: { reviewers: [{ minimum: 1, reviewer: 'Team release' }, { reviewer: 'Team #24' }], odd: [{ type: 'Team' }, { type: 'Planet', id: 5 }, { type: 5, id: 5 }, { id: 23 }], list: ['x', 1, null], flag: false },
    });
  });

  test('has checks by their names, with the app that reports them', async () => {
    const checks = (list: readonly JsonMap[]) => known().then((names) => (comparableRuleset({ rules: [{ type: 't', parameters: { checks: list } }] }, names).rules as { t: JsonMap }).t.checks);
    expect(await checks([{ context: 'ci', integration_id: 32 }, { context: 'lint', integration_id: 33 }, { context: 'a' }, { context: 'b', integration_id: null }, { context: 'c', integration_id: 0 }, { context: 'd', integration_id: -1 }])).toEqual([
      'ci (app bot)', 'lint (app #33)', 'a (any app)', 'b (any app)', 'c (any app)', 'd (any app)',
    ]);
    expect(await checks([])).toEqual([]);
    expect(await checks([{ context: 'ci' }, { other: 1 }])).toEqual([{ context: 'ci' }, { other: 1 }]);
    expect(await checks([{ context: 5 }])).toEqual([{ context: 5 }]);
  });
});

describe('of what GitHub answers', () => {
  const conditions = { include: ['a'], exclude: [] };

  test('only parameters that were declared are compared, in rules that were declared, and rules that this Slipway knows', () => {
    expect(declaredPart({ enforcement: 'active', rules: { 'a': { x: 1, more: 2 }, 'deletion': { y: 1 }, 'deletion (2)': {}, 'newer': {} } }, { rules: { a: { x: 2 } } })).toEqual({ enforcement: 'active', rules: { 'a': { x: 1 }, 'deletion': { y: 1 }, 'deletion (2)': {} } });
  });

  test('conditions are compared only where both have some', () => {
    expect(declaredPart({ conditions, rules: {} }, { conditions, rules: {} })).toEqual({ conditions, rules: {} });
    expect(declaredPart({ conditions, rules: {} }, { rules: {} })).toEqual({ rules: {} });
    expect(Object.keys(declaredPart({ rules: {} }, { conditions, rules: {} }))).toEqual(['rules']);
  });
});

describe('the rulesets of a repository', () => {
  const there = (id: number, more: object = {}) => ({ id, name: 'main', target: 'branch', source_type: 'Repository', ...more });
  const answer = { target: 'branch', enforcement: 'active', bypass_actors: [], rules: [] };

  test('are not asked for when none was declared', async () => {
    const { client, resources, others } = await rulesets(undefined);
    expect([client.asked, resources, others]).toEqual([[], [], []]);
  });

  test('are listed without those of the organization; each that was declared is asked for by its id', async () => {
    const { client, resources, others } = await rulesets([declared(), declared({ name: 'new' })], {
      [LIST]: [there(1, { source_type: 'Organization' }), there(2), there(3, { name: 'old', source_type: undefined }), there(4, { name: 'theirs', source_type: 'Enterprise' })], [`${LIST}/2`]: answer,
    });
    expect(client.asked).toEqual([`${LIST}?includes_parents=false`, `${LIST}/2`]);
    expect(resources.map(({ kind, name, current, desired, notes }) => ({ kind, name, current, desired, notes }))).toEqual([
      { kind: 'ruleset', name: 'main', current: { target: 'branch', enforcement: 'active', bypass_actors: {}, rules: {} }, desired: { target: 'branch', enforcement: 'active', bypass_actors: {}, rules: {} }, notes: [] },
      { kind: 'ruleset', name: 'new', current: undefined, desired: { target: 'branch', enforcement: 'active', bypass_actors: {}, rules: {} }, notes: [] },
    ]);
    expect(others.map(({ kind, name }) => [kind, name])).toEqual([['ruleset', 'old']]);
    await others[0].write({});
    expect(client.sent).toEqual([[`DELETE ${LIST}/3`]]);
  });

  test('of one name are told apart by what they are for; the first is meant where that does not help', async () => {
    const listed = { [LIST]: [there(1, { target: 'tag' }), there(2), there(3)], [`${LIST}/1`]: answer, [`${LIST}/2`]: answer };
    expect((await rulesets([declared()], listed)).client.asked).toContain(`${LIST}/2`);
    expect((await rulesets([declared({ target: 'push' })], listed)).client.asked).toContain(`${LIST}/1`);
    expect((await rulesets([declared()], listed)).others).toHaveLength(2);
  });

  test('that are gone when they are looked at do not exist', async () => {
    expect((await rulesets([declared()], { [LIST]: [there(2)] })).resources[0].current).toBeUndefined();
  });

  test('that do not show who may bypass them are compared without, and that is told', async () => {
    const bypass_actors = [{ actor_type: 'Team', actor_name: 'release', bypass_mode: 'always' }];
    const { client, resources: [resource] } = await rulesets([declared({ bypass_actors })], { [LIST]: [there(2)], [`${LIST}/2`]: { ...answer, bypass_actors: undefined } });
    expect(resource).toMatchObject({ current: { target: 'branch', enforcement: 'active', rules: {} }, notes: ["GitHub shows who may bypass the ruleset 'main' only to tokens with Administration: write: not compared, and not written."] });
    expect(resource.desired).toEqual({ target: 'branch', enforcement: 'active', rules: {} });
    await resource.write(resource.current);
    expect(client.sent).toEqual([[`PUT ${LIST}/2`, { name: 'main', target: 'branch', enforcement: 'active', rules: [] }]]);
  });

  test('are made where they are not there, and read back by the id that they got', async () => {
    const { client, resources: [resource] } = await rulesets([declared()], { [LIST]: [], [`POST ${LIST}`]: { id: 9 }, [`${LIST}/9`]: answer });
    await resource.write(undefined);
    expect(client.sent).toEqual([[`POST ${LIST}`, { name: 'main', target: 'branch', enforcement: 'active', bypass_actors: [], rules: [] }]]);
    const before = client.asked.length;
    expect(await resource.read()).toEqual(resource.desired);
    expect(client.asked.slice(before)).toEqual([`${LIST}/9`]);
    await resource.write({});
    expect(client.sent[1][0]).toBe(`PUT ${LIST}/9`);
  });

  test('whose id nobody knows are looked for by their name', async () => {
    let list: object[] = [];
    const { client, resources: [resource] } = await rulesets([declared()], { [LIST]: () => list, [`${LIST}/7`]: answer });
    expect(await resource.read()).toBeUndefined();
    list = [there(6, { name: 'other' }), there(7)];
    expect(await resource.read()).toEqual(resource.desired);
    expect(client.asked).toEqual([`${LIST}?includes_parents=false`, `${LIST}?includes_parents=false`, `${LIST}?includes_parents=false`, `${LIST}/7`]);
  });
});
