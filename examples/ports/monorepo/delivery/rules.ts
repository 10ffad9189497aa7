import { Delivery } from 'slipway/delivery';
import { CiGate, Ruleset, RulesetRule, RulesetTarget } from 'slipway/repository';

/** What main asks of a change. A part that was not touched is skipped, and the gate says so for it. */
export function declareRules(delivery: Delivery, gate: CiGate): void {
  new Ruleset(delivery, 'main', {
    target: RulesetTarget.defaultBranch(),
    rules: [RulesetRule.pullRequest({ requiredApprovals: 1 }), RulesetRule.requiredStatusChecks({ checks: [gate] }), RulesetRule.deletion(), RulesetRule.nonFastForward()],
  });
}
