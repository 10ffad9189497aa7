import { apply, everything, partOf, startGithub } from './harness';
import { GithubServer, faults } from '../support/github-server';

const ENVIRONMENT = /environments\/production$/;
const RULESETS = /\/rulesets(\/\d+)?$/;
const PROTECTION = /branches\/main\/protection$/;

/** What is sent, what of it is not stored, and what the message must name. */
const FORGOTTEN: readonly [path: RegExp, forgotten: string, resource: string, setting: string][] = [
  [/\/shop$/, 'description', 'repository settings', 'description'],
  [/\/shop$/, 'delete_branch_on_merge', 'repository settings', 'delete_branch_on_merge'],
  [/\/shop$/, 'security_and_analysis.secret_scanning_push_protection', 'repository settings', 'security_and_analysis.secret_scanning_push_protection.status'],
  [/permissions$/, 'sha_pinning_required', 'Actions permissions', 'sha_pinning_required'],
  [/selected-actions$/, 'patterns_allowed.1', 'selected actions', 'patterns_allowed'],
  [/permissions\/workflow$/, 'default_workflow_permissions', 'workflow permissions', 'default_workflow_permissions'],
  [/customization\/sub$/, 'include_claim_keys.1', 'OIDC subject', 'include_claim_keys'],
  [ENVIRONMENT, 'wait_timer', "environment 'production'", 'wait_timer'],
  [ENVIRONMENT, 'prevent_self_review', "environment 'production'", 'prevent_self_review'],
  [ENVIRONMENT, 'can_admins_bypass', "environment 'production'", 'can_admins_bypass'],
  [ENVIRONMENT, 'reviewers.0', "environment 'production'", 'reviewers'],
  [RULESETS, 'bypass_actors', "ruleset 'main'", 'bypass_actors.OrganizationAdmin'],
  [RULESETS, 'bypass_actors.3', "ruleset 'main'", 'bypass_actors.Team release'],
  [RULESETS, 'conditions', "ruleset 'main'", 'conditions.include'],
  [RULESETS, 'rules.0', "ruleset 'main'", 'rules.deletion'],
  [RULESETS, 'rules.1.parameters.required_reviewers', "ruleset 'main'", 'rules.pull_request.required_reviewers'],
  [RULESETS, 'rules.2.parameters.required_status_checks.1', "ruleset 'main'", 'rules.required_status_checks.required_status_checks'],
  [RULESETS, 'rules.2.parameters.required_status_checks.0.integration_id', "ruleset 'main'", 'rules.required_status_checks.required_status_checks'],
  [PROTECTION, 'required_status_checks.checks.0', "branch protection 'main'", 'required_status_checks.checks.ci-gate'],
  [PROTECTION, 'required_status_checks.checks.0.app_id', "branch protection 'main'", 'required_status_checks.checks.ci-gate'],
  [PROTECTION, 'required_pull_request_reviews.require_last_push_approval', "branch protection 'main'", 'required_pull_request_reviews.require_last_push_approval'],
  [PROTECTION, 'required_pull_request_reviews.bypass_pull_request_allowances', "branch protection 'main'", 'required_pull_request_reviews.bypass_pull_request_allowances.users'],
  [PROTECTION, 'restrictions.teams.0', "branch protection 'main'", 'restrictions.teams'],
  [PROTECTION, 'enforce_admins', "branch protection 'main'", 'enforce_admins'],
  [PROTECTION, 'required_linear_history', "branch protection 'main'", 'required_linear_history'],
];

describe('X-10: a setting that GitHub accepted and did not take is named', () => {
  test.concurrent.each(FORGOTTEN)('%s without %s', async (path, forgotten, resource, setting) => {
    const github: GithubServer = await startGithub();
    for (const method of ['PATCH', 'PUT', 'POST']) github.faults.add({ method, path }, faults.forget(forgotten));
    const { failed } = await apply(github, { desired: partOf(resource) });
    await github.stop();
    expect(failed.map(({ message }) => message)).toEqual([expect.stringMatching(/GitHub accepted the request, but did not take/)]);
    expect(failed[0].message).toContain(resource);
    expect(failed[0].message).toContain(`${setting} (declared: `);
  });
});

describe('X-10: what is a request of its own', () => {
  test.each([[/branch-policies$/, 'name', 'branch_policies'], [/production\/variables$/, 'value', 'variables.REGION']])('%s', async (path, forgotten, setting) => {
    const github = await startGithub();
    github.faults.add({ method: 'POST', path }, faults.forget(forgotten));
    const { failed } = await apply(github, { desired: { version: 1, environments: everything().environments!.slice(0, 1) } });
    await github.stop();
    expect(failed.map(({ message }) => message)).toEqual([expect.stringContaining(setting)]);
  });

  test('a switch', async () => {
    const github = await startGithub();
    github.after = ({ method, path }) => { if (method === 'PUT' && path.endsWith('vulnerability-alerts')) github.state.vulnerability_alerts = false; };
    const { failed } = await apply(github, { desired: { version: 1, settings: { vulnerability_alerts: { enabled: true } } } });
    await github.stop();
    expect(failed[0].message).toMatch(/vulnerability alerts: .* did not take enabled \(declared: true, GitHub has: false\)/);
  });
});

test('X-10: an answer that lags behind is waited for, not taken for a refusal', async () => {
  const github = await startGithub();
  let reads = 0;
  github.before = ({ method, path }) => {
    const [there] = github.state.environments;
    if (method !== 'GET' || !path.endsWith('/environments/staging') || there === undefined) return;
    // The first look after the write sees what was before.
    there.deployment_branch_policy = ++reads === 1 ? null : { protected_branches: true, custom_branch_policies: false };
  };
  const applied = await apply(github, { desired: { version: 1, environments: everything().environments!.slice(1) } });
  await github.stop();
  expect([applied.failed, reads]).toEqual([[], 2]);
});
