import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredRepository } from '../../declared-repository';

/** GitHub reads one file. A second one would overwrite it, or never be read. */
export const codeOwnersOnce: Rule = {
  id: 'repository/code-owners-once',
  severity: Severity.ERROR,
  fatal: true,
  delivery(model, report) {
    const [first, ...more] = DeclaredRepository.of(model).owners;
    for (const owners of more) {
      report({
        message: first.file === owners.file
          ? `A second CodeOwners would be written to '${owners.file}', over the first one.`
          : `There are two CodeOwners, '${first.file}' and '${owners.file}'. GitHub reads one file only.`,
        at: [owners, { origin: first.origin, note: 'the first one' }],
        fix: 'Hand the first one to whoever has rules to add: owners.own(…).',
      });
    }
  },
};
