import { constant, DELIVERY, made, named, called, unlessNone, Said } from './said';
import { MERGE_MESSAGES, SQUASH_MESSAGES, DesiredState, Json } from '../../repository/inside';

type JsonMap = { readonly [key: string]: Json };

/** `new RepositorySettings(delivery, …)` that says what GitHub has, and asks for nothing besides. */
export function settingsSaid({ settings = {}, secrets, variables, dependabot_secrets: ofDependabot, codespaces_secrets: ofCodespaces }: DesiredState): Said {
  const keys: JsonMap = settings.repository ?? {};
  return made('RepositorySettings', DELIVERY, {
    asWritten: true,
    description: keys.description,
    homepage: keys.homepage,
    features: unlessNone({
      issues: keys.has_issues, wiki: keys.has_wiki, projects: keys.has_projects, pullRequests: keys.has_pull_requests, template: keys.is_template, forking: keys.allow_forking,
    }),
    pullRequestCreation: word('PullRequestCreation', keys.pull_request_creation_policy),
    merge: mergeOf(keys),
    webCommitSignoff: keys.web_commit_signoff_required,
    security: securityOf(keys.security_and_analysis as JsonMap | undefined),
    actions: actionsOf(settings),
    immutableReleases: settings.immutable_releases?.enabled,
    vulnerabilityAlerts: settings.vulnerability_alerts?.enabled,
    secrets: unlessEmpty(secrets),
    variables: unlessEmpty(variables),
    dependabotSecrets: unlessEmpty(ofDependabot),
    codespacesSecrets: unlessEmpty(ofCodespaces),
  });
}

function mergeOf(keys: JsonMap): unknown {
  return unlessNone({
    mergeCommit: keys.allow_merge_commit,
    squash: keys.allow_squash_merge,
    rebase: keys.allow_rebase_merge,
    mergeMessage: messageOf('MergeMessage', MERGE_MESSAGES, keys.merge_commit_title, keys.merge_commit_message),
    squashMessage: messageOf('SquashMessage', SQUASH_MESSAGES, keys.squash_merge_commit_title, keys.squash_merge_commit_message),
    autoMerge: keys.allow_auto_merge,
    deleteBranch: keys.delete_branch_on_merge,
    updateBranch: keys.allow_update_branch,
  });
}

/** A title and a message go together; undefined where GitHub has a pair that it does not offer. */
function messageOf(name: string, messages: Readonly<Record<string, readonly [string, string]>>, title: Json | undefined, message: Json | undefined): unknown {
  const found = Object.entries(messages).find(([, pair]) => pair[0] === title && pair[1] === message);
  return found && word(name, found[0]);
}

function securityOf(security: JsonMap | undefined): unknown {
  const isOn = (key: string) => {
    const status = (security?.[key] as JsonMap | undefined)?.status;
    return status === 'enabled' ? true : status === 'disabled' ? false : undefined;
  };
  return unlessNone({
    secretScanning: isOn('secret_scanning'),
    pushProtection: isOn('secret_scanning_push_protection'),
    nonProviderPatterns: isOn('secret_scanning_non_provider_patterns'),
    genericPasswords: isOn('secret_scanning_ai_detection'),
    codeSecurity: isOn('code_security'),
    advancedSecurity: isOn('advanced_security'),
  });
}

function actionsOf({ actions_permissions: permissions, selected_actions: selected, workflow_permissions: token, artifact_and_log_retention: retention, ...rest }: NonNullable<DesiredState['settings']>): unknown {
  const subject = rest.oidc_subject;
  return unlessNone({
    allowed: permissions && allowedOf(permissions, selected),
    pinnedActionsOnly: permissions?.enabled === true ? permissions.sha_pinning_required : undefined,
    defaultTokenPermissions: word('DefaultTokenPermissions', token?.default_workflow_permissions),
    pullRequests: token?.can_approve_pull_request_reviews,
    forkApproval: word('ForkApproval', rest.fork_pr_contributor_approval?.approval_policy),
    retention: retention && called(named('Duration'), 'days', retention.days),
    oidcSubject: subject && { claims: subject.include_claim_keys, immutable: subject.use_immutable_subject },
  });
}

function allowedOf(permissions: JsonMap, selected: JsonMap | undefined): unknown {
  if (permissions.enabled !== true) return word('AllowedActions', undefined, ({ enabled }) => enabled === false);
  if (permissions.allowed_actions !== 'selected') return word('AllowedActions', undefined, ({ enabled, allowed }) => enabled === true && allowed === permissions.allowed_actions);
  return called(named('AllowedActions'), 'selected', { githubOwned: selected?.github_owned_allowed, verifiedCreators: selected?.verified_allowed, patterns: selected?.patterns_allowed });
}

/** The constant for a word of GitHub's; the word itself where there is none, so that the call says what is wrong. */
export function word(name: string, text: Json | undefined, isModel?: (model: Readonly<Record<string, unknown>>) => boolean): unknown {
  if (isModel) return constant(name, (value) => isModel((value as { readonly _model?: Readonly<Record<string, unknown>> })._model ?? {}));
  return text === undefined ? undefined : constant(name, (value) => value === text) ?? text;
}

function unlessEmpty<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list === undefined || list.length === 0 ? undefined : list;
}
