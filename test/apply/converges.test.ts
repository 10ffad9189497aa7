import { appliedState, apply, changes, essence, everything, plan, startGithub } from './harness';
import { GithubServer, GithubState } from '../support/github-server';

let applied: GithubState;

beforeAll(async () => { applied = await appliedState(); });

async function withGithub(use: (github: GithubServer) => Promise<void>, state?: GithubState): Promise<void> {
  const github = await startGithub(state);
  try {
    await use(github);
  } finally {
    await github.stop();
  }
}

test('X-10: what was planned is applied, and the next plan has no difference', () => withGithub(async (github) => {
  const titles = changes(await plan(github)).map(({ title, action }) => `${action} ${title}`);
  expect(titles).toEqual([
    'update repository settings', 'update Actions permissions', 'update selected actions', 'update workflow permissions', 'update artifact and log retention',
    'update approval of runs from forks', 'update OIDC subject', 'update immutable releases', 'update vulnerability alerts',
    "create environment 'production'", "create environment 'staging'", "create ruleset 'main'", "create ruleset 'releases'",
    "create branch protection 'main'", "create branch protection 'release/1.0'",
  ]);
  const { done, failed, left } = await apply(github);
  expect([done.length, failed, left]).toEqual([titles.length, [], []]);
  const second = await plan(github);
  expect(changes(second)).toEqual([]);
  expect(second.missing.map(({ command }) => command)).toEqual(['gh secret set TOKEN --env production --repo acme/shop']);
}));

test('GL-35 X-10: every value that was declared is what GitHub has then, names as ids', () => {
  const { settings = {} } = everything();
  expect(applied.repository).toMatchObject(settings.repository!);
  expect(applied.actions).toEqual({
    permissions: settings.actions_permissions,
    selected: settings.selected_actions,
    workflow: settings.workflow_permissions,
    retention: 30,
    fork_approval: 'all_external_contributors',
    oidc: { ...settings.oidc_subject, use_immutable_subject: false },
  });
  expect([applied.immutable_releases, applied.vulnerability_alerts]).toEqual([true, true]);
  expect(applied.environments).toMatchObject([
    {
      name: 'production',
      wait_timer: 30,
      prevent_self_review: true,
      can_admins_bypass: false,
      reviewers: [{ type: 'Team', id: 21 }, { type: 'User', id: 11 }],
      branch_policies: [{ name: 'main', type: 'branch' }, { name: 'release/*', type: 'branch' }, { name: 'v*', type: 'tag' }],
      protection_rules: [{ integration_id: 31 }],
      variables: { REGION: 'eu-west-1', REPLICAS: '3' },
    },
    { name: 'staging', can_admins_bypass: true, reviewers: [], deployment_branch_policy: { protected_branches: true, custom_branch_policies: false } },
  ]);
  const [main, releases] = applied.rulesets;
  expect(main.bypass_actors).toEqual([
    { actor_id: 1, actor_type: 'OrganizationAdmin', bypass_mode: 'always' }, { actor_id: 2, actor_type: 'RepositoryRole', bypass_mode: 'pull_request' },
    { actor_id: 41, actor_type: 'RepositoryRole', bypass_mode: 'always' }, { actor_id: 23, actor_type: 'Team', bypass_mode: 'exempt' },
    { actor_id: 32, actor_type: 'Integration', bypass_mode: 'always' }, { actor_id: null, actor_type: 'DeployKey', bypass_mode: 'always' },
  ]);
  expect(main.rules.map(({ type }) => type as string)).toEqual(['deletion', 'pull_request', 'required_status_checks', 'required_deployments', 'merge_queue']);
  expect(main.rules[1].parameters.required_reviewers).toMatchObject([{ reviewer: { type: 'Team', id: 22 } }]);
  expect(main.rules[2].parameters.required_status_checks).toEqual([{ context: 'ci-gate', integration_id: 15368 }, { context: 'window', integration_id: 31 }, { context: 'legacy' }]);
  expect(releases).toMatchObject({ target: 'tag', enforcement: 'evaluate', conditions: { ref_name: { include: ['refs/tags/v*'], exclude: ['refs/tags/v0*'] } } });
  expect(applied.protections.main).toMatchObject({
    enforce_admins: true,
    restrictions: { users: ['mona'], teams: ['release'], apps: ['release-bot'] },
    required_status_checks: { strict: true, checks: [{ context: 'ci-gate', app_id: 15368 }, { context: 'window', app_id: 31 }, { context: 'legacy', app_id: null }] },
    required_pull_request_reviews: { required_approving_review_count: 1, bypass_pull_request_allowances: { users: ['mona'] }, dismissal_restrictions: { teams: ['platform'] } },
  });
  expect(applied.protections['release/1.0']).toMatchObject({ required_pull_request_reviews: null, restrictions: null, required_status_checks: null });
});

test('X-10: applied twice, the second time sends nothing but questions', () => withGithub(async (github) => {
  expect(await apply(github)).toMatchObject({ done: [], failed: [] });
  expect(github.writes).toEqual([]);
}, structuredClone(applied)));

/** Enough of everything that there is a moment between any two kinds of requests. */
function someOfAll(): ReturnType<typeof everything> {
  const { settings, environments, rulesets, branch_protection, ...rest } = everything();
  const [production] = environments!;
  return {
    ...rest,
    settings: { repository: settings!.repository, actions_permissions: settings!.actions_permissions, selected_actions: settings!.selected_actions, vulnerability_alerts: { enabled: true } },
    environments: [{ ...production, reviewers: production.reviewers.slice(0, 1), branch_policies: production.branch_policies.slice(1) }],
    rulesets: rulesets!.slice(1),
    branch_protection: branch_protection!.slice(1),
  };
}

/** A process that ends: what it waits for never comes, and it asks for nothing any more. */
function dying(github: GithubServer, at: number, heard: boolean): { readonly fetch: typeof fetch; readonly death: Promise<void> } {
  let count = 0;
  let die = (): void => undefined;
  const death = new Promise<void>((resolve) => { die = resolve; });
  return {
    death,
    fetch: async (...request) => {
      if (++count < at) return github.fetch(...request);
      if (count === at && heard) await github.fetch(...request);
      die();
      return new Promise<never>(() => undefined);
    },
  };
}

describe('X-10: killed at any request, the next run gets to the same state', () => {
  const desired = someOfAll();
  let whole: GithubState;
  let requests: number;

  beforeAll(() => withGithub(async (github) => {
    await apply(github, { desired });
    [whole, requests] = [github.state, github.received.length];
  }));

  test.each([['before it is sent', false], ['when it was done and nobody heard of it', true]])('%s', async (_, heard) => {
    expect(requests).toBeGreaterThan(30);
    const rerun = (at: number): Promise<void> => withGithub(async (github) => {
      const { fetch: mortal, death } = dying(github, at, heard);
      await Promise.race([apply(github, { desired, fetch: mortal }), death]);
      expect(github.received.length).toBeLessThanOrEqual(heard ? at : at - 1);
      expect(await apply(github, { desired })).toMatchObject({ failed: [], left: [] });
      expect({ at, state: essence(github.state) }).toEqual({ at, state: essence(whole) });
    });
    // A change of the sources is shown a part of the moments only: its other tests know the rest.
    const moments = Array.from({ length: requests }, (__, i) => i + 1).filter((at) => !process.env.SLIPWAY_MUTATION || at % 4 === 0);
    for (let first = 0; first < moments.length; first += 20) await Promise.all(moments.slice(first, first + 20).map(rerun));
  });
});

test('X-10: told to stop, it says what is done and what is left, and sends nothing more', () => withGithub(async (github) => {
  const stop = new AbortController();
  github.before = ({ method, path }) => { if (method === 'PUT' && path.endsWith('/environments/staging')) stop.abort(); };
  const { stopped, done, left } = await apply(github, { stop: stop.signal });
  const [sent] = [github.received.length];
  expect([stopped, done.length, left.map(({ name }) => name)]).toEqual([true, 10, ['staging', 'main', 'releases', 'main', 'release/1.0']]);
  await new Promise((resolve) => { setTimeout(resolve, 30); });
  expect(github.received).toHaveLength(sent);
  await apply(github);
  expect(changes(await plan(github))).toEqual([]);
}));
