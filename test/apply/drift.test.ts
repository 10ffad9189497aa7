import { appliedState, apply, changes, essence, partOf, plan, startGithub } from './harness';
import { GithubState } from '../support/github-server';

type Drift = readonly [what: string, change: (state: GithubState) => void, title: string, path: string];

const REPOSITORY = 'repository settings';
const PRODUCTION = "environment 'production'";
const MAIN = "ruleset 'main'";
const PROTECTION = "branch protection 'main'";

const production = ({ environments }: GithubState): GithubState['environments'][0] => environments[0];
const ruleset = ({ rulesets }: GithubState): GithubState['rulesets'][0] => rulesets[0];
const parameters = (state: GithubState, type: string): Record<string, unknown> => ruleset(state).rules.find((rule) => rule.type === type)!.parameters as Record<string, unknown>;
const reviews = ({ protections }: GithubState): Record<string, unknown> => protections.main.required_pull_request_reviews as Record<string, unknown>;
const checks = ({ protections }: GithubState): { strict: boolean; checks: { context: string; app_id: number | null }[] } => protections.main.required_status_checks as never;

const FLAGS = ['enforce_admins', 'required_linear_history', 'allow_force_pushes', 'allow_deletions', 'block_creations', 'required_conversation_resolution', 'lock_branch', 'allow_fork_syncing'];
const QUEUE = {
  check_response_timeout_minutes: 5,
  grouping_strategy: 'HEADGREEN',
  max_entries_to_build: 1,
  max_entries_to_merge: 1,
  merge_method: 'MERGE',
  min_entries_to_merge: 0,
  min_entries_to_merge_wait_minutes: 0,
};

/** Every field that is managed, changed behind our back. */
const DRIFTS: readonly Drift[] = [
  ['a text', (s) => { s.repository.description = 'Other'; }, REPOSITORY, 'description'],
  ['a switch', (s) => { s.repository.has_wiki = true; }, REPOSITORY, 'has_wiki'],
  ['a way to merge', (s) => { s.repository.allow_merge_commit = true; }, REPOSITORY, 'allow_merge_commit'],
  ['what happens to merged branches', (s) => { s.repository.delete_branch_on_merge = false; }, REPOSITORY, 'delete_branch_on_merge'],
  ['a title', (s) => { s.repository.squash_merge_commit_title = 'COMMIT_OR_PR_TITLE'; }, REPOSITORY, 'squash_merge_commit_title'],
  ['a scanner', (s) => { s.repository.security_and_analysis.secret_scanning_push_protection.status = 'disabled'; }, REPOSITORY, 'security_and_analysis.secret_scanning_push_protection.status'],
  ['whether actions are pinned', (s) => { s.actions.permissions.sha_pinning_required = false; }, 'Actions permissions', 'sha_pinning_required'],
  ['which actions of others', (s) => { s.actions.selected.patterns_allowed = ['acme/*', 'evil/*']; }, 'selected actions', 'patterns_allowed'],
  ['whose actions', (s) => { s.actions.selected.verified_allowed = true; }, 'selected actions', 'verified_allowed'],
  ['what jobs may by default', (s) => { s.actions.workflow.default_workflow_permissions = 'write'; }, 'workflow permissions', 'default_workflow_permissions'],
  ['whether jobs may approve', (s) => { s.actions.workflow.can_approve_pull_request_reviews = true; }, 'workflow permissions', 'can_approve_pull_request_reviews'],
  ['how long logs are kept', (s) => { s.actions.retention = 90; }, 'artifact and log retention', 'days'],
  ['whose runs wait for approval', (s) => { s.actions.fork_approval = 'first_time_contributors'; }, 'approval of runs from forks', 'approval_policy'],
  ['the order of claims', (s) => { s.actions.oidc.include_claim_keys = ['context', 'repo']; }, 'OIDC subject', 'include_claim_keys'],
  ['the default of claims', (s) => { s.actions.oidc = { use_default: true, use_immutable_subject: false }; }, 'OIDC subject', 'use_default'],
  ['releases', (s) => { s.immutable_releases = false; }, 'immutable releases', 'enabled'],
  ['alerts', (s) => { s.vulnerability_alerts = false; }, 'vulnerability alerts', 'enabled'],

  ['a wait', (s) => { production(s).wait_timer = 0; }, PRODUCTION, 'wait_timer'],
  ['approval of oneself', (s) => { production(s).prevent_self_review = false; }, PRODUCTION, 'prevent_self_review'],
  ['administrators', (s) => { production(s).can_admins_bypass = true; }, PRODUCTION, 'can_admins_bypass'],
  ['a reviewer that is gone', (s) => { production(s).reviewers.pop(); }, PRODUCTION, 'reviewers'],
  ['a reviewer more', (s) => { production(s).reviewers.push({ type: 'User', id: 12 }); }, PRODUCTION, 'reviewers'],
  ['a pattern that is gone', (s) => { production(s).branch_policies.pop(); }, PRODUCTION, 'branch_policies'],
  ['a pattern more', (s) => { production(s).branch_policies.push({ id: 1, name: '*', type: 'branch' }); }, PRODUCTION, 'branch_policies'],
  ['a pattern for tags instead of branches', (s) => { production(s).branch_policies[0].type = 'tag'; }, PRODUCTION, 'branch_policies'],
  ['any branch', (s) => { Object.assign(production(s), { deployment_branch_policy: null, branch_policies: [] }); }, PRODUCTION, 'deployment_branch_policy'],
  ['a rule of an app that is gone', (s) => { production(s).protection_rules = []; }, PRODUCTION, 'protection_rules'],
  ['a rule of an app more', (s) => { production(s).protection_rules.push({ id: 1, integration_id: 32 }); }, PRODUCTION, 'protection_rules'],
  ['the value of a variable', (s) => { production(s).variables.REGION = 'us-east-1'; }, PRODUCTION, 'variables.REGION'],
  ['a variable that is gone', (s) => { delete production(s).variables.REPLICAS; }, PRODUCTION, 'variables.REPLICAS'],
  ['an environment without any branch to protect', (s) => { s.environments[1].deployment_branch_policy = null; }, "environment 'staging'", 'deployment_branch_policy'],

  ['enforcement', (s) => { ruleset(s).enforcement = 'disabled'; }, MAIN, 'enforcement'],
  ['branches that are meant', (s) => { ruleset(s).conditions!.ref_name.include = ['refs/heads/none']; }, MAIN, 'conditions.include'],
  ['branches that are not meant', (s) => { ruleset(s).conditions!.ref_name.exclude = ['refs/heads/main']; }, MAIN, 'conditions.exclude'],
  ['somebody more who may bypass', (s) => { ruleset(s).bypass_actors.push({ actor_type: 'User', actor_id: 12, bypass_mode: 'always' }); }, MAIN, 'bypass_actors.User #12'],
  ['somebody who may no longer bypass', (s) => { ruleset(s).bypass_actors.splice(3, 1); }, MAIN, 'bypass_actors.Team release'],
  ['nobody who may bypass', (s) => { ruleset(s).bypass_actors = []; }, MAIN, 'bypass_actors.DeployKey'],
  ['another team that may bypass', (s) => { ruleset(s).bypass_actors[3].actor_id = 21; }, MAIN, 'bypass_actors.Team #21'],
  ['how somebody may bypass', (s) => { ruleset(s).bypass_actors[3].bypass_mode = 'always'; }, MAIN, 'bypass_actors.Team release'],
  ['a rule that is gone', (s) => { ruleset(s).rules.shift(); }, MAIN, 'rules.deletion'],
  ['a rule more', (s) => { ruleset(s).rules.push({ type: 'required_signatures' }); }, MAIN, 'rules.required_signatures'],
  ...['dismiss_stale_reviews_on_push', 'require_code_owner_review', 'required_review_thread_resolution'].map((key): Drift =>
    [key, (s) => { parameters(s, 'pull_request')[key] = false; }, MAIN, `rules.pull_request.${key}`]),
  ['how many approve', (s) => { parameters(s, 'pull_request').required_approving_review_count = 0; }, MAIN, 'rules.pull_request.required_approving_review_count'],
  ['ways to merge', (s) => { parameters(s, 'pull_request').allowed_merge_methods = ['squash', 'rebase']; }, MAIN, 'rules.pull_request.allowed_merge_methods'],
  ['who reviews which files', (s) => { parameters(s, 'pull_request').required_reviewers = []; }, MAIN, 'rules.pull_request.required_reviewers'],
  ['a check that is gone', (s) => { (parameters(s, 'required_status_checks').required_status_checks as unknown[]).shift(); }, MAIN, 'rules.required_status_checks.required_status_checks'],
  ['the app of a check', (s) => { delete (parameters(s, 'required_status_checks').required_status_checks as { integration_id?: number }[])[0].integration_id; }, MAIN, 'rules.required_status_checks.required_status_checks'],
  ['whether checks are strict', (s) => { parameters(s, 'required_status_checks').strict_required_status_checks_policy = false; }, MAIN, 'rules.required_status_checks.strict_required_status_checks_policy'],
  ['where it must have been deployed', (s) => { parameters(s, 'required_deployments').required_deployment_environments = ['production']; }, MAIN, 'rules.required_deployments.required_deployment_environments'],
  ...Object.entries(QUEUE).map(([key, value]): Drift => [`${key} of the merge queue`, (s) => { parameters(s, 'merge_queue')[key] = value; }, MAIN, `rules.merge_queue.${key}`]),
  ['the pattern of tags', (s) => { s.rulesets[1].rules[1].parameters.pattern = 'w'; }, "ruleset 'releases'", 'rules.tag_name_pattern.pattern'],
  ['a ruleset that is gone', (s) => { s.rulesets.pop(); }, "ruleset 'releases'", 'target'],

  ...FLAGS.map((key): Drift => [key, (s) => { s.protections.main[key] = s.protections.main[key] !== true; }, PROTECTION, key]),
  ['checks of a branch', (s) => { s.protections.main.required_status_checks = null; }, PROTECTION, 'required_status_checks'],
  ['a check of a branch', (s) => { checks(s).checks.pop(); }, PROTECTION, 'required_status_checks.checks.legacy'],
  ['the app of a check of a branch', (s) => { checks(s).checks[0].app_id = 32; }, PROTECTION, 'required_status_checks.checks.ci-gate'],
  ['whether checks of a branch are strict', (s) => { checks(s).strict = false; }, PROTECTION, 'required_status_checks.strict'],
  ['reviews of a branch', (s) => { s.protections.main.required_pull_request_reviews = null; }, PROTECTION, 'required_pull_request_reviews'],
  ...['dismiss_stale_reviews', 'require_code_owner_reviews', 'require_last_push_approval'].map((key): Drift => [key, (s) => { reviews(s)[key] = false; }, PROTECTION, `required_pull_request_reviews.${key}`]),
  ['how many approve on a branch', (s) => { reviews(s).required_approving_review_count = 0; }, PROTECTION, 'required_pull_request_reviews.required_approving_review_count'],
  ['who may dismiss', (s) => { reviews(s).dismissal_restrictions = { users: ['hubot'], teams: ['platform'], apps: [] }; }, PROTECTION, 'required_pull_request_reviews.dismissal_restrictions.users'],
  ['who needs no review', (s) => { reviews(s).bypass_pull_request_allowances = { users: ['mona', 'hubot'], teams: [], apps: ['release-bot'] }; }, PROTECTION, 'required_pull_request_reviews.bypass_pull_request_allowances.users'],
  ['who may push', (s) => { s.protections.main.restrictions = { users: ['mona'], teams: [], apps: ['release-bot'] }; }, PROTECTION, 'restrictions.teams'],
  ['that everybody may push', (s) => { s.protections.main.restrictions = null; }, PROTECTION, 'restrictions'],
  ['a branch without protection', (s) => { delete s.protections['release/1.0']; }, "branch protection 'release/1.0'", 'enforce_admins'],
  ['people on a branch that had none', (s) => { s.protections['release/1.0'].restrictions = { users: [], teams: ['release'], apps: [] }; }, "branch protection 'release/1.0'", 'restrictions'],
];

let applied: GithubState;

beforeAll(async () => { applied = await appliedState(); });

describe('X-10: what was changed behind our back is seen, and put right', () => {
  test.concurrent.each(DRIFTS)('%s', async (_, change, title, path) => {
    const github = await startGithub(structuredClone(applied));
    change(github.state);
    const desired = partOf(title);
    const seen = changes(await plan(github, { desired }));
    expect(seen.map((one) => one.title)).toEqual([title]);
    expect(seen[0].paths).toContain(path);
    expect(await apply(github, { desired })).toMatchObject({ failed: [], left: [] });
    expect(essence(github.state)).toEqual(essence(applied));
    await github.stop();
  });
});

test('X-10: what differs only in its order is no difference', async () => {
  const github = await startGithub(structuredClone(applied));
  const { state } = github;
  for (const list of [
    production(state).reviewers, production(state).branch_policies, ruleset(state).bypass_actors, ruleset(state).rules, state.environments, state.rulesets,
    parameters(state, 'required_status_checks').required_status_checks, state.actions.selected.patterns_allowed,
  ] as unknown[][]) list.reverse();
  expect(changes(await plan(github))).toEqual([]);
  await github.stop();
});
