import { accessIn } from './access';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredRepository } from '../../../repository/inside';
import { DeclaredIdentities } from '../../declared-identities';

/** A role that no job can assume. */
export const unreachableRole: Rule = {
  id: 'identity/unreachable-role',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const principal of DeclaredIdentities.of(model).principals) {
      // Where a job tries and is refused, that says more.
      if (principal.users.length > 0) continue;
      const rows = accessIn(model).filter((row) => row.principal === principal);
      if (rows.some(({ access }) => access !== 'no') || !DeclaredRepository.of(model).facts) continue;
      report({
        message: `No job of this delivery can assume '${principal.id}'${rows.length === 0 ? ': nothing runs that could' : `. The nearest is refused: ${rows[0].run.label}, ${rows[0].why}`}.`,
        at: principal,
        fix: 'Add a step that assumes it to a job that it trusts: job.use(role.assume(…)). That gives the job the permission to ask for a token. Or take the role out.',
      });
    }
  },
};
