import { DeliveryModel } from '../../../checks/inside';
import { DeclaredRepository } from '../../declared-repository';
import { RulesetModel, RulesetRuleModel } from '../../rulesets/model';

/** A ruleset with a merge queue that works. */
export interface MergeQueue {
  readonly ruleset: RulesetModel;
  readonly rule: RulesetRuleModel;
}

export function mergeQueues(model: DeliveryModel): MergeQueue[] {
  const { rulesets } = DeclaredRepository.of(model);
  return rulesets.filter(({ enforcement, target }) => enforcement !== 'disabled' && target === 'branch')
    .flatMap((ruleset) => ruleset.rules.filter(({ type }) => type === 'merge_queue').map((rule) => ({ ruleset, rule })));
}
