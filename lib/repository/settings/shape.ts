import { TreeDocument, treeMap, treeOf } from '../../core/inside';
import { DesiredEnvironment, DesiredProtection, DesiredRuleset, DesiredSettings, DesiredState } from '../desired-state';
import { environmentVariables } from '../environment/environment-variables';
import { ActorsModel, BranchProtectionModel, DeclaredEnvironmentModel, Json, RepositoryModel, RepositorySettingsModel, RequiredCheckModel, RulesetModel } from '../model';

type JsonMap = { readonly [key: string]: Json };

/** The document that `slipway plan` reads; undefined when nothing was declared that it could hold. */
export function shapeSettings(model: RepositoryModel): TreeDocument | undefined {
  const { facts, environments, rulesets, protections, settings, settingsFile, tables } = model;
  if (!settingsFile) return undefined;
  const state: DesiredState = {
    version: 1,
    repository: facts && { owner: facts.owner, name: facts.name, api_url: facts.server.apiUrl },
    settings: some(settings.map(settingsOf)[0]),
    secrets: some(upper(settings.flatMap((s) => s.secrets))),
    variables: some(upper(settings.flatMap((s) => s.variables))),
    environments: some(environments.map((environment) => environmentOf(environment, environmentVariables(environment, tables)))),
    rulesets: some(rulesets.map(rulesetOf)),
    branch_protection: some(protections.map(protectionOf)),
  };
  return {
    path: settingsFile.file,
    origin: settingsFile.origin,
    json: { headerKey: '//' },
    root: treeMap(Object.entries(state).map(([key, value]) => [key, value === undefined ? undefined : treeOf(value)])),
  };
}

/** What is empty is left out: it would be read as a wish to have none. */
function some<T extends object>(value: T | undefined): T | undefined {
  return value && Object.values(value).some((v) => v !== undefined) ? value : undefined;
}

function settingsOf({ repository, actions, immutableReleases, vulnerabilityAlerts }: RepositorySettingsModel): DesiredSettings {
  return {
    repository: some(repository as JsonMap),
    actions_permissions: inWords(actions.permissions),
    selected_actions: inWords(actions.selectedActions),
    workflow_permissions: inWords(actions.workflow),
    artifact_and_log_retention: actions.retentionDays === undefined ? undefined : { days: actions.retentionDays },
    fork_pr_contributor_approval: actions.forkApproval === undefined ? undefined : { approval_policy: actions.forkApproval },
    oidc_subject: inWords(actions.oidcSubject),
    immutable_releases: immutableReleases === undefined ? undefined : { enabled: immutableReleases },
    vulnerability_alerts: vulnerabilityAlerts === undefined ? undefined : { enabled: vulnerabilityAlerts },
  };
}

/** The keys as the API has them: `useDefault` is `use_default`. */
function inWords(model: object | undefined): JsonMap | undefined {
  return model && Object.fromEntries(Object.entries(model).map(([key, value]) => [key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value as Json]));
}

/** GitHub holds the names of secrets and variables in upper case. */
function upper(names: readonly string[]): string[] {
  return [...new Set(names.map((name) => name.toUpperCase()))];
}

function environmentOf(environment: DeclaredEnvironmentModel, variables: Record<string, string>): DesiredEnvironment {
  const { name, waitMinutes, preventSelfReview, adminsCanBypass, reviewers, refs, protectionRules, secrets } = environment;
  return {
    name,
    wait_timer: waitMinutes ?? 0,
    prevent_self_review: preventSelfReview,
    can_admins_bypass: adminsCanBypass,
    reviewers: reviewers.map(({ type, name: reviewer }) => ({ type, name: reviewer })),
    deployment_branch_policy: refs.kind === 'all' ? null : { protected_branches: refs.kind === 'protected-branches', custom_branch_policies: refs.kind === 'patterns' },
    branch_policies: refs.kind !== 'patterns' ? [] : [
      ...refs.branches.map((pattern) => ({ name: pattern, type: 'branch' as const })),
      ...refs.tags.map((pattern) => ({ name: pattern, type: 'tag' as const })),
    ],
    protection_rules: protectionRules,
    variables,
    secrets: upper(secrets),
  };
}

function rulesetOf({ name, target, enforcement, bypassActors, refs, rules, requiredChecks }: RulesetModel): DesiredRuleset {
  return {
    name,
    target,
    enforcement,
    bypass_actors: bypassActors.map((actor) => ({ actor_type: actor.type, actor_name: actor.name, bypass_mode: actor.mode })),
    conditions: refs && { ref_name: refs },
    rules: rules.map(({ type, parameters }) => ({
      type,
      parameters: type !== 'required_status_checks' ? parameters as JsonMap | undefined : { ...(parameters as JsonMap), required_status_checks: requiredChecks.map(checkOf('integration')) as Json[] },
    })),
  };
}

function checkOf(key: 'integration' | 'app') {
  return ({ context, app }: RequiredCheckModel) => ({ context, ...(app === undefined ? {} : { [key]: app }) });
}

function protectionOf(model: BranchProtectionModel): DesiredProtection {
  const { requiredChecks, strict, reviews } = model;
  return {
    branch: model.branch,
    required_status_checks: requiredChecks.length === 0 ? null : { strict, checks: requiredChecks.map(checkOf('app')) as { context: string }[] },
    enforce_admins: model.enforceAdmins,
    required_pull_request_reviews: !reviews ? null : {
      dismiss_stale_reviews: reviews.dismissStale,
      require_code_owner_reviews: reviews.codeOwners,
      required_approving_review_count: reviews.count,
      require_last_push_approval: reviews.lastPush,
      ...(reviews.dismissers ? { dismissal_restrictions: actors(reviews.dismissers) } : {}),
      ...(reviews.bypassers ? { bypass_pull_request_allowances: actors(reviews.bypassers) } : {}),
    },
    restrictions: model.pushers ? actors(model.pushers) : null,
    required_linear_history: model.linearHistory,
    allow_force_pushes: model.allowForcePushes,
    allow_deletions: model.allowDeletions,
    block_creations: model.blockCreations,
    required_conversation_resolution: model.conversationResolution,
    lock_branch: model.lockBranch,
    allow_fork_syncing: model.allowForkSyncing,
  };
}

function actors({ users, teams, apps }: ActorsModel): { readonly users: readonly string[]; readonly teams: readonly string[]; readonly apps: readonly string[] } {
  return { users, teams, apps };
}
