import { DesiredEnvironment, DesiredRuleset, DesiredState } from 'slipway/repository/inside';
import { printSettings } from '../../../lib/importer/inside';

const printed = async (state: Partial<DesiredState>) => {
  const { file, declared, gaps } = printSettings({ version: 1, ...state }, 'delivery/settings.ts');
  return { text: await file.text(), declared, gaps };
};

const ruleset = (more: Partial<DesiredRuleset>): DesiredRuleset => ({
  name: 'main', target: 'branch', enforcement: 'active', bypass_actors: [], conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } }, rules: [{ type: 'deletion' }], ...more,
});
const environment = (more: Partial<DesiredEnvironment>): DesiredEnvironment => ({
  name: 'production', wait_timer: 0, prevent_self_review: false, reviewers: [], deployment_branch_policy: null, branch_policies: [], protection_rules: [], variables: {}, secrets: [], ...more,
});

describe('settings as constructs', () => {
  test('ask for nothing besides what was there, also not for what is safe', async () => {
    const { text, declared } = await printed({ settings: { repository: { has_wiki: true } } });
    expect(text).toContain('new RepositorySettings(delivery, { asWritten: true, features: { wiki: true } });');
    expect(declared.settings).toEqual({ repository: { has_wiki: true } });
  });

  test.each<[what: string, environment: Partial<DesiredEnvironment>]>([
    ['nothing', {}],
    ['somebody who may approve what they started', { reviewers: [{ type: 'User', name: 'mona' }] }],
    ['somebody else', { reviewers: [{ type: 'Team', name: 'platform' }], prevent_self_review: true }],
    ['branches that are protected', { deployment_branch_policy: { protected_branches: true, custom_branch_policies: false } }],
    ['tags alone', { deployment_branch_policy: { protected_branches: false, custom_branch_policies: true }, branch_policies: [{ name: 'v*', type: 'tag' }] }],
    ['patterns, and none of them', { deployment_branch_policy: { protected_branches: false, custom_branch_policies: true } }],
    ['all', { wait_timer: 43_200, can_admins_bypass: true, protection_rules: ['change-window'], variables: { A: '1', B: "it's" }, secrets: ['TOKEN'] }],
  ])('an environment with %s is declared as it is', async (_, more) => {
    const { declared, gaps } = await printed({ environments: [environment(more)] });
    expect([declared.environments, gaps]).toEqual([[environment(more)], []]);
  });

  test.each<[why: string, ruleset: Partial<DesiredRuleset>]>([
    ["it has the rule 'no_fridays', for which this Slipway has no words", { rules: [{ type: 'no_fridays' }] }],
    ["it may be bypassed by 'Robot', which this Slipway does not know", { bypass_actors: [{ actor_type: 'Robot', bypass_mode: 'always' }] }],
    ["it asks for deployments to 'moon', which is not declared", { rules: [{ type: 'required_deployments', parameters: { required_deployment_environments: ['moon'] } }] }],
  ])('%s: the ruleset is left out, and told', async (why, more) => {
    const { text, gaps } = await printed({ rulesets: [ruleset({ name: 'odd', ...more }), ruleset({})] });
    expect(gaps).toEqual([`ruleset 'odd' is left out: ${why}`]);
    expect(text).toContain("new Ruleset(delivery, 'main', { rules: [RulesetRule.deletion()] });");
  });

  test('what the call refuses is left out with its own words', async () => {
    const { gaps } = await printed({ environments: [environment({ reviewers: [{ type: 'User', name: 'not a login' }] }), environment({ name: 'staging' })] });
    expect(gaps).toEqual([expect.stringMatching(/^environment 'production' is left out: .*'not a login'/)]);
  });

  test.each<[type: string, parameters: object]>([
    ['update', { update_allows_fetch_and_merge: true }],
    ['code_scanning', { code_scanning_tools: [{ tool: 'CodeQL', security_alerts_threshold: 'critical', alerts_threshold: 'none' }] }],
    ['copilot_code_review', { review_draft_pull_requests: true, review_on_push: false }],
    ['commit_message_pattern', { negate: true, operator: 'regex', pattern: "^it's" }],
    ['file_path_restriction', { restricted_file_paths: ['.github/**'] }],
    ['max_file_path_length', { max_file_path_length: 200 }],
    ['file_extension_restriction', { restricted_file_extensions: ['*.exe'] }],
    ['max_file_size', { max_file_size: 5 }],
    ['workflows', { workflows: [{ path: '.github/workflows/ci.yml', ref: 'main' }] }],
    ['pull_request', {
      required_approving_review_count: 0,
      dismiss_stale_reviews_on_push: false,
      require_code_owner_review: false,
      require_last_push_approval: true,
      required_review_thread_resolution: false,
      dismissal_restriction: { enabled: true, allowed_actors: [{ type: 'User', name: 'mona' }, { type: 'RepositoryRole', name: 'maintain' }] },
    }],
    ['required_status_checks', { strict_required_status_checks_policy: false, do_not_enforce_on_create: true, required_status_checks: [{ context: 'ci', integration: 15368 }, { context: 'a b' }] }],
  ])('the rule %s is declared as it is', async (type, parameters) => {
    const rules = [{ type, parameters }] as DesiredRuleset['rules'];
    const { declared, gaps } = await printed({ rulesets: [ruleset({ target: 'tag', conditions: { ref_name: { include: ['refs/tags/v*'], exclude: ['refs/tags/v0'] } }, rules })] });
    expect([declared.rulesets?.[0].rules, gaps]).toEqual([rules, []]);
  });
});
