import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredRepository, HAND_WRITTEN_REPOSITORY, codeOwnersOf } from '../../declared-repository';

/** A file of code owners that somebody wrote, and that GitHub does not read, because it finds another one before. */
export const codeOwnersIgnored: Rule = {
  id: 'repository/code-owners-ignored',
  severity: Severity.WARNING,
  delivery(model, report) {
    const read = codeOwnersOf(model);
    // What is declared where GitHub does not look first is the matter of another rule.
    const [first] = [...read.filter(({ handWritten }) => handWritten), ...DeclaredRepository.of(model).owners];
    for (const owners of model._part(HAND_WRITTEN_REPOSITORY).owners) {
      if (first === undefined || read.includes(owners)) continue;
      report({
        message: `GitHub does not read '${owners.file}': it takes '${first.file}', where it looks before. Whoever has rules in this file waits for reviews that nobody is asked for.`,
        at: [{ origin: first.origin }, { origin: owners.origin, note: 'the one that it does not read' }],
        fix: `Move what is still true to '${first.file}', and delete '${owners.file}'.`,
      });
    }
  },
};
