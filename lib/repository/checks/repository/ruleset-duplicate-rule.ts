import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredRepository } from '../../declared-repository';
import { RulesetRuleModel } from '../../rulesets/model';

/** A ruleset has one rule of a kind. */
export const rulesetDuplicateRule: Rule = {
  id: 'repository/ruleset-duplicate-rule',
  severity: Severity.ERROR,
  delivery(model, report) {
    const { rulesets } = DeclaredRepository.of(model);
    for (const { name, rules } of rulesets) {
      const seen = new Map<string, RulesetRuleModel>();
      for (const rule of rules) {
        const first = seen.get(rule.type);
        if (!first) {
          seen.set(rule.type, rule);
          continue;
        }
        report({
          message: `The ruleset '${name}' has two rules '${rule.type}'. There can be one of a kind.`,
          at: [rule, { origin: first.origin, note: 'the first one' }],
          fix: 'Put both into one. Where they ask for different things, declare two rulesets: they add up.',
        });
      }
    }
  },
};
