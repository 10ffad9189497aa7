import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredRepository } from '../../declared-repository';

/** Trying out a ruleset is a feature of GitHub Enterprise. */
export const rulesetEvaluate: Rule = {
  id: 'repository/ruleset-evaluate',
  severity: Severity.WARNING,
  delivery(model, report) {
    const { rulesets } = DeclaredRepository.of(model);
    for (const { name, enforcement, origin } of rulesets) {
      if (enforcement !== 'evaluate') continue;
      report({
        message: `The ruleset '${name}' is only evaluated: its rules stop nobody, and GitHub refuses the setting where the repository does not belong to GitHub Enterprise.`,
        at: { origin },
        fix: 'Use Enforcement.ACTIVE or Enforcement.DISABLED. On GitHub Enterprise, acknowledge this until the ruleset is active.',
      });
    }
  },
};
