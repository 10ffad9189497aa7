import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredRepository } from '../../declared-repository';
import { RulesetModel } from '../../rulesets/model';

/** Rulesets are found again by their names. */
export const duplicateRuleset: Rule = {
  id: 'repository/duplicate-ruleset',
  severity: Severity.ERROR,
  delivery(model, report) {
    const { rulesets } = DeclaredRepository.of(model);
    const seen = new Map<string, RulesetModel>();
    for (const ruleset of rulesets) {
      const first = seen.get(ruleset.name);
      if (!first) {
        seen.set(ruleset.name, ruleset);
        continue;
      }
      report({
        message: `Two rulesets have the name '${ruleset.name}'. A ruleset of the repository is found again by its name, so one would overwrite the other.`,
        at: [ruleset, { origin: first.origin, note: 'the first one' }],
        fix: 'Give them different names: { name: … }.',
      });
    }
  },
};
