import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredRepository } from '../../declared-repository';
import { BranchProtectionModel } from '../../rulesets/model';

/** A branch has one classic protection. */
export const branchProtectedTwice: Rule = {
  id: 'repository/branch-protected-twice',
  severity: Severity.ERROR,
  delivery(model, report) {
    const { protections } = DeclaredRepository.of(model);
    const seen = new Map<string, BranchProtectionModel>();
    for (const protection of protections) {
      const first = seen.get(protection.branch);
      if (!first) {
        seen.set(protection.branch, protection);
        continue;
      }
      report({
        message: `The branch '${protection.branch}' has two protections. The one that is applied last would overwrite the other.`,
        at: [protection, { origin: first.origin, note: 'the first one' }],
        fix: 'Put both into one, or make a Ruleset of one of them: rulesets add up.',
      });
    }
  },
};
