import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredRepository } from '../../declared-repository';

/** Trying out a ruleset is a feature of GitHub Enterprise. */
export const rulesetEvaluate: Rule = {
  id: 'repository/ruleset-evaluate',
  severity: Severity.WARNING,
  delivery(model, report) {
    const { rulesets, facts } = DeclaredRepository.of(model);
    if (facts?.plan === 'enterprise') return;
    for (const { name, enforcement, origin } of rulesets) {
      if (enforcement !== 'evaluate') continue;
      report({
        message: `The ruleset '${name}' is only evaluated: its rules stop nobody, and GitHub refuses the setting where the repository does not belong to GitHub Enterprise.`,
        at: { origin },
        fix: 'Use Enforcement.ACTIVE or Enforcement.DISABLED. When the owner has GitHub Enterprise, say so: new GithubRepository(…, { plan: GithubPlan.ENTERPRISE }).',
      });
    }
  },
};
