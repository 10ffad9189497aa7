import { Plan, apply, changes, everything, plan, startGithub } from './harness';
import { GithubServer } from '../support/github-server';

const NOTHING = { wait_timer: 0, prevent_self_review: false, reviewers: [], deployment_branch_policy: null, branch_policies: [], protection_rules: [], variables: {}, secrets: [] };

/** Every second environment has patterns, every third variables, every fifth secrets; all rulesets name the same team and app. */
function many(environments: number, rulesets: number): ReturnType<typeof everything> {
  return {
    version: 1,
    environments: Array.from({ length: environments }, (_, i) => ({
      ...NOTHING,
      name: `e${i}`,
      ...(i % 2 === 0 ? { deployment_branch_policy: { protected_branches: false, custom_branch_policies: true }, branch_policies: [{ name: 'main', type: 'branch' as const }] } : {}),
      ...(i % 3 === 0 ? { variables: { STAGE: `s${i}` } } : {}),
      ...(i % 5 === 0 ? { secrets: ['TOKEN'] } : {}),
    })),
    rulesets: Array.from({ length: rulesets }, (_, i) => ({
      name: `r${i}`,
      target: 'branch',
      enforcement: 'active',
      bypass_actors: [{ actor_type: 'Team', actor_name: 'release', bypass_mode: 'always' }],
      conditions: { ref_name: { include: [`refs/heads/${i}`], exclude: [] } },
      rules: [{ type: 'required_status_checks', parameters: { strict_required_status_checks_policy: false, required_status_checks: [{ context: 'ci', integration: 'change-window' }] } }],
    })),
  };
}

/** The repository; the two lists; of each environment its rules of apps, and of those that have them patterns, variables and secrets; each ruleset; the team and the app, if any is named. */
function expected(environments: number, rulesets: number): number {
  const every = (nth: number): number => Math.ceil(environments / nth);
  const pages = (items: number): number => Math.max(1, Math.ceil(items / 100));
  return 1 + pages(environments) + pages(rulesets) + environments + every(2) + every(3) + every(5) + rulesets + (rulesets > 0 ? 2 : 0);
}

/** Put there directly: what is measured is the plan. */
function store(github: GithubServer, { environments = [], rulesets = [] }: ReturnType<typeof everything>): void {
  github.state.environments = environments.map(({ name, deployment_branch_policy, branch_policies, variables, secrets }, id) => ({
    id,
    name,
    wait_timer: 0,
    prevent_self_review: false,
    can_admins_bypass: true,
    reviewers: [],
    deployment_branch_policy,
    branch_policies: branch_policies.map((policy) => ({ id, ...policy })),
    protection_rules: [],
    variables: { ...variables },
    secrets: [...secrets],
  }));
  github.state.rulesets = rulesets.map(({ name, conditions }, id) => ({
    id,
    name,
    target: 'branch',
    source_type: 'Repository',
    enforcement: 'active',
    bypass_actors: [{ actor_type: 'Team', actor_id: 23, bypass_mode: 'always' }],
    conditions,
    rules: [{
      type: 'required_status_checks',
      parameters: { do_not_enforce_on_create: false, strict_required_status_checks_policy: false, required_status_checks: [{ context: 'ci', integration_id: 31 }] },
    }],
  }));
}

async function unchanged(environments: number, rulesets: number): Promise<{ github: GithubServer; made: Plan }> {
  const github = await startGithub();
  const desired = many(environments, rulesets);
  store(github, desired);
  const made = await plan(github, { desired });
  await github.stop();
  return { github, made };
}

describe('X-10: a plan asks once for each resource and each list', () => {
  test.each([[0, 1, 6], [1, 0, 7], [30, 20, 86], [60, 40, 167], [120, 0, 248]])('%i environments and %i rulesets', async (environments, rulesets, requests) => {
    const { github, made } = await unchanged(environments, rulesets);
    expect(changes(made)).toEqual([]);
    expect(made.missing).toEqual([]);
    const asked = github.received.map(({ path, query }) => path + query);
    expect(new Set(asked).size).toBe(asked.length);
    expect([github.gets.length, expected(environments, rulesets)]).toEqual([requests, requests]);
  });
});

test('X-10: an environment with more variables than GitHub gives at once is read to the end', async () => {
  const github = await startGithub();
  const variables = Object.fromEntries(Array.from({ length: 75 }, (_, i) => [`V_${i}`, String(i)]));
  const desired = { version: 1 as const, environments: [{ ...NOTHING, name: 'big', variables }] };
  store(github, desired);
  expect(changes(await plan(github, { desired }))).toEqual([]);
  expect(github.received.filter(({ path }) => path.endsWith('/variables'))).toHaveLength(3);
  github.state.environments[0].variables.V_70 = 'other';
  expect(changes(await plan(github, { desired }))).toEqual([{ title: "environment 'big'", action: 'update', paths: ['variables.V_70'] }]);
  await github.stop();
});

test('X-10: one difference is one look, one request that writes and one look at what it did; a mark, looked at twice; and whether it is still the repository', async () => {
  const github = await startGithub();
  const desired = many(4, 2);
  store(github, desired);
  github.state.rulesets[1].enforcement = 'disabled';
  await plan(github, { desired });
  const asked = github.received.length;
  github.forgetRequests();
  await apply(github, { desired });
  expect(github.writes.map(({ method, path }) => `${method} ${path}`)).toEqual(['PUT /repos/acme/shop/rulesets/1']);
  expect(github.received).toHaveLength(asked + 3 + 5 + 1);
  await github.stop();
});

test('X-10: a name is asked for once, however often it stands there, and not at all for what nobody compares', async () => {
  const github = await startGithub();
  await plan(github);
  const lookups = github.received.filter(({ path }) => /^\/(orgs|users|apps)\//.test(path)).map(({ path }) => path).sort();
  expect(lookups).toEqual([...new Set(lookups)]);
  await github.stop();
});
