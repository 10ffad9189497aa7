import { ownerProblem } from './owner-problem';
import { Rule } from '../../../checks/inside';
import { Severity, printable } from '../../../core/inside';
import { DeclaredRepository, codeOwnersOf } from '../../declared-repository';

/** Somebody whom GitHub cannot ask is no owner: it skips the line. */
export const codeOwnersOwner: Rule = {
  id: 'repository/code-owners-owner',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const { groups, skipped = [] } of codeOwnersOf(model)) {
      for (const rule of [...groups.flatMap((group) => group.rules), ...skipped]) {
        for (const owner of new Set(rule.owners)) {
          const problem = ownerProblem(owner, DeclaredRepository.of(model).facts);
          if (problem) report({ message: `The owner '${printable(owner, 80)}' of '${rule.pattern}' ${problem.why}.`, at: rule, fix: problem.fix, fixInYaml: problem.fixInYaml });
        }
      }
    }
  },
};
