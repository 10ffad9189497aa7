import { apply, changes, everything, plan, startGithub } from './harness';
import { EnvironmentState, GithubServer } from '../support/github-server';

type Document = ReturnType<typeof everything>;
type Environment = NonNullable<Document['environments']>[0];

let github: GithubServer;

beforeEach(async () => { github = await startGithub(); });
afterEach(async () => { await github.stop(); });

const environment = (name: string, more: Partial<Environment> = {}): Environment => ({
  name, wait_timer: 0, prevent_self_review: false, reviewers: [], deployment_branch_policy: null, branch_policies: [], protection_rules: [], variables: {}, secrets: [], ...more,
});

const existing = (name: string, variables: Record<string, string> = {}): EnvironmentState => ({
  id: 1, name, wait_timer: 0, prevent_self_review: false, can_admins_bypass: true, reviewers: [], deployment_branch_policy: null, branch_policies: [], protection_rules: [], variables, secrets: [],
});

/** Applies, and expects that the next plan finds nothing to do. */
async function settled(desired: Document): Promise<void> {
  expect(await apply(github, { desired })).toMatchObject({ failed: [], left: [] });
  expect(changes(await plan(github, { desired }))).toEqual([]);
}

describe('X-10: it settles', () => {
  test('names with characters that addresses do not like', async () => {
    const custom = { deployment_branch_policy: { protected_branches: false, custom_branch_policies: true }, branch_policies: [{ name: 'feature/[a-z]*/**', type: 'branch' as const }] };
    const names = ['deploy/eu west', 'ümlaut & 100%', 'a?b#c+1', '..%2f..'];
    await settled({ version: 1, environments: names.map((name) => environment(name, { ...custom, variables: { A: '1' } })) });
    expect(github.state.environments.map(({ name }) => name)).toEqual(names);
  });

  test('an environment that GitHub writes in other letters', async () => {
    github.state.environments.push(existing('Production', { REGION: 'x' }));
    await settled({ version: 1, environments: [environment('production', { wait_timer: 5, variables: { region: 'y' }, reviewers: [{ type: 'Team', name: 'Platform' }] })] });
    expect(github.state.environments).toMatchObject([{ name: 'Production', wait_timer: 5, variables: { REGION: 'y' } }]);
  });

  test('every way from one kind of branches to another', async () => {
    const kinds: Partial<Environment>[] = [
      {},
      { deployment_branch_policy: { protected_branches: true, custom_branch_policies: false } },
      { deployment_branch_policy: { protected_branches: false, custom_branch_policies: true }, branch_policies: [{ name: 'main', type: 'branch' }, { name: 'v*', type: 'tag' }] },
      { deployment_branch_policy: { protected_branches: false, custom_branch_policies: true }, branch_policies: [{ name: 'v*', type: 'branch' }] },
    ];
    for (const i of [0, 1, 0, 2, 0, 3, 1, 2, 1, 3, 2, 3, 0]) {
      await settled({ version: 1, environments: [environment('e', kinds[i])] });
      expect(github.state.environments[0].branch_policies.map(({ name, type }) => ({ name, type }))).toEqual(kinds[i].branch_policies ?? []);
    }
  });

  test('that what was asked for is taken back: reviewers, a wait, rules of apps, values', async () => {
    await settled({ version: 1, environments: everything().environments!.slice(0, 1) });
    await settled({ version: 1, environments: [environment('production', { variables: { REGION: '' } })] });
    expect(github.state.environments[0]).toMatchObject({ wait_timer: 0, reviewers: [], protection_rules: [], branch_policies: [], variables: { REGION: '', REPLICAS: '3' } });
  });

  test('Actions that were off, and selected actions of which none were', async () => {
    github.state.actions.permissions = { enabled: false };
    const { actions_permissions, selected_actions } = everything().settings!;
    await settled({ version: 1, settings: { actions_permissions, selected_actions } });
    await settled({ version: 1, settings: { actions_permissions: { enabled: true, allowed_actions: 'local_only' } } });
    await settled({ version: 1, settings: { actions_permissions: { enabled: false } } });
    expect(github.state.actions.permissions.enabled).toBe(false);
  });

  test('switches that are to be off', async () => {
    Object.assign(github.state, { immutable_releases: true, vulnerability_alerts: true });
    await settled({ version: 1, settings: { immutable_releases: { enabled: false }, vulnerability_alerts: { enabled: false } } });
    expect([github.state.immutable_releases, github.state.vulnerability_alerts]).toEqual([false, false]);
  });

  test('texts that are to be empty, which GitHub says in another way', async () => {
    github.state.repository.description = 'Something';
    await settled({ version: 1, settings: { repository: { description: '', homepage: '' } } });
  });

  test('claims of identity tokens that are to be the usual ones again', async () => {
    await settled({ version: 1, settings: { oidc_subject: { use_default: false, include_claim_keys: ['repo', 'job_workflow_ref'] } } });
    await settled({ version: 1, settings: { oidc_subject: { use_default: true } } });
    expect(github.state.actions.oidc.use_default).toBe(true);
  });

  test('rules for pushes in a private repository', async () => {
    Object.assign(github.state.repository, { private: true, visibility: 'private' });
    await settled({
      version: 1,
      rulesets: [{
        name: 'pushes',
        target: 'push',
        enforcement: 'active',
        bypass_actors: [{ actor_type: 'RepositoryRole', actor_name: 'admin', bypass_mode: 'always' }],
        rules: [{ type: 'max_file_size', parameters: { max_file_size: 10 } }, { type: 'file_extension_restriction', parameters: { restricted_file_extensions: ['*.exe', '*.dll'] } }],
      }],
    });
  });

  test('a private repository without Enterprise, as long as it asks for nothing that this has not', async () => {
    Object.assign(github.state.repository, { private: true, visibility: 'private' });
    github.state.plan = 'team';
    await settled({ version: 1, environments: [environment('dev'), environment('production', { deployment_branch_policy: { protected_branches: true, custom_branch_policies: false } })] });
  });

  test('branch protection in a repository of a user', async () => {
    github.state.owner = { login: 'acme', id: 11, type: 'User' };
    const protection = everything().branch_protection![0];
    const reviews = { dismiss_stale_reviews: true, require_code_owner_reviews: true, required_approving_review_count: 1, require_last_push_approval: false };
    await settled({ version: 1, branch_protection: [{ ...protection, restrictions: null, required_pull_request_reviews: reviews }] });
  });

  test('lists of people that are to be empty again', async () => {
    const [protection] = everything().branch_protection!;
    await settled({ version: 1, branch_protection: [protection] });
    const { dismissal_restrictions: _, bypass_pull_request_allowances: __, ...reviews } = protection.required_pull_request_reviews!;
    await settled({ version: 1, branch_protection: [{ ...protection, required_pull_request_reviews: reviews, restrictions: { users: [], teams: [], apps: [] } }] });
    expect(github.state.protections.main.restrictions).toEqual({ users: [], teams: [], apps: [] });
  });

  test('rulesets without parameters, with nobody who may bypass, and with the same rule for tags and branches', async () => {
    const rules = ['creation', 'update', 'deletion', 'required_linear_history', 'required_signatures', 'non_fast_forward'].map((type) => ({ type }));
    const conditions = { ref_name: { include: ['~ALL'], exclude: [] } };
    await settled({ version: 1, rulesets: (['branch', 'tag'] as const).map((target) => ({ name: `all ${target}es`, target, enforcement: 'active' as const, bypass_actors: [], conditions, rules })) });
  });
});

test('X-10: a ruleset under another name is a new one; the old one is left', async () => {
  const [, releases] = everything().rulesets!;
  await settled({ version: 1, rulesets: [releases] });
  const desired: Document = { version: 1, rulesets: [{ ...releases, name: 'tags' }] };
  const made = await plan(github, { desired });
  expect([changes(made).map(({ title, action }) => `${action} ${title}`), made.unmanaged]).toEqual([["create ruleset 'tags'"], ["ruleset 'releases'"]]);
});

test('X-10: a value that is not in the document is nobody\'s business', async () => {
  await settled({ version: 1, settings: { repository: { has_wiki: false } } });
  github.state.repository.has_projects = false;
  expect(changes(await plan(github, { desired: { version: 1, settings: { repository: { has_wiki: false } } } }))).toEqual([]);
});

describe('X-10: a name that would lead to another address', () => {
  test.each(['.', '..'])("'%s' is not sent; the others get what was declared", async (name) => {
    const { failed, done } = await apply(github, { desired: { version: 1, environments: [environment(name), environment('staging')] } });
    expect([failed.length, done.map((change) => change.name)]).toEqual([1, ['staging']]);
    expect(failed[0].message).toContain(`'${name}'`);
    expect(github.writes.map(({ path }) => path)).toEqual(['/repos/acme/shop/environments/staging']);
  });

  test.each(['.', '..'])("an environment '%s' is not pruned: that would be the repository, or all of its environments", async (name) => {
    github.state.environments.push(existing(name));
    github.state.environments.push(existing('old'));
    const desired = { version: 1 as const, environments: [environment('staging')] };
    const { notes, unmanaged } = await plan(github, { prune: true, desired });
    expect([notes, unmanaged]).toEqual([[`environment '${name}' is not pruned: the name '${name}' would make it another address. It can be deleted on GitHub's pages only.`], [`environment '${name}'`]]);
    // The others go.
    expect(await apply(github, { prune: true, desired })).toMatchObject({ failed: [], left: [] });
    expect(github.writes.map(({ method, path }) => `${method} ${path}`)).toEqual(['PUT /repos/acme/shop/environments/staging', 'DELETE /repos/acme/shop/environments/old']);
  });
});
