import { nameOf } from './required';
import { DeliveryModel, Located, Rule } from '../../../checks/inside';
import { Origin, Severity } from '../../../core/inside';
import { DeclaredRepository } from '../../declared-repository';
import { RulesetModel, RulesetRuleModel } from '../../rulesets/model';

/** Where no merge commit may enter and no other way to merge is left, nothing can be merged. */
export const linearHistory: Rule = {
  id: 'repository/linear-history',
  severity: Severity.ERROR,
  delivery(model, report) {
    const { rulesets, protections } = DeclaredRepository.of(model);
    for (const protection of protections) if (protection.linearHistory) say(nameOf(protection), protection.origin, onlyMergeCommits(model));
    for (const ruleset of rulesets.filter(({ enforcement }) => enforcement !== 'disabled')) {
      const rule = ruleset.rules.find(({ type }) => type === 'required_linear_history');
      if (rule) say(nameOf(ruleset), rule.origin, mergeCommitsIn(ruleset) ?? onlyMergeCommits(model));
    }

    function say(owner: string, origin: Origin, cause: Located | undefined): void {
      if (!cause) return;
      report({
        message: `${owner[0].toUpperCase()}${owner.slice(1)} asks for a linear history, but pull requests are merged with merge commits only. None could be merged.`,
        at: [{ origin }, cause],
        fix: 'Allow squash or rebase merges, or take the rule about the linear history out.',
      });
    }
  },
};

/** The repository allows no other way. What is not said there is left as it is, and may be allowed. */
function onlyMergeCommits(model: DeliveryModel): Located | undefined {
  const { settings } = DeclaredRepository.of(model);
  const found = settings.find(({ repository }) => repository.allow_squash_merge === false && repository.allow_rebase_merge === false);
  return found && { origin: found.origin, note: 'squash and rebase merges are off' };
}

function mergeCommitsIn({ rules }: RulesetModel): Located | undefined {
  const parametersOf = (type: string): [RulesetRuleModel, NonNullable<RulesetRuleModel['parameters']>][] => rules.flatMap((rule) => (rule.type === type && rule.parameters ? [[rule, rule.parameters]] : []));
  for (const [{ origin }, { allowed_merge_methods: methods }] of parametersOf('pull_request')) {
    if (Array.isArray(methods) && methods.every((method) => method === 'merge')) return { origin, note: 'allows merge commits only' };
  }
  for (const [{ origin }, { merge_method: method }] of parametersOf('merge_queue')) if (method === 'MERGE') return { origin, note: 'the queue makes merge commits' };
  return undefined;
}
