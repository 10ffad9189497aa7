import { Severity, printable } from '../../../core';
import { ownerProblem } from '../../private/owner-problem';
import { Rule } from '../../rule';

/** Somebody whom GitHub cannot ask is no owner: it skips the line. */
export const codeOwnersOwner: Rule = {
  id: 'repository/code-owners-owner',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const { groups } of model.repository.owners) {
      for (const rule of groups.flatMap((group) => group.rules)) {
        for (const owner of new Set(rule.owners)) {
          const problem = ownerProblem(owner, model.repository.facts);
          if (problem) report({ message: `The owner '${printable(owner, 80)}' of '${rule.pattern}' ${problem.why}.`, at: rule, fix: problem.fix });
        }
      }
    }
  },
};
