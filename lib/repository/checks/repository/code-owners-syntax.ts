import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { codeOwnersOf } from '../../declared-repository';
import { patternProblem } from '../../owners/owners-pattern';

/** GitHub skips a line that it cannot read: the files have other owners, or none, and nobody is told. */
export const codeOwnersSyntax: Rule = {
  id: 'repository/code-owners-syntax',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const { groups, skipped = [] } of codeOwnersOf(model)) {
      for (const rule of [...groups.flatMap((group) => group.rules), ...skipped]) {
        const problem = patternProblem(rule.pattern);
        if (problem) report({ message: `The pattern '${rule.pattern}' of the code owners ${problem.why}. No file would match it.`, at: rule, fix: problem.fix, fixInYaml: problem.fixInYaml });
      }
    }
  },
};
