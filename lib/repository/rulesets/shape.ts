import { ActorsModel, BranchProtectionModel, Json, RulesetModel, RulesetRuleModel } from './model';
import { DesiredProtection, DesiredRuleset } from '../desired-state';
import { RequiredCheckModel } from '../required-checks/model';

type JsonMap = { readonly [key: string]: Json };

/** Rulesets: their part of the settings document. */
export function shapeRulesets(rulesets: readonly RulesetModel[]): DesiredRuleset[] {
  return rulesets.map(({ name, target, enforcement, bypassActors, refs, rules, requiredChecks }) => ({
    name,
    target,
    enforcement,
    bypass_actors: bypassActors.map((actor) => ({ actor_type: actor.type, actor_name: actor.name, bypass_mode: actor.mode })),
    conditions: refs && { ref_name: refs },
    rules: rules.map((rule) => ({ type: rule.type, parameters: parametersOf(rule, requiredChecks) })),
  }));
}

function parametersOf({ type, parameters }: RulesetRuleModel, requiredChecks: readonly RequiredCheckModel[]): JsonMap | undefined {
  if (type !== 'required_status_checks') return parameters as JsonMap | undefined;
  return { ...(parameters as JsonMap), required_status_checks: requiredChecks.map(({ context, app }) => ({ context, ...(app === undefined ? {} : { integration: app }) })) };
}

/** The classic protection of branches: its part of the settings document. */
export function shapeProtections(protections: readonly BranchProtectionModel[]): DesiredProtection[] {
  return protections.map((protection) => ({
    branch: protection.branch,
    required_status_checks: checksOf(protection),
    enforce_admins: protection.enforceAdmins,
    required_pull_request_reviews: protection.reviews ? reviewsOf(protection.reviews) : null,
    restrictions: protection.pushers ? actorsOf(protection.pushers) : null,
    required_linear_history: protection.linearHistory,
    allow_force_pushes: protection.allowForcePushes,
    allow_deletions: protection.allowDeletions,
    block_creations: protection.blockCreations,
    required_conversation_resolution: protection.conversationResolution,
    lock_branch: protection.lockBranch,
    allow_fork_syncing: protection.allowForkSyncing,
  }));
}

function checksOf({ strict, requiredChecks }: BranchProtectionModel): DesiredProtection['required_status_checks'] {
  return requiredChecks.length === 0 ? null : { strict, checks: requiredChecks.map(({ context, app }) => ({ context, ...(app === undefined ? {} : { app }) })) };
}

function reviewsOf({ dismissStale, codeOwners, count, lastPush, dismissers, bypassers }: NonNullable<BranchProtectionModel['reviews']>): { readonly [key: string]: Json } {
  return {
    dismiss_stale_reviews: dismissStale,
    require_code_owner_reviews: codeOwners,
    required_approving_review_count: count,
    require_last_push_approval: lastPush,
    ...(dismissers ? { dismissal_restrictions: actorsOf(dismissers) } : {}),
    ...(bypassers ? { bypass_pull_request_allowances: actorsOf(bypassers) } : {}),
  };
}

function actorsOf({ users, teams, apps }: ActorsModel): { readonly users: readonly string[]; readonly teams: readonly string[]; readonly apps: readonly string[] } {
  return { users, teams, apps };
}
