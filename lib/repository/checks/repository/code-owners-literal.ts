import { literalBrackets } from './literal-brackets';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { codeOwnersOf } from '../../declared-repository';
import { OwnersIndex } from '../../owners/match-owners';

/** Brackets and braces mean something to a shell and to Git. In a CODEOWNERS file they are part of the name. */
export const codeOwnersLiteral: Rule = {
  id: 'repository/code-owners-literal',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const { groups, knownFiles = [] } of codeOwnersOf(model)) {
      for (const rule of groups.flatMap((group) => group.rules)) {
        const found = literalBrackets(rule.pattern);
        if (!found || matchesOne(rule.pattern, knownFiles)) continue;
        report({ message: `The pattern '${rule.pattern}' of the code owners ${found.what}. It matches files of that very name only.`, at: rule, fix: found.fix, fixInYaml: found.fixInYaml });
      }
    }
  },
};

function matchesOne(pattern: string, files: readonly string[]): boolean {
  const index = new OwnersIndex([pattern]);
  return files.some((file) => index.ruleOf(file) === 0);
}
