import { DesiredEnvironment, DesiredState } from 'slipway/repository/inside';
import { Answers, FakeClient } from './fake-client';
import { GithubFailure } from '../../lib/apply/client/failure';
import { changesOf, isAsDeclared, makePlan } from '../../lib/apply/plan';

const REPO = '/repos/acme/shop';

const environment = (name: string, more: Partial<DesiredEnvironment> = {}): DesiredEnvironment => ({
  name, wait_timer: 0, prevent_self_review: false, reviewers: [], deployment_branch_policy: null, branch_policies: [], protection_rules: [], variables: {}, secrets: [], ...more,
});
const FLAGS = {
  enforce_admins: false,
  required_linear_history: false,
  allow_force_pushes: false,
  allow_deletions: false,
  block_creations: false,
  required_conversation_resolution: false,
  lock_branch: false,
  allow_fork_syncing: false,
};
const protection = (branch: string) => ({ branch, required_status_checks: null, required_pull_request_reviews: null, restrictions: null, ...FLAGS });
const ruleset = (name: string, more: object = {}) => ({ name, target: 'branch' as const, enforcement: 'active' as const, bypass_actors: [], rules: [], ...more });

async function made(desired: Partial<DesiredState>, answers: Answers = {}, prune = false) {
  const client = new FakeClient({ [REPO]: { id: 1, full_name: 'acme/shop', has_wiki: true }, ...answers });
  return { client, plan: await makePlan(client.asClient, { version: 1, ...desired }, prune) };
}

/** What is in environments that hold nothing. */
const emptyOnes = (...names: string[]) => Object.fromEntries(names.flatMap((name) => [
  [`${REPO}/environments/${name}/deployment_protection_rules`, { custom_deployment_protection_rules: [] }], [`${REPO}/environments/${name}/variables`, { variables: [] }],
]));

/** Something of every kind that was declared, and something that was not. */
const ANSWERS: Answers = {
  [`${REPO}/environments`]: { environments: [{ name: 'same' }, { name: 'other', protection_rules: [{ type: 'wait_timer', wait_timer: 5 }] }, { name: 'old' }] },
  ...emptyOnes('same', 'other', 'old'),
  [`${REPO}/environments/other/secrets`]: { secrets: [] },
  [`${REPO}/rulesets`]: [{ id: 1, name: 'rules' }, { id: 2, name: 'old rules' }],
  [`${REPO}/rulesets/2`]: { name: 'old rules', target: 'branch', enforcement: 'active', bypass_actors: [], rules: [] },
  [`${REPO}/environments/old`]: { name: 'old' },
  [`${REPO}/environments/old/secrets`]: { secrets: [] },
  [`${REPO}/rulesets/1`]: { target: 'branch', enforcement: 'active', rules: [] },
  [`${REPO}/branches`]: [{ name: 'old' }],
  [`${REPO}/branches/old/protection`]: {},
  [`${REPO}/actions/secrets`]: { secrets: [] },
};
const DESIRED: Partial<DesiredState> = {
  settings: { repository: { has_wiki: false } },
  environments: [environment('same'), environment('other', { secrets: ['A'] }), environment('new', { secrets: ['B'] })],
  rulesets: [ruleset('rules')],
  branch_protection: [protection('main')],
  secrets: ['TOKEN'],
};

describe('a plan', () => {
  test('asks first, and alone, for the repository: with a wrong token or name one request fails', async () => {
    const client = new FakeClient({ [REPO]: 404 });
    await expect(makePlan(client.asClient, { version: 1, ...DESIRED }, true)).rejects.toThrow('404');
    expect(client.asked).toEqual([REPO]);
  });

  test('has what was declared in the order in which it depends on each other, and what is left alone', async () => {
    const { client, plan } = await made(DESIRED, ANSWERS);
    expect(plan.repository).toBe('acme/shop');
    expect(plan.resources.map(({ kind, name, action, differences }) => [kind, name, action, differences.map(({ path, before, after }) => [path, before, after])])).toEqual([
      ['repository settings', '', 'update', [['has_wiki', true, false]]],
      ['environment', 'same', 'none', []],
      ['environment', 'other', 'update', [['wait_timer', 5, 0]]],
      ['environment', 'new', 'create', expect.arrayContaining([['wait_timer', undefined, 0], ['deployment_branch_policy', undefined, 'all branches and tags']])],
      ['ruleset', 'rules', 'none', []],
      ['branch protection', 'main', 'create', expect.arrayContaining([['lock_branch', undefined, false]])],
    ]);
    expect(plan.unmanaged).toEqual(["ruleset 'old rules'", "environment 'old'"]);
    expect(plan.notes).toEqual([expect.stringContaining("may bypass the ruleset 'rules'")]);
    expect(client.sent).toEqual([]);
  });

  test('deletes what is left alone otherwise, when it prunes: after all that was declared', async () => {
    const { plan } = await made(DESIRED, ANSWERS, true);
    expect(plan.unmanaged).toEqual([]);
    expect(plan.resources.slice(6).map(({ kind, name, action, differences }) => ({ kind, name, action, differences }))).toEqual([
      { kind: 'branch protection', name: 'old', action: 'delete', differences: [] }, { kind: 'ruleset', name: 'old rules', action: 'delete', differences: [] }, { kind: 'environment', name: 'old', action: 'delete', differences: [] },
    ]);
  });

  test('looks for secrets of the environments that are there', async () => {
    const { client, plan } = await made(DESIRED, ANSWERS);
    expect(plan.missing.map(({ environment: of, name }) => [of, name])).toEqual([[undefined, 'TOKEN'], ['other', 'A'], ['new', 'B']]);
    expect(client.asked).toContain(`${REPO}/environments/other/secrets`);
    expect(client.asked).not.toContain(`${REPO}/environments/new/secrets`);
    expect((await made({ environments: [environment('same', { secrets: ['A'] })] }, { ...ANSWERS, [`${REPO}/environments/same/secrets`]: { secrets: [{ name: 'A' }] } })).plan.missing).toEqual([]);
    // A ruleset of the same name is no environment.
    expect((await made({ environments: [environment('rules', { secrets: ['A'] })], rulesets: [ruleset('rules')] }, ANSWERS)).plan.missing).toHaveLength(1);
  });

  test('says what could not be compared', async () => {
    const { plan } = await made({ settings: { repository: { has_wiki: false, allow_merge_commit: true } }, rulesets: [ruleset('rules')] }, { ...ANSWERS, [REPO]: { id: 1, full_name: 'acme/store', permissions: { admin: false } } });
    expect(plan.notes).toEqual([
      "'acme/shop' is now 'acme/store': say so in new GithubRepository(…).", expect.stringContaining("'allow_merge_commit' to administrators only"), expect.stringContaining("may bypass the ruleset 'rules'"),
    ]);
  });

  test('says nothing of a name that differs in its case alone', async () => {
    expect((await made({}, { [REPO]: { id: 1, full_name: 'Acme/Shop' } })).plan).toEqual({ repository: 'Acme/Shop', id: 1, names: {}, contradictions: [], leftOut: [], resources: [], missing: [], unmanaged: [], notes: [] });
  });

  test('fails with all that went wrong', async () => {
    await expect(made({ environments: [environment('a')], rulesets: [ruleset('r')], branch_protection: [] }, { [`${REPO}/environments`]: 403, [`${REPO}/rulesets`]: 500 })).rejects.toThrow(/environments: 403\n.*rulesets.*: 500/);
    await expect(made({ rulesets: ['x', 'y'].map((name) => ruleset(name, { bypass_actors: [{ actor_type: 'User', actor_name: name, bypass_mode: 'always' }] })) }, { [`${REPO}/rulesets`]: [] })).rejects.toThrow(/'x'.*\n.*'y'/);
  });

  const NEEDS = { reviewers: [{ type: 'User' as const, name: 'nobody' }] };

  test('notices a name that nobody has, and says where it stands', async () => {
    const failure = await made({ environments: [environment('new', NEEDS), environment('other', NEEDS)] }, ANSWERS).then(() => undefined, (error: Error) => error);
    expect(failure).toBeInstanceOf(GithubFailure);
    expect(failure!.message).toBe("environment 'new': There is no user 'nobody'.\nenvironment 'other': There is no user 'nobody'.");
  });

  test('does not look for names of what is as declared', async () => {
    const reviewers = [{ type: 'required_reviewers', reviewers: [{ type: 'User', reviewer: { login: 'nobody' } }] }];
    const { client, plan } = await made({ environments: [environment('same', NEEDS)] }, { ...ANSWERS, [`${REPO}/environments`]: { environments: [{ name: 'same', protection_rules: reviewers }] } });
    expect([plan.resources[0].action, client.asked]).toEqual(['none', [REPO, `${REPO}/environments`, `${REPO}/environments/same/deployment_protection_rules`]]);
  });

  test('hands on what is no answer of GitHub as it is', async () => {
    const mistake = new TypeError('x is not a function');
    await expect(made({ environments: [environment('new', NEEDS)] }, { ...ANSWERS, '/users/nobody': () => { throw mistake; } })).rejects.toBe(mistake);
  });
});

test('a repository is as declared when nothing differs, and nothing is missing', async () => {
  const { plan } = await made({ environments: [environment('same')] }, ANSWERS);
  expect([changesOf(plan), isAsDeclared(plan)]).toEqual([[], true]);
  const { plan: other } = await made({ environments: [environment('same'), environment('other')] }, ANSWERS);
  expect([changesOf(other).map(({ name }) => name), isAsDeclared(other)]).toEqual([['other'], false]);
  expect(isAsDeclared({ ...plan, missing: [{ kind: 'secret', name: 'A', command: 'gh' }] })).toBe(false);
});
