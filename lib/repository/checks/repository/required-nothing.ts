import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredRepository } from '../../declared-repository';

/** A rule about checks that names none. */
export const requiredNothing: Rule = {
  id: 'repository/required-nothing',
  severity: Severity.WARNING,
  delivery(model, report) {
    const repository = DeclaredRepository.of(model);
    // What could not be named is reported as that.
    if (repository.defects.some(({ id }) => id === 'repository/required-unknown-name')) return;
    for (const { name, rules, requiredChecks, enforcement } of repository.rulesets) {
      const rule = requiredChecks.length === 0 && enforcement !== 'disabled' ? rules.find(({ type }) => type === 'required_status_checks') : undefined;
      if (!rule) continue;
      report({
        message: `The ruleset '${name}' asks for status checks and names none${repository.gates.length === 0 ? ': the delivery has no CiGate' : ''}. Nothing is checked before a merge.`,
        at: rule,
        fix: "Declare a gate: new CiGate(workflow, 'ci-gate'), or name the checks: RulesetRule.requiredStatusChecks({ checks: [job] }).",
      });
    }
  },
};
