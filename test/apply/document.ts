import './no-idling';

/** A settings document with something of everything that can be managed. */
export function wholeDocument(): object {
  return {
    version: 1,
    repository: { owner: 'acme', name: 'shop', api_url: 'https://api.github.com' },
    settings: {
      repository: { allow_merge_commit: false, delete_branch_on_merge: true },
      actions_permissions: { enabled: true, allowed_actions: 'selected', sha_pinning_required: true },
      selected_actions: { github_owned_allowed: true, verified_allowed: false, patterns_allowed: ['docker/*', 'acme/*'] },
      workflow_permissions: { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false },
      artifact_and_log_retention: { days: 30 },
      fork_pr_contributor_approval: { approval_policy: 'all_external_contributors' },
      oidc_subject: { use_default: false, include_claim_keys: ['repo', 'context'] },
      immutable_releases: { enabled: true },
      vulnerability_alerts: { enabled: true },
    },
    environments: [
      {
        name: 'staging',
        wait_timer: 0,
        prevent_self_review: true,
        reviewers: [],
        deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
        branch_policies: [{ name: 'main', type: 'branch' }],
        protection_rules: [],
        variables: { LOG_LEVEL: 'debug' },
        secrets: [],
      },
      {
        name: 'production',
        wait_timer: 5,
        prevent_self_review: true,
        can_admins_bypass: false,
        reviewers: [{ type: 'Team', name: 'platform' }, { type: 'User', name: 'mona' }],
        deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
        branch_policies: [{ name: 'main', type: 'branch' }, { name: 'v*', type: 'tag' }],
        protection_rules: ['change-window'],
        variables: { LOG_LEVEL: 'info', REGION: 'eu-west-1' },
        secrets: ['DATABASE_URL'],
      },
    ],
    rulesets: [
      {
        name: 'main',
        target: 'branch',
        enforcement: 'active',
        bypass_actors: [
          { actor_type: 'Team', actor_name: 'release', bypass_mode: 'pull_request' }, { actor_type: 'RepositoryRole', actor_name: 'admin', bypass_mode: 'always' },
          { actor_type: 'RepositoryRole', actor_name: 'release-manager', bypass_mode: 'always' }, { actor_type: 'OrganizationAdmin', bypass_mode: 'always' },
          { actor_type: 'DeployKey', bypass_mode: 'always' },
        ],
        conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
        rules: [
          { type: 'deletion' },
          {
            type: 'pull_request',
            parameters: {
              required_approving_review_count: 1,
              dismiss_stale_reviews_on_push: true,
              require_code_owner_review: true,
              require_last_push_approval: false,
              required_review_thread_resolution: false,
              required_reviewers: [{ file_patterns: ['infrastructure/**'], minimum_approvals: 2, reviewer: { type: 'Team', name: 'security' } }],
            },
          },
          { type: 'required_status_checks', parameters: { strict_required_status_checks_policy: true, required_status_checks: [{ context: 'ci-gate', integration: 'github-actions' }, { context: 'other' }] } },
        ],
      },
    ],
    branch_protection: [
      {
        branch: 'release/1.0',
        required_status_checks: { strict: true, checks: [{ context: 'ci-gate', app: 15368 }, { context: 'codecov' }] },
        enforce_admins: false,
        required_pull_request_reviews: {
          dismiss_stale_reviews: true,
          require_code_owner_reviews: false,
          required_approving_review_count: 1,
          require_last_push_approval: false,
          dismissal_restrictions: { users: ['mona'], teams: [], apps: [] },
        },
        restrictions: { users: [], teams: ['release'], apps: [] },
        required_linear_history: true,
        allow_force_pushes: false,
        allow_deletions: false,
        block_creations: false,
        required_conversation_resolution: true,
        lock_branch: false,
        allow_fork_syncing: false,
      },
    ],
    secrets: ['NPM_TOKEN'],
    variables: ['TEAM'],
  };
}
