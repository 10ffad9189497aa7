import { BRANCH_PROTECTION_KIND } from './branch-protection';
import { BranchProtectionModel, RulesetModel, RulesetRuleModel } from './model';
import { RULESET_KIND } from './ruleset';
import { RulesetTarget } from './ruleset-target';
import { CheckSurroundings, resolveChecks } from '../required-checks/resolve';

export function resolveRulesets(surroundings: CheckSurroundings): RulesetModel[] {
  return surroundings.declared.of(RULESET_KIND).map((ruleset) => {
    const { target = RulesetTarget.defaultBranch(), enforcement = 'active', bypassActors = [], rules } = ruleset._props;
    const models = rules.map((rule, i) => ({ spec: rule._spec, origin: rule._origin.at(`${ruleset._origin.path}/rules[${i}]`) }));
    return {
      kind: 'ruleset',
      origin: ruleset._origin,
      name: ruleset.rulesetName,
      ...target._spec,
      enforcement,
      bypassActors: bypassActors.map(({ _model }) => _model),
      rules: models.map(({ spec: { type, parameters }, origin }): RulesetRuleModel => ({ origin, type, parameters })),
      requiredChecks: models.flatMap(({ spec, origin }) => (spec.type === 'required_status_checks' ? resolveChecks(spec.checks, origin, surroundings) : [])),
    };
  });
}

export function resolveProtections(surroundings: CheckSurroundings): BranchProtectionModel[] {
  return surroundings.declared.of(BRANCH_PROTECTION_KIND).map(({ branch, _props: props, _actors: { dismissers, bypassers, pushers }, _origin: origin }) => ({
    kind: 'branch-protection',
    origin,
    branch,
    requiredChecks: resolveChecks(props.requiredChecks, origin, surroundings),
    strict: props.strict ?? true,
    reviews: props.requirePullRequest === false ? undefined : {
      count: props.requiredApprovals ?? 1,
      dismissStale: props.dismissStaleReviews ?? true,
      codeOwners: props.codeOwnerReviews ?? false,
      lastPush: props.lastPushApproval ?? false,
      dismissers,
      bypassers,
    },
    enforceAdmins: props.enforceAdmins ?? false,
    linearHistory: props.linearHistory ?? false,
    conversationResolution: props.conversationResolution ?? false,
    allowForcePushes: props.allowForcePushes ?? false,
    allowDeletions: props.allowDeletions ?? false,
    blockCreations: props.blockCreations ?? false,
    lockBranch: props.lockBranch ?? false,
    allowForkSyncing: props.allowForkSyncing ?? false,
    pushers,
  }));
}
