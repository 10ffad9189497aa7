import { Delivery } from 'slipway/delivery';
import { BranchProtection, RequiredCheck, Ruleset, RulesetRule, RulesetTarget } from 'slipway/repository';
import { BaseJob } from 'slipway/workflows';

/** GL-23, GL-35: a change of the three branches that CI looks at comes by a pull request, whose checks succeed, and which an owner of every changed file approves. */
export function declareProtection(delivery: Delivery, requiredChecks: (BaseJob | RequiredCheck)[]): void {
  for (const branch of ['main', 'develop']) {
    new BranchProtection(delivery, branch, {
      requiredChecks,
      requiredApprovals: 1,
      codeOwnerReviews: true,
      lastPushApproval: true,
      conversationResolution: true,
      enforceAdmins: true,
    });
  }
  // A release begins with a tag: nobody moves one, and only who may release makes one.
  new Ruleset(delivery, 'release tags', { target: RulesetTarget.tags(['v*']), rules: [RulesetRule.update(), RulesetRule.deletion()] });
}
