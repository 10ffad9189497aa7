import { RulesetModel, RulesetRuleModel } from '../../repository';
import { DeliveryModel } from '../rule';

/** A ruleset with a merge queue that works. */
export interface MergeQueue {
  readonly ruleset: RulesetModel;
  readonly rule: RulesetRuleModel;
}

export function mergeQueues({ repository: { rulesets } }: DeliveryModel): MergeQueue[] {
  return rulesets.filter(({ enforcement, target }) => enforcement !== 'disabled' && target === 'branch')
    .flatMap((ruleset) => ruleset.rules.filter(({ type }) => type === 'merge_queue').map((rule) => ({ ruleset, rule })));
}
