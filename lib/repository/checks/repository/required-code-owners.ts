import { Located, Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredRepository } from '../../declared-repository';

/** A review of code owners, where nothing has an owner, is no review. */
export const requiredCodeOwners: Rule = {
  id: 'repository/required-code-owners',
  severity: Severity.WARNING,
  delivery(model, report) {
    const { owners, protections, rulesets } = DeclaredRepository.of(model);
    if (owners.length > 0) return;
    const asking: Located[] = [
      ...protections.filter(({ reviews }) => reviews?.codeOwners),
      ...rulesets.filter(({ enforcement }) => enforcement !== 'disabled').flatMap(({ rules }) => rules.filter(({ type, parameters }) => type === 'pull_request' && parameters?.require_code_owner_review === true)),
    ];
    for (const { origin } of asking) {
      report({
        message: 'Code owners must approve, but this delivery declares none. Without a CODEOWNERS file nothing has an owner, and the rule asks nobody.',
        at: { origin },
        fix: 'Declare the owners: new CodeOwners(delivery). If the file is written by hand, acknowledge this.',
      });
    }
  },
};
