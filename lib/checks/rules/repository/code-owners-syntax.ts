import { Severity } from '../../../core';
import { patternProblem } from '../../../repository';
import { Rule } from '../../rule';

/** GitHub skips a line that it cannot read: the files have other owners, or none, and nobody is told. */
export const codeOwnersSyntax: Rule = {
  id: 'repository/code-owners-syntax',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const { groups } of model.repository.owners) {
      for (const rule of groups.flatMap((group) => group.rules)) {
        const problem = patternProblem(rule.pattern);
        if (problem) report({ message: `The pattern '${rule.pattern}' of the code owners ${problem.why}. No file would match it.`, at: rule, fix: problem.fix });
      }
    }
  },
};
