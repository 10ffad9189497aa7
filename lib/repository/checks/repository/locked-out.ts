import { protectedRefs, protects, shareBranch } from './protected-branches';
import { ownersOfChecks } from './required';
import { DeliveryModel, Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredRepository } from '../../declared-repository';
import { BranchProtectionModel, RulesetModel } from '../../rulesets/model';

/** Who asks for pull requests wants to merge some. */
export const lockedOut: Rule = {
  id: 'repository/locked-out',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const ruleset of DeclaredRepository.of(model).rulesets) {
      if (ruleset.enforcement !== 'active' || ruleset.bypassActors.length > 0) continue;
      const update = ruleset.target === 'branch' && expectsMerges(ruleset, model) ? ruleset.rules.find(({ type }) => type === 'update') : undefined;
      if (update) {
        report({
          message: `The ruleset '${ruleset.name}' lets only those who bypass it push to the branch, and nobody does. No pull request can be merged.`,
          at: update,
          fix: "Take RulesetRule.update() out: RulesetRule.pullRequest() is what keeps pushes away. Or say who may push: { bypassActors: [BypassActor.app('release-bot')] }.",
        });
      }
      const creation = ruleset.target === 'tag' ? ruleset.rules.find(({ type }) => type === 'creation') : undefined;
      if (creation) {
        report({
          message: `The ruleset '${ruleset.name}' lets only those who bypass it make such a tag, and nobody does. Nothing can be released under it.`,
          at: creation,
          fix: "Say who may: { bypassActors: [BypassActor.role('maintain')] }, or take RulesetRule.creation() out.",
        });
      }
    }
    for (const protection of DeclaredRepository.of(model).protections) {
      if (!letsNobodyPush(protection)) continue;
      report({
        message: `The protection of the branch '${protection.branch}' has pushers that name nobody: no pull request can be merged.`,
        at: protection,
        fix: "Say who may push: { pushers: { teams: ['platform'] } }, or leave pushers out. A branch that nobody may change has lockBranch: true.",
      });
    }
  },
};

/** A branch that is only kept has no need of checks or reviews. */
function expectsMerges(ruleset: RulesetModel, model: DeliveryModel): boolean {
  const { facts, rulesets } = DeclaredRepository.of(model);
  const isDefault = facts ? protects(ruleset, facts.defaultBranch, model) : ruleset.refs?.include.includes('~DEFAULT_BRANCH') === true;
  const asks = rulesets.some((other) => other.rules.some(({ type }) => ['pull_request', 'required_status_checks', 'merge_queue'].includes(type)) && shareBranch(ruleset, other, model));
  return isDefault || asks || ownersOfChecks(model).some((owner) => owner.kind === 'branch-protection' && protectedRefs(owner, model).some(({ names }) => names.some((name) => protects(ruleset, name, model))));
}

function letsNobodyPush({ pushers, lockBranch }: BranchProtectionModel): boolean {
  return !lockBranch && pushers !== undefined && pushers.users.length + pushers.teams.length + pushers.apps.length === 0;
}
