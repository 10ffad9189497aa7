import { asksForOwners, refusedOwners } from './asks-for-owners';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredRepository, codeOwnersOf } from '../../declared-repository';

/** A review of code owners, where nothing has an owner, is no review. */
export const requiredCodeOwners: Rule = {
  id: 'repository/required-code-owners',
  severity: Severity.WARNING,
  delivery(model, report) {
    // Of a file that cannot be read, another rule speaks.
    if (codeOwnersOf(model).length > 0 || refusedOwners(model) !== undefined) return;
    for (const { origin } of asksForOwners(DeclaredRepository.of(model))) {
      report({
        message: 'Code owners must approve, but this delivery declares none, and no file that somebody wrote is known. Without a CODEOWNERS file nothing has an owner, and the rule asks nobody.',
        at: { origin },
        fix: 'Declare the owners: new CodeOwners(delivery).',
      });
    }
  },
};
