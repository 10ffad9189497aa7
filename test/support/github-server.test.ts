import { GithubServer, faults, freshState } from './github-server';

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Answered = { status: number; body: any; headers: Headers };

let github: GithubServer;

/** The way to it. */
let ask: typeof fetch;

beforeEach(async () => {
  github = await GithubServer.start();
  ask = fetch;
});
afterEach(async () => { await github.stop(); });

async function send(method: string, path: string, body?: unknown, token = github.token): Promise<Answered> {
  const response = await ask(github.url + path, { method, redirect: 'manual', headers: { authorization: `token ${token}` }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text), headers: response.headers };
}

const REPO = '/repos/acme/shop';
const STAGING = `${REPO}/environments/staging`;
const RULESET = { name: 'main', target: 'branch', enforcement: 'active', rules: [{ type: 'deletion' }] };
const MERGE_QUEUE = {
  check_response_timeout_minutes: 60,
  grouping_strategy: 'ALLGREEN',
  max_entries_to_build: 5,
  max_entries_to_merge: 5,
  merge_method: 'SQUASH',
  min_entries_to_merge: 1,
  min_entries_to_merge_wait_minutes: 5,
};
const PROTECTION = { required_status_checks: null, enforce_admins: true, required_pull_request_reviews: null, restrictions: null };

describe('it remembers', () => {
  test('settings of the repository and of Actions', async () => {
    await send('PATCH', REPO, { has_wiki: false, security_and_analysis: { secret_scanning: { status: 'enabled' } } });
    const { body } = await send('GET', REPO);
    expect(body).toMatchObject({ has_wiki: false, has_issues: true, security_and_analysis: { secret_scanning: { status: 'enabled' }, secret_scanning_push_protection: { status: 'disabled' } } });
    expect((await send('GET', `${REPO}/actions/permissions/selected-actions`)).status).toBe(409);
    await send('PUT', `${REPO}/actions/permissions`, { enabled: true, allowed_actions: 'selected', sha_pinning_required: true });
    await send('PUT', `${REPO}/actions/permissions/selected-actions`, { github_owned_allowed: true, verified_allowed: true, patterns_allowed: ['acme/*'] });
    await send('PUT', `${REPO}/actions/permissions/workflow`, { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false });
    await send('PUT', `${REPO}/actions/permissions/artifact-and-log-retention`, { days: 30 });
    await send('PUT', `${REPO}/actions/permissions/fork-pr-contributor-approval`, { approval_policy: 'all_external_contributors' });
    expect((await send('PUT', `${REPO}/actions/oidc/customization/sub`, { use_default: false, include_claim_keys: ['repo', 'context'] })).status).toBe(201);
    expect((await send('GET', `${REPO}/actions/permissions`)).body).toMatchObject({ allowed_actions: 'selected', sha_pinning_required: true });
    expect((await send('GET', `${REPO}/actions/permissions/selected-actions`)).body.patterns_allowed).toEqual(['acme/*']);
    expect((await send('GET', `${REPO}/actions/permissions/workflow`)).body.default_workflow_permissions).toBe('read');
    expect((await send('GET', `${REPO}/actions/permissions/artifact-and-log-retention`)).body).toEqual({ days: 30, maximum_allowed_days: 90 });
    expect((await send('GET', `${REPO}/actions/permissions/fork-pr-contributor-approval`)).body.approval_policy).toBe('all_external_contributors');
    expect((await send('GET', `${REPO}/actions/oidc/customization/sub`)).body).toMatchObject({ use_default: false, include_claim_keys: ['repo', 'context'] });
  });

  test('what is on or off: 200 or 204, else 404', async () => {
    for (const [path, on] of [['immutable-releases', 200], ['vulnerability-alerts', 204]] as const) {
      expect((await send('GET', `${REPO}/${path}`)).status).toBe(404);
      expect((await send('PUT', `${REPO}/${path}`)).status).toBe(204);
      expect((await send('GET', `${REPO}/${path}`)).status).toBe(on);
      expect((await send('DELETE', `${REPO}/${path}`)).status).toBe(204);
      expect((await send('GET', `${REPO}/${path}`)).status).toBe(404);
    }
  });

  test('environments with everything that belongs to them', async () => {
    await send('PUT', STAGING, {
      wait_timer: 5,
      prevent_self_review: true,
      reviewers: [{ type: 'Team', id: 21 }, { type: 'User', id: 11 }],
      can_admins_bypass: false,
      deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
    });
    const { body: policy } = await send('POST', `${STAGING}/deployment-branch-policies`, { name: 'v*', type: 'tag' });
    expect((await send('POST', `${STAGING}/deployment-branch-policies`, { name: 'v*', type: 'tag' })).status).toBe(303);
    await send('POST', `${STAGING}/deployment_protection_rules`, { integration_id: 31 });
    expect((await send('POST', `${STAGING}/variables`, { name: 'Region', value: 'eu' })).status).toBe(201);
    expect((await send('POST', `${STAGING}/variables`, { name: 'REGION', value: 'eu' })).status).toBe(409);
    await send('PATCH', `${STAGING}/variables/REGION`, { value: 'us' });
    github.state.environments[0].secrets.push('TOKEN');
    const { body } = await send('GET', STAGING);
    expect(body).toMatchObject({ name: 'staging', can_admins_bypass: false, deployment_branch_policy: { custom_branch_policies: true } });
    expect(body.protection_rules).toMatchObject([{ type: 'wait_timer', wait_timer: 5 }, { type: 'required_reviewers', prevent_self_review: true }, { type: 'branch_policy' }]);
    expect(body.protection_rules[1].reviewers).toMatchObject([{ type: 'Team', reviewer: { slug: 'platform' } }, { type: 'User', reviewer: { login: 'mona' } }]);
    expect((await send('GET', `${REPO}/environments`)).body).toMatchObject({ total_count: 1, environments: [{ name: 'staging' }] });
    expect((await send('GET', `${STAGING}/deployment-branch-policies`)).body.branch_policies).toMatchObject([{ name: 'v*', type: 'tag' }]);
    const { body: rules } = await send('GET', `${STAGING}/deployment_protection_rules`);
    expect(rules.custom_deployment_protection_rules).toMatchObject([{ enabled: true, app: { id: 31, slug: 'change-window' } }]);
    expect((await send('GET', `${STAGING}/variables`)).body.variables).toMatchObject([{ name: 'REGION', value: 'us' }]);
    expect((await send('GET', `${STAGING}/secrets`)).body.secrets).toMatchObject([{ name: 'TOKEN' }]);
    expect((await send('DELETE', `${STAGING}/variables/REGION`)).status).toBe(204);
    expect((await send('DELETE', `${STAGING}/deployment-branch-policies/${policy.id}`)).status).toBe(204);
    expect((await send('DELETE', `${STAGING}/deployment_protection_rules/${rules.custom_deployment_protection_rules[0].id}`)).status).toBe(204);
    expect((await send('DELETE', STAGING)).status).toBe(204);
    expect((await send('GET', STAGING)).status).toBe(404);
  });

  test('that a PUT of an environment is whole: what it does not say is reset', async () => {
    await send('PUT', STAGING, { wait_timer: 5, reviewers: [{ type: 'Team', id: 21 }] });
    await send('PUT', STAGING, {});
    expect((await send('GET', STAGING)).body.protection_rules).toEqual([]);
  });

  test('rulesets; the list has no rules and shows those of the organization as well', async () => {
    github.state.rulesets.push({ id: 1, name: 'everywhere', target: 'branch', source_type: 'Organization', enforcement: 'active', bypass_actors: [], rules: [] });
    const { status, body } = await send('POST', `${REPO}/rulesets`, {
      ...RULESET,
      bypass_actors: [{ actor_type: 'OrganizationAdmin', bypass_mode: 'always' }, { actor_type: 'DeployKey' }],
      rules: [{ type: 'required_status_checks', parameters: { required_status_checks: [{ context: 'ci', integration_id: 15368 }], strict_required_status_checks_policy: true } }],
    });
    expect(status).toBe(201);
    expect(body.rules[0].parameters.do_not_enforce_on_create).toBe(false);
    expect(body.bypass_actors).toEqual([{ actor_id: 1, actor_type: 'OrganizationAdmin', bypass_mode: 'always' }, { actor_id: null, actor_type: 'DeployKey', bypass_mode: 'always' }]);
    const { body: list } = await send('GET', `${REPO}/rulesets`);
    expect(list).toMatchObject([{ name: 'everywhere', source_type: 'Organization' }, { name: 'main', source_type: 'Repository' }]);
    expect(list[1]).not.toHaveProperty('rules');
    expect((await send('GET', `${REPO}/rulesets?includes_parents=false`)).body).toHaveLength(1);
    await send('PUT', `${REPO}/rulesets/${body.id}`, { bypass_actors: [] });
    expect((await send('GET', `${REPO}/rulesets/${body.id}`)).body).toMatchObject({ bypass_actors: [], rules: [{ type: 'required_status_checks' }] });
    expect((await send('PUT', `${REPO}/rulesets/1`, RULESET)).status).toBe(404);
    expect((await send('DELETE', `${REPO}/rulesets/${body.id}`)).status).toBe(204);
  });

  test('branch protection, answered in another shape than it was sent', async () => {
    const path = `${REPO}/branches/release%2F1.0/protection`;
    expect(await send('GET', path)).toMatchObject({ status: 404, body: { message: 'Branch not protected' } });
    expect(await send('GET', `${REPO}/branches/nope/protection`)).toMatchObject({ status: 404, body: { message: 'Branch not found' } });
    await send('PUT', path, {
      ...PROTECTION,
      required_status_checks: { strict: true, contexts: [], checks: [{ context: 'ci', app_id: 15368 }, { context: 'legacy', app_id: -1 }] },
      required_pull_request_reviews: { required_approving_review_count: 2, bypass_pull_request_allowances: { teams: ['release'] } },
      restrictions: { users: ['mona'], teams: ['platform'], apps: ['release-bot'] },
    });
    const { body } = await send('GET', path);
    expect(body).toMatchObject({
      required_status_checks: { strict: true, contexts: ['ci', 'legacy'], checks: [{ context: 'ci', app_id: 15368 }, { context: 'legacy', app_id: null }] },
      required_pull_request_reviews: { required_approving_review_count: 2, dismiss_stale_reviews: false, bypass_pull_request_allowances: { teams: [{ slug: 'release' }] } },
      restrictions: { users: [{ login: 'mona' }], teams: [{ slug: 'platform' }], apps: [{ slug: 'release-bot' }] },
      enforce_admins: { enabled: true },
      allow_deletions: { enabled: false },
    });
    expect((await send('GET', `${REPO}/branches?protected=true`)).body).toMatchObject([{ name: 'release/1.0', protected: true }]);
    expect((await send('DELETE', path)).status).toBe(204);
    expect((await send('GET', path)).status).toBe(404);
  });

  test('issues and their comments', async () => {
    const { body } = await send('POST', `${REPO}/issues`, { title: 'Drift', body: 'much', labels: ['drift'] });
    await send('PATCH', `${REPO}/issues/${body.number}`, { body: 'less' });
    expect((await send('POST', `${REPO}/issues/${body.number}/comments`, { body: 'none' })).status).toBe(201);
    expect((await send('GET', `${REPO}/issues?labels=drift`)).body).toMatchObject([{ title: 'Drift', body: 'less', state: 'open', comments: 1 }]);
    await send('PATCH', `${REPO}/issues/${body.number}`, { state: 'closed' });
    expect((await send('GET', `${REPO}/issues`)).body).toEqual([]);
    expect((await send('GET', `${REPO}/issues?state=all`)).body).toHaveLength(1);
  });

  test('who is who', async () => {
    expect((await send('GET', '/orgs/acme/teams/platform')).body.id).toBe(21);
    expect((await send('GET', '/users/Mona')).body.id).toBe(11);
    expect((await send('GET', '/apps/change-window')).body.id).toBe(31);
    expect((await send('GET', '/orgs/acme/custom-repository-roles')).body.custom_roles).toMatchObject([{ name: 'release-manager', id: 41 }]);
    for (const path of ['/orgs/acme/teams/nobody', '/users/nobody', '/apps/nobody', '/orgs/other/teams/platform', '/repos/acme/other']) expect((await send('GET', path)).status).toBe(404);
  });
});

describe('it refuses what GitHub refuses', () => {
  const team = { type: 'Team', id: 21 };
  const queue = (parameters?: object): object => ({ ...RULESET, rules: [{ type: 'merge_queue', ...(parameters ? { parameters } : {}) }] });
  test.each<[string, string, string, unknown, string | RegExp]>([
    ['a key that is not known', 'PUT', STAGING, { wait_timr: 1 }, /"wait_timr" is not a permitted key/],
    ['a key that is not known, deep inside', 'POST', `${REPO}/rulesets`, { ...RULESET, rules: [{ type: 'required_status_checks', parameters: { strict_required_status_checks_policy: true, required_status_checks: [{ contex: 'ci' }] } }] }, /"contex" is not a permitted key/],
    ['a value that is not possible', 'POST', `${REPO}/rulesets`, { ...RULESET, enforcement: 'enabled' }, /"enabled" is not a possible value/],
    ['a rule that is not known', 'POST', `${REPO}/rulesets`, { ...RULESET, rules: [{ type: 'delete' }] }, /"delete" is not a possible value/],
    ['a value that is missing', 'PUT', `${REPO}/branches/main/protection`, { enforce_admins: true }, /"required_status_checks" wasn't supplied/],
    ['a long wait', 'PUT', STAGING, { wait_timer: 43_201 }, /43200/],
    ['a negative wait', 'PUT', STAGING, { wait_timer: -1 }, /43200/],
    ['seven reviewers', 'PUT', STAGING, { reviewers: Array(7).fill(team) }, /at most 6/],
    ['a reviewer that nobody knows', 'PUT', STAGING, { reviewers: [{ type: 'Team', id: 99 }] }, /Team with id 99/],
    ['both kinds of branch policies', 'PUT', STAGING, { deployment_branch_policy: { protected_branches: true, custom_branch_policies: true } }, /same value/],
    ['neither kind of branch policies', 'PUT', STAGING, { deployment_branch_policy: { protected_branches: false, custom_branch_policies: false } }, /same value/],
    ['a merge queue without parameters', 'POST', `${REPO}/rulesets`, queue(), /parameters are required/],
    ['a merge queue without one of its parameters', 'POST', `${REPO}/rulesets`, queue({ ...MERGE_QUEUE, merge_method: undefined }), /"merge_method" wasn't supplied/],
    ['a merge queue in lower case', 'POST', `${REPO}/rulesets`, queue({ ...MERGE_QUEUE, merge_method: 'squash' }), /"squash" is not a possible value/],
    ['a merge queue for tags', 'POST', `${REPO}/rulesets`, { ...queue(MERGE_QUEUE), target: 'tag' }, /not for the target 'tag'/],
    ['a deployment to an environment that is not there', 'POST', `${REPO}/rulesets`, { ...RULESET, rules: [{ type: 'required_deployments', parameters: { required_deployment_environments: ['nowhere'] } }] }, /no environment 'nowhere'/],
    ['a bypassing team that nobody knows', 'POST', `${REPO}/rulesets`, { ...RULESET, bypass_actors: [{ actor_type: 'Team', actor_id: 99 }] }, /Team must be part/],
    ['a branch that is not there as the default', 'PATCH', REPO, { default_branch: 'trunk' }, /Validation Failed/],
    ['no way to merge', 'PATCH', REPO, { allow_squash_merge: false, allow_merge_commit: false, allow_rebase_merge: false }, /Validation Failed/],
    ['a long retention', 'PUT', `${REPO}/actions/permissions/artifact-and-log-retention`, { days: 91 }, /between 1 and 90/],
    ['an app that is not installed', 'PUT', `${REPO}/branches/main/protection`, { ...PROTECTION, restrictions: { users: [], teams: [], apps: ['nobody'] } }, /nobody/],
  ])('%s', async (_, method, path, body, message) => {
    const answer = await send(method, path, body);
    expect(answer).toMatchObject({ status: 422, body: { documentation_url: expect.any(String), status: '422' } });
    expect(JSON.stringify([answer.body.message, answer.body.errors])).toMatch(new RegExp(String((message as RegExp).source).replaceAll('"', '\\\\+"')));
    expect(github.state).toEqual(freshState());
  });

  test('a merge queue with all its parameters is none of that', async () => {
    expect((await send('POST', `${REPO}/rulesets`, queue(MERGE_QUEUE))).status).toBe(201);
  });

  test('the same name twice among rulesets', async () => {
    await send('POST', `${REPO}/rulesets`, RULESET);
    expect(await send('POST', `${REPO}/rulesets`, RULESET)).toMatchObject({ status: 422, body: { errors: ['Name must be unique'] } });
  });

  test('branch policies of an environment that has none of its own', async () => {
    await send('PUT', STAGING, { deployment_branch_policy: { protected_branches: true, custom_branch_policies: false } });
    expect((await send('POST', `${STAGING}/deployment-branch-policies`, { name: 'main' })).status).toBe(404);
  });

  test('rules of environments in a private repository without Enterprise', async () => {
    Object.assign(github.state.repository, { private: true, visibility: 'private' });
    github.state.plan = 'team';
    for (const body of [{ reviewers: [team] }, { wait_timer: 1 }]) expect(await send('PUT', STAGING, body)).toMatchObject({ status: 422, body: { message: expect.stringContaining('billing plan') } });
    expect((await send('PUT', STAGING, {})).status).toBe(200);
    expect((await send('POST', `${STAGING}/deployment_protection_rules`, { integration_id: 31 })).body.message).toMatch('billing plan');
    expect((await send('POST', `${REPO}/rulesets`, { ...RULESET, enforcement: 'evaluate' })).status).toBe(422);
  });

  test('tokens that are wrong or may not', async () => {
    expect(await send('GET', REPO, undefined, 'ghp_wrong')).toMatchObject({ status: 401, body: { message: 'Bad credentials' } });
    const reader = github.grant('reader', ['administration=read']);
    expect((await send('GET', `${REPO}/actions/permissions`, undefined, reader)).status).toBe(200);
    const refused = await send('PATCH', REPO, {}, reader);
    expect([refused.status, refused.headers.get('x-accepted-github-permissions')]).toEqual([403, 'administration=write']);
    await send('POST', `${REPO}/rulesets`, RULESET);
    expect((await send('GET', `${REPO}/rulesets/1001`, undefined, reader)).body).not.toHaveProperty('bypass_actors');
  });
});

test('lists come in pages, with links to the others; variables come in small ones', async () => {
  for (let i = 1; i <= 45; i++) await send('PUT', `${REPO}/environments/e${i}`, {});
  const first = await send('GET', `${REPO}/environments`);
  expect(first.body).toMatchObject({ total_count: 45, environments: Array(30).fill({}) });
  expect(first.headers.get('link')).toContain(`<${github.url}${REPO}/environments?page=2>; rel="next"`);
  const last = await send('GET', `${REPO}/environments?per_page=20&page=3`);
  expect(last.body.environments.map(({ name }: { name: string }) => name)).toEqual(['e41', 'e42', 'e43', 'e44', 'e45']);
  expect(last.headers.get('link')).not.toContain('rel="next"');
  expect((await send('GET', `${REPO}/environments?per_page=100`)).headers.get('link')).toBeNull();
  github.state.environments[0].variables = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`V${i}`, 'x']));
  expect((await send('GET', `${REPO}/environments/e1/variables`)).body.variables).toHaveLength(10);
  expect((await send('GET', `${REPO}/environments/e1/variables?per_page=100`)).body.variables).toHaveLength(30);
});

describe.each([['over the network', false], ['without it', true]])('it fails as it is told, %s,', (_, isNear) => {
  beforeEach(() => { ask = isNear ? github.fetch : fetch; });

  test('with an answer at the n-th request, once', async () => {
    github.faults.add({ at: 2 }, faults.serverError(502)).add({ path: /rulesets/, times: 2 }, faults.secondaryLimit(429, 7));
    expect((await send('GET', REPO)).status).toBe(200);
    expect((await send('GET', REPO)).status).toBe(502);
    expect((await send('GET', REPO)).status).toBe(200);
    const limited = await send('GET', `${REPO}/rulesets`);
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '7']);
    expect((await send('GET', `${REPO}/rulesets`)).status).toBe(429);
    expect((await send('GET', `${REPO}/rulesets`)).status).toBe(200);
  });

  test('with the limit of requests used up', async () => {
    github.faults.add({ at: 1 }, faults.primaryLimit(1_800_000_000));
    const { status, headers } = await send('GET', REPO);
    expect([status, headers.get('x-ratelimit-remaining'), headers.get('x-ratelimit-reset')]).toEqual([403, '0', '1800000000']);
  });

  test('by hanging up before, in the middle of, and after what was asked', async () => {
    github.faults.add({ at: 1 }, faults.dropBefore).add({ at: 2 }, faults.dropStored).add({ at: 3 }, faults.dropHalfway);
    await expect(send('PUT', `${REPO}/environments/a`, {})).rejects.toThrow();
    await expect(send('PUT', `${REPO}/environments/b`, {})).rejects.toThrow();
    await expect(send('PUT', `${REPO}/environments/c`, {})).rejects.toThrow();
    expect(github.state.environments.map(({ name }) => name)).toEqual(['b', 'c']);
  });

  test('by being slow', async () => {
    github.faults.add({ at: 1 }, faults.slow(60));
    const before = performance.now();
    await send('GET', REPO);
    expect(performance.now() - before).toBeGreaterThan(55);
  });

  test('by taking a value and not keeping it', async () => {
    github.faults.add({ method: 'PUT' }, faults.forget('wait_timer')).add({ method: 'POST' }, faults.forget('bypass_actors.0'));
    expect((await send('PUT', STAGING, { wait_timer: 5, reviewers: [{ type: 'Team', id: 21 }] })).status).toBe(200);
    expect(github.state.environments[0]).toMatchObject({ wait_timer: 0, reviewers: [{ id: 21 }] });
    await send('POST', `${REPO}/rulesets`, { ...RULESET, bypass_actors: [{ actor_type: 'Team', actor_id: 21 }, { actor_type: 'Team', actor_id: 22 }] });
    expect(github.state.rulesets[0].bypass_actors).toMatchObject([{ actor_id: 22 }]);
  });

  test('for everything but GET when it is read-only, and remembers who tried', async () => {
    github.readOnly = true;
    expect((await send('GET', REPO)).status).toBe(200);
    expect((await send('PATCH', REPO, { has_wiki: false })).status).toBe(403);
    expect(github.writes).toMatchObject([{ number: 2, method: 'PATCH', path: REPO, body: { has_wiki: false }, status: 403 }]);
    expect(github.state).toEqual(freshState());
  });
});

describe('without the network', () => {
  test('the answers are the same, with the same headers', async () => {
    github.state.environments.push(...Array.from({ length: 3 }, (_, i) => ({ id: i + 1, name: `e${i}`, wait_timer: 0, prevent_self_review: false, can_admins_bypass: true, reviewers: [], deployment_branch_policy: null, branch_policies: [], protection_rules: [], variables: {}, secrets: [] })));
    const said = async () => {
      github.forgetRequests();
      const answers = [
        await send('GET', `${REPO}/environments?per_page=2`), await send('PUT', `${REPO}/vulnerability-alerts`), await send('GET', `${REPO}/nothing`), await send('GET', REPO, undefined, 'wrong'),
        await send('PUT', STAGING, { wait_timer: 'x' }),
      ];
      // What the network adds to them.
      return [answers.map(({ headers, ...rest }) => ({ ...rest, headers: Object.fromEntries([...headers].filter(([name]) => !['connection', 'content-length', 'date', 'keep-alive'].includes(name))) })), structuredClone(github.received)];
    };
    const far = await said();
    ask = github.fetch;
    expect(await said()).toEqual(far);
  });

  test('who does not want to wait any longer does not', async () => {
    github.faults.add({}, faults.slow(200));
    const began = performance.now();
    await expect(github.fetch(`${github.url}${REPO}`, { signal: AbortSignal.timeout(20) })).rejects.toThrow(/timeout/);
    expect(performance.now() - began).toBeLessThan(150);
  });
});

test('an answer that GitHub would not give is a failure of the server', async () => {
  const broken = await GithubServer.start();
  (broken.state.repository as { has_wiki: unknown }).has_wiki = 'yes';
  await fetch(`${broken.url}${REPO}`, { headers: { authorization: `token ${broken.token}` } });
  await expect(broken.stop()).rejects.toThrow(/has_wiki must be boolean/);
});
