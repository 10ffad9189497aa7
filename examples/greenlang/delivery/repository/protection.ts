import { Delivery } from 'slipway/delivery';
import { BranchProtection, Ruleset, RulesetRule, RulesetTarget } from 'slipway/repository';
import { BaseJob } from 'slipway/workflows';

/** The gates that changes must pass, by the branches whose pull requests have them. */
export interface RequiredGates {
  readonly everywhere: BaseJob[];
  readonly onMain: BaseJob[];
}

/** GL-23, GL-35: a change comes by a pull request, whose checks succeed, and which an owner of every changed file approves. */
export function declareProtection(delivery: Delivery, { everywhere, onMain }: RequiredGates): void {
  const asked = { requiredApprovals: 1, codeOwnerReviews: true, lastPushApproval: true, conversationResolution: true, enforceAdmins: true };
  new BranchProtection(delivery, 'main', { ...asked, requiredChecks: [...everywhere, ...onMain] });
  new BranchProtection(delivery, 'develop', { ...asked, requiredChecks: everywhere });
  // A release begins with a tag: nobody moves one, and nobody takes one away.
  new Ruleset(delivery, 'release tags', { target: RulesetTarget.tags(['v*']), rules: [RulesetRule.update(), RulesetRule.deletion()] });
}
