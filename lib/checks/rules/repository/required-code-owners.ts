import { Severity } from '../../../core';
import { Located, Rule } from '../../rule';

/** A review of code owners, where nothing has an owner, is no review. */
export const requiredCodeOwners: Rule = {
  id: 'repository/required-code-owners',
  severity: Severity.WARNING,
  delivery({ repository: { owners, protections, rulesets } }, report) {
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
