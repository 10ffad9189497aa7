import { Json } from 'slipway/repository/inside';
import { isWeakening } from '../../../lib/apply/report/weakening';

type Row = readonly [kind: string, path: string, stronger: Json | undefined, weaker: Json | undefined];

/** From what protects more to what protects less. */
const ROWS: readonly Row[] = [
  ['environment', 'wait_timer', 30, 5],
  ['environment', 'wait_timer', 30, undefined],
  ['environment', 'prevent_self_review', true, false],
  ['environment', 'can_admins_bypass', false, true],
  ['environment', 'reviewers', 'Team platform', undefined],
  ['environment', 'protection_rules', 'change-window', undefined],
  ['environment', 'branch_policies', undefined, 'branch *'],
  ['environment', 'deployment_branch_policy', 'branch_policies', 'protected branches'],
  ['environment', 'deployment_branch_policy', 'protected branches', 'all branches and tags'],
  ['ruleset', 'enforcement', 'active', 'evaluate'],
  ['ruleset', 'enforcement', 'evaluate', 'disabled'],
  ['ruleset', 'bypass_actors.Team release', undefined, 'always'],
  ['ruleset', 'bypass_actors.Team release', 'pull_request', 'always'],
  ['ruleset', 'bypass_actors.Team release', 'always', 'exempt'],
  ['ruleset', 'conditions.include', '~DEFAULT_BRANCH', undefined],
  ['ruleset', 'conditions.exclude', undefined, 'refs/heads/wip'],
  ['ruleset', 'rules.deletion', {}, undefined],
  ['ruleset', 'rules.pull_request.required_approving_review_count', 2, 1],
  ['ruleset', 'rules.pull_request.require_code_owner_review', true, false],
  ['ruleset', 'rules.pull_request.allowed_merge_methods', undefined, 'merge'],
  ['ruleset', 'rules.required_status_checks.do_not_enforce_on_create', false, true],
  ['ruleset', 'rules.required_status_checks.strict_required_status_checks_policy', true, false],
  ['ruleset', 'rules.max_file_size.max_file_size', 5, 100],
  ['ruleset', 'rules.file_path_restriction.restricted_file_paths', '.github/**', undefined],
  ['branch protection', 'allow_force_pushes', false, true],
  ['branch protection', 'enforce_admins', true, false],
  ['branch protection', 'required_pull_request_reviews', { required_approving_review_count: 1 }, null],
  ['branch protection', 'required_pull_request_reviews.required_approving_review_count', 2, 1],
  ['branch protection', 'required_pull_request_reviews.bypass_pull_request_allowances.teams', undefined, 'release'],
  ['branch protection', 'restrictions.teams', undefined, 'everybody'],
  ['branch protection', 'restrictions', { teams: [] }, null],
  ['repository settings', 'visibility', 'private', 'public'],
  ['repository settings', 'allow_forking', false, true],
  ['repository settings', 'security_and_analysis.secret_scanning.status', 'enabled', 'disabled'],
  ['Actions permissions', 'allowed_actions', 'selected', 'all'],
  ['Actions permissions', 'sha_pinning_required', true, false],
  ['selected actions', 'patterns_allowed', undefined, 'somebody/*'],
  ['selected actions', 'verified_allowed', false, true],
  ['workflow permissions', 'default_workflow_permissions', 'read', 'write'],
  ['workflow permissions', 'can_approve_pull_request_reviews', false, true],
  ['approval of runs from forks', 'approval_policy', 'all_external_contributors', 'first_time_contributors'],
  ['OIDC subject', 'use_default', false, true],
  ['OIDC subject', 'include_claim_keys', ['repo', 'context'], ['repo']],
  ['immutable releases', 'enabled', true, false],
  ['vulnerability alerts', 'enabled', true, false],
];

describe('what takes protection away', () => {
  test.each(ROWS)('F4: %s, %s: from %j to %j, and not the other way', (kind, path, stronger, weaker) => {
    expect(isWeakening(kind, { path, before: stronger, after: weaker })).toBe(true);
    expect(isWeakening(kind, { path, before: weaker, after: stronger })).toBe(false);
  });

  test.each<Row>([
    ['environment', 'deployment_branch_policy', 'branch_policies', 'a new kind'], ['ruleset', 'enforcement', 'active', 'a new word'], ['workflow permissions', 'default_workflow_permissions', 'read', 'admin'],
    ['ruleset', 'target', 'branch', 'tag'], ['ruleset', 'rules.commit_message_pattern.pattern', '^a', '^b'],
  ])('F4: of %s, %s: what is not known to be as strong counts as weaker', (kind, path, before, after) => {
    expect(isWeakening(kind, { path, before, after })).toBe(true);
  });

  test.each<Row>([
    ['environment', 'variables.REGION', 'eu', 'us'], ['repository settings', 'description', 'a', 'b'], ['ruleset', 'rules.merge_queue.max_entries_to_build', 5, 1], ['ruleset', 'kept.rules.new_rule', {}, undefined], ['a kind that nobody knows', 'x', true, false],
  ])('F4: %s, %s protects nothing', (kind, path, before, after) => {
    expect(isWeakening(kind, { path, before, after })).toBe(false);
  });
});
