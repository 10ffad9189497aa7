import { bodyProblems } from '../../lib/apply/client/request-body';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Github } from 'slipway/expressions';
import {
  AllowedActions, DefaultTokenPermissions, ForkApproval, GithubRepository, MergeMessage, PullRequestCreation, RepositorySettings, RepositorySettingsProps, SquashMessage, Visibility,
} from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';

interface Desired {
  readonly settings: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly secrets?: readonly string[];
  readonly variables?: readonly string[];
}

function desired(props?: RepositorySettingsProps, visibility?: Visibility): Desired {
  const delivery = Delivery.standalone();
  if (visibility) new GithubRepository(delivery, 'acme/app', { visibility });
  new RepositorySettings(delivery, props);
  return JSON.parse(delivery.synthText('.github/slipway.settings.json')) as Desired;
}

/** Everything that can be said. */
const ALL: RepositorySettingsProps = {
  actions: {
    allowed: AllowedActions.selected({ githubOwned: true, verifiedCreators: true, patterns: ['docker/*', '!docker/bake-action@*'] }),
    pinnedActionsOnly: true,
    defaultTokenPermissions: DefaultTokenPermissions.READ,
    pullRequests: true,
    forkApproval: ForkApproval.FIRST_TIME_CONTRIBUTORS,
    retention: Duration.days(90),
    oidcSubject: { claims: ['repo', 'context', 'job_workflow_ref'], immutable: true },
  },
  merge: {
    mergeCommit: true,
    squash: true,
    rebase: false,
    mergeMessage: MergeMessage.TITLE_AND_DESCRIPTION,
    squashMessage: SquashMessage.TITLE_AND_COMMITS,
    autoMerge: true,
    deleteBranch: true,
    updateBranch: true,
  },
  features: { issues: true, wiki: false, projects: false, pullRequests: true, template: false, forking: false },
  security: { secretScanning: true, pushProtection: true, nonProviderPatterns: true, genericPasswords: false, codeSecurity: true, advancedSecurity: true },
  pullRequestCreation: PullRequestCreation.COLLABORATORS,
  webCommitSignoff: true,
  immutableReleases: true,
  vulnerabilityAlerts: true,
  description: 'Takes orders',
  homepage: 'https://orders.example.com',
  secrets: ['SLACK', 'codecov_token'],
  variables: ['REGION'],
};

describe('settings that nobody said more about', () => {
  test('make GitHub Actions safe and leave the rest as it is', () => {
    expect(desired()).toEqual(expect.objectContaining({
      settings: {
        actions_permissions: { enabled: true, sha_pinning_required: true },
        workflow_permissions: { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false },
        fork_pr_contributor_approval: { approval_policy: 'all_external_contributors' },
      },
    }));
  });

  test('say nothing about the forks of a repository that is not public, where GitHub has no such setting', () => {
    expect(desired({}, Visibility.PRIVATE).settings).not.toHaveProperty('fork_pr_contributor_approval');
    expect(desired({}, Visibility.PUBLIC).settings).toHaveProperty('fork_pr_contributor_approval');
    expect(desired({ actions: { forkApproval: ForkApproval.NEW_TO_GITHUB } }, Visibility.INTERNAL).settings.fork_pr_contributor_approval)
      .toEqual({ approval_policy: 'first_time_contributors_new_to_github' });
  });
});

describe('settings', () => {
  test('come out in the words of GitHub (OR-7)', () => {
    const { settings, secrets, variables } = desired(ALL);
    expect(settings).toEqual({
      repository: {
        description: 'Takes orders',
        homepage: 'https://orders.example.com',
        has_issues: true,
        has_wiki: false,
        has_projects: false,
        has_pull_requests: true,
        is_template: false,
        allow_forking: false,
        pull_request_creation_policy: 'collaborators_only',
        allow_merge_commit: true,
        allow_squash_merge: true,
        allow_rebase_merge: false,
        merge_commit_title: 'PR_TITLE',
        merge_commit_message: 'PR_BODY',
        squash_merge_commit_title: 'PR_TITLE',
        squash_merge_commit_message: 'COMMIT_MESSAGES',
        allow_auto_merge: true,
        delete_branch_on_merge: true,
        allow_update_branch: true,
        web_commit_signoff_required: true,
        security_and_analysis: {
          advanced_security: { status: 'enabled' },
          code_security: { status: 'enabled' },
          secret_scanning: { status: 'enabled' },
          secret_scanning_push_protection: { status: 'enabled' },
          secret_scanning_ai_detection: { status: 'disabled' },
          secret_scanning_non_provider_patterns: { status: 'enabled' },
        },
      },
      actions_permissions: { enabled: true, allowed_actions: 'selected', sha_pinning_required: true },
      selected_actions: { github_owned_allowed: true, verified_allowed: true, patterns_allowed: ['docker/*', '!docker/bake-action@*'] },
      workflow_permissions: { default_workflow_permissions: 'read', can_approve_pull_request_reviews: true },
      artifact_and_log_retention: { days: 90 },
      fork_pr_contributor_approval: { approval_policy: 'first_time_contributors' },
      oidc_subject: { use_default: false, include_claim_keys: ['repo', 'context', 'job_workflow_ref'], use_immutable_subject: true },
      immutable_releases: { enabled: true },
      vulnerability_alerts: { enabled: true },
    });
    expect(secrets).toEqual(['SLACK', 'CODECOV_TOKEN']);
    expect(variables).toEqual(['REGION']);
  });

  test('are bodies that GitHub takes', () => {
    const { settings } = desired(ALL);
    const bodies = {
      'PATCH /repos/{owner}/{repo}': settings.repository,
      'PUT /repos/{owner}/{repo}/actions/permissions': settings.actions_permissions,
      'PUT /repos/{owner}/{repo}/actions/permissions/selected-actions': settings.selected_actions,
      'PUT /repos/{owner}/{repo}/actions/permissions/workflow': settings.workflow_permissions,
      'PUT /repos/{owner}/{repo}/actions/permissions/artifact-and-log-retention': settings.artifact_and_log_retention,
      'PUT /repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval': settings.fork_pr_contributor_approval,
      'PUT /repos/{owner}/{repo}/actions/oidc/customization/sub': settings.oidc_subject,
    };
    for (const [operation, body] of Object.entries(bodies)) expect({ operation, problems: bodyProblems(operation, body) }).toEqual({ operation, problems: [] });
  });

  test('keep the subject that GitHub makes, and only ask for the ids in it', () => {
    expect(desired({ actions: { oidcSubject: { immutable: true } } }).settings.oidc_subject).toEqual({ use_default: true, use_immutable_subject: true });
  });

  test('can allow all actions, those of the owner, or none at all', () => {
    const permissions = (allowed: AllowedActions) => desired({ actions: { allowed } }).settings.actions_permissions;
    expect(permissions(AllowedActions.ALL)).toEqual({ enabled: true, allowed_actions: 'all', sha_pinning_required: true });
    expect(permissions(AllowedActions.OWNER_ONLY)).toEqual({ enabled: true, allowed_actions: 'local_only', sha_pinning_required: true });
    expect(permissions(AllowedActions.NONE)).toEqual({ enabled: false });
  });

  test.each(Object.values(SquashMessage).map((message) => [message]))('ask for the title that GitHub takes with the message of %s', (squashMessage) => {
    const { squash_merge_commit_title: title, squash_merge_commit_message: message } = desired({ merge: { squash: true, squashMessage } }).settings.repository;
    expect(['COMMIT_OR_PR_TITLE COMMIT_MESSAGES', 'PR_TITLE BLANK', 'PR_TITLE COMMIT_MESSAGES', 'PR_TITLE PR_BODY']).toContain(`${String(title)} ${String(message)}`);
  });
});

describe('secrets and variables of the repository', () => {
  test('are read by reference', () => {
    const delivery = Delivery.standalone();
    const settings = new RepositorySettings(delivery, { secrets: ['SLACK'], variables: ['REGION'] });
    new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.push()] }), 'test', { condition: settings.variable('REGION').equalTo('eu') }).run('make', { env: { SLACK: settings.secret('SLACK') } });
    const text = delivery.synthText('.github/workflows/ci.yml');
    expect(text).toContain("if: vars.REGION == 'eu'");
    expect(text).toContain('SLACK: ${{ secrets.SLACK }}');
    expect(delivery.synth().findings).toEqual([]);
  });

  test('are refused when they were not declared', () => {
    const settings = new RepositorySettings(Delivery.standalone(), { secrets: ['SLACK'] });
    expect(() => settings.secret('SLAK')).toThrow("settings.secret('SLAK'): the repository has no such secret: there are 'SLACK'; did you mean 'SLACK'?");
    expect(() => settings.variable('REGION')).toThrow("there are (none); declare it with { variables: ['…'] }");
  });

  test('are set up by commands (GE-16)', () => {
    expect(new RepositorySettings(Delivery.standalone(), { secrets: ['SLACK'] }).setupCommands()).toEqual(['gh secret set SLACK']);
  });
});

describe('what cannot be meant is refused in the call', () => {
  test.each([
    ['an unknown option', { merges: {} }, "did you mean 'merge'?"],
    ['an unknown part', { merge: { squashed: true } }, 'merge has an unknown part'],
    ['a flag that is a text', { vulnerabilityAlerts: 'yes' }, 'vulnerabilityAlerts must be true or false'],
    ['actions by a text', { actions: { allowed: 'all' } }, 'actions.allowed must be an AllowedActions'],
    ['a retention in days', { actions: { retention: 90 } }, 'actions.retention must be a Duration'],
    ['no claims', { actions: { oidcSubject: { claims: [] } } }, 'actions.oidcSubject.claims must be a list of names of claims'],
    ['a claim twice', { actions: { oidcSubject: { claims: ['repo', 'repo'] } } }, 'each once'],
    ['another message', { merge: { squashMessage: 'PR_TITLE' } }, 'merge.squashMessage must be one of'],
    ['nothing', null, 'its options are an object'],
    ['a description of two lines', { description: 'a\nb' }, 'description must be one line of at most 350 characters'],
    ['a long description', { description: 'x'.repeat(351) }, 'description must be one line of at most 350 characters'],
    ['a home page that is no address', { homepage: 'not an address' }, "homepage must be an address, such as 'https://example.com'"],
    ['an expression for a text, which is no matter of two copies', { description: Github.ref }, /description must be one line.*[^`]\.$/],
  ])('%s', (_, props, message) => {
    expect(() => new RepositorySettings(Delivery.standalone(), props as never)).toThrow(message);
  });

  test('patterns that match no action', () => {
    expect(() => AllowedActions.selected({ patterns: ['docker'] })).toThrow("patterns[0] must be a pattern such as 'docker/*'");
    expect(() => AllowedActions.selected({ patterns: ['docker/a b'] })).toThrow('patterns[0] must be');
    expect(() => AllowedActions.selected({ patterns: ['*', 'acme/shared/.github/workflows/*@v1'] })).not.toThrow();
  });
});

test('a second declaration is refused', () => {
  const delivery = Delivery.standalone();
  new RepositorySettings(delivery);
  expect(() => new RepositorySettings(delivery, { merge: {} })).toThrow('new RepositorySettings(…, { merge: {} }): they are declared already');
});

test('a workflow that the settings never let run is an error', () => {
  const delivery = Delivery.standalone();
  new RepositorySettings(delivery, { actions: { allowed: AllowedActions.NONE } });
  new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.push()] }), 'test').run('make');
  expect(delivery.synth().findings.map(({ id }) => id)).toEqual(['repository/settings-allowed-actions']);
});
