import './no-idling';
import { DesiredState } from 'slipway/repository/inside';
import { Applied, GithubClient, Plan, applyPlan, changesOf, makePlan, readDocument, titleOf } from '../../lib/apply/inside';
import { GithubServer, GithubState, freshState } from '../support/github-server';

export { planJson, planText } from '../../lib/apply/inside';
export type { Applied, Plan };

export interface Run {
  readonly desired?: DesiredState;
  readonly prune?: boolean;
  readonly token?: string;
  /** The way to the server; without the network unless said otherwise. */
  readonly fetch?: typeof fetch;
  readonly stop?: AbortSignal;
  readonly pace?: Partial<ReturnType<typeof quick>>;
  /** Collects what is said while it waits. */
  readonly log?: string[];
}

/** A second takes a millisecond. */
export function quick() {
  return { betweenWrites: 0, second: 1, attempts: 4, timeout: 5000, patience: 900, atOnce: 6 };
}

function clientOf(github: GithubServer, { token = github.token, fetch: given, stop, pace, log = [] }: Run) {
  return new GithubClient({ token, apiUrl: github.url, log: (line) => log.push(line), random: () => 0, stop, fetch: given ?? github.fetch, pace: { ...quick(), ...pace } }, 'acme', 'shop');
}

/** The document goes through text, as it does between the program that declares and the command that reads. */
export async function plan(github: GithubServer, run: Run = {}): Promise<Plan> {
  const desired = readDocument(JSON.stringify(run.desired ?? everything()), '.github/slipway.settings.json');
  return makePlan(clientOf(github, run), desired, run.prune ?? false);
}

export async function apply(github: GithubServer, run: Run = {}): Promise<Applied> {
  return applyPlan(clientOf(github, run), await plan(github, run), () => undefined);
}

/** What differs, without what is as declared. */
export function changes(made: Plan): { readonly title: string; readonly action: string; readonly paths: readonly string[] }[] {
  return changesOf(made).map((change) => ({ title: titleOf(change), action: change.action, paths: [...new Set(change.differences.map(({ path }) => path))] }));
}

const FLAGS = {
  required_linear_history: true,
  allow_force_pushes: false,
  allow_deletions: false,
  block_creations: false,
  required_conversation_resolution: true,
  lock_branch: false,
  allow_fork_syncing: false,
};

/** A document with everything that can be declared. Each call gives a new one. */
export function everything(): DesiredState {
  return {
    version: 1,
    repository: { owner: 'acme', name: 'shop', api_url: 'https://api.github.com' },
    settings: {
      repository: {
        description: 'Things to buy',
        has_wiki: false,
        allow_merge_commit: false,
        delete_branch_on_merge: true,
        squash_merge_commit_title: 'PR_TITLE',
        security_and_analysis: { secret_scanning: { status: 'enabled' }, secret_scanning_push_protection: { status: 'enabled' } },
      },
      actions_permissions: { enabled: true, allowed_actions: 'selected', sha_pinning_required: true },
      selected_actions: { github_owned_allowed: true, verified_allowed: false, patterns_allowed: ['acme/*', 'docker/*'] },
      workflow_permissions: { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false },
      artifact_and_log_retention: { days: 30 },
      fork_pr_contributor_approval: { approval_policy: 'all_external_contributors' },
      oidc_subject: { use_default: false, include_claim_keys: ['repo', 'context'] },
      immutable_releases: { enabled: true },
      vulnerability_alerts: { enabled: true },
    },
    environments: [
      {
        name: 'production',
        wait_timer: 30,
        prevent_self_review: true,
        can_admins_bypass: false,
        reviewers: [{ type: 'Team', name: 'platform' }, { type: 'User', name: 'mona' }],
        deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
        branch_policies: [{ name: 'main', type: 'branch' }, { name: 'release/*', type: 'branch' }, { name: 'v*', type: 'tag' }],
        protection_rules: ['change-window'],
        variables: { REGION: 'eu-west-1', REPLICAS: '3' },
        secrets: ['TOKEN'],
      },
      {
        name: 'staging',
        wait_timer: 0,
        prevent_self_review: false,
        reviewers: [],
        deployment_branch_policy: { protected_branches: true, custom_branch_policies: false },
        branch_policies: [],
        protection_rules: [],
        variables: {},
        secrets: [],
      },
    ],
    rulesets: [
      {
        name: 'main',
        target: 'branch',
        enforcement: 'active',
        bypass_actors: [
          { actor_type: 'OrganizationAdmin', bypass_mode: 'always' },
          { actor_type: 'RepositoryRole', actor_name: 'maintain', bypass_mode: 'pull_request' },
          { actor_type: 'RepositoryRole', actor_name: 'release-manager', bypass_mode: 'always' },
          { actor_type: 'Team', actor_name: 'release', bypass_mode: 'exempt' },
          { actor_type: 'Integration', actor_name: 'release-bot', bypass_mode: 'always' },
          { actor_type: 'DeployKey', bypass_mode: 'always' },
        ],
        conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
        rules: [
          { type: 'deletion' },
          {
            type: 'pull_request',
            parameters: {
              dismiss_stale_reviews_on_push: true,
              require_code_owner_review: true,
              require_last_push_approval: false,
              required_approving_review_count: 2,
              required_review_thread_resolution: true,
              allowed_merge_methods: ['squash'],
              required_reviewers: [{ file_patterns: ['infra/**', '!infra/docs/**'], minimum_approvals: 1, reviewer: { type: 'Team', name: 'security' } }],
            },
          },
          {
            type: 'required_status_checks',
            parameters: {
              strict_required_status_checks_policy: true,
              required_status_checks: [{ context: 'ci-gate', integration: 15368 }, { context: 'window', integration: 'change-window' }, { context: 'legacy' }],
            },
          },
          { type: 'required_deployments', parameters: { required_deployment_environments: ['staging'] } },
          {
            type: 'merge_queue',
            parameters: {
              check_response_timeout_minutes: 60,
              grouping_strategy: 'ALLGREEN',
              max_entries_to_build: 5,
              max_entries_to_merge: 5,
              merge_method: 'SQUASH',
              min_entries_to_merge: 1,
              min_entries_to_merge_wait_minutes: 5,
            },
          },
        ],
      },
      {
        name: 'releases',
        target: 'tag',
        enforcement: 'evaluate',
        bypass_actors: [],
        conditions: { ref_name: { include: ['refs/tags/v*'], exclude: ['refs/tags/v0*'] } },
        rules: [{ type: 'non_fast_forward' }, { type: 'tag_name_pattern', parameters: { operator: 'starts_with', pattern: 'v' } }],
      },
    ],
    branch_protection: [
      {
        branch: 'main',
        enforce_admins: true,
        required_status_checks: { strict: true, checks: [{ context: 'ci-gate', app: 15368 }, { context: 'window', app: 'change-window' }, { context: 'legacy' }] },
        required_pull_request_reviews: {
          dismiss_stale_reviews: true,
          require_code_owner_reviews: true,
          required_approving_review_count: 1,
          require_last_push_approval: true,
          dismissal_restrictions: { users: [], teams: ['platform'], apps: [] },
          bypass_pull_request_allowances: { users: ['mona'], teams: [], apps: ['release-bot'] },
        },
        restrictions: { users: ['mona'], teams: ['release'], apps: ['release-bot'] },
        ...FLAGS,
      },
      { branch: 'release/1.0', enforce_admins: false, required_status_checks: null, required_pull_request_reviews: null, restrictions: null, ...FLAGS, required_linear_history: false },
    ],
    secrets: ['NPM_TOKEN', 'ORG_TOKEN'],
    variables: ['REGION'],
  };
}

/** The part of the document that a resource stands in, with what it needs. */
export function partOf(title: string): DesiredState {
  const { settings, environments, rulesets, branch_protection } = everything();
  if (title.startsWith('environment')) return { version: 1, environments };
  if (title.startsWith('ruleset')) return { version: 1, environments: environments!.slice(1), rulesets };
  return title.startsWith('branch') ? { version: 1, branch_protection } : { version: 1, settings };
}

/** A GitHub in which people have set what only they know. */
export async function startGithub(state: GithubState = freshState()): Promise<GithubServer> {
  return GithubServer.start(Object.assign(state, { secrets: ['NPM_TOKEN'], variables: { REGION: 'eu' }, lent: { secrets: ['ORG_TOKEN'], variables: {} } }));
}

/** What GitHub knows when everything was applied to it. */
export async function appliedState(desired: DesiredState = everything()): Promise<GithubState> {
  const github = await startGithub();
  const { failed } = await apply(github, { desired });
  await github.stop();
  if (failed.length > 0) throw new Error(failed.map(({ message }) => message).join('\n'));
  github.state.environments.find(({ name }) => name === 'production')?.secrets.push('TOKEN');
  return github.state;
}

/** A state without the numbers that GitHub gave to things, without the order of what has none, and without the mark of a run that was killed. */
export function essence(state: GithubState): unknown {
  const { nextId: _, ...rest } = state;
  return JSON.parse(JSON.stringify(rest), (key, value: unknown) => {
    if (Array.isArray(value)) return [...value].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    if (typeof value !== 'object' || value === null) return value;
    const { id: __, SLIPWAY_APPLY: ___, ...named } = value as { id?: unknown; SLIPWAY_APPLY?: unknown };
    const kept = key === '' || 'login' in named || 'slug' in named || 'type' in named && !('name' in named) ? value : named;
    return Object.fromEntries(Object.entries(kept).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
