import { asksForOwners } from './asks-for-owners';
import { Rule } from '../../../checks/inside';
import { Origin, Severity, printable } from '../../../core/inside';
import { DeclaredRepository, HAND_WRITTEN_REPOSITORY } from '../../declared-repository';

/** A file of others that GitHub does not take: it is as if it were not there. */
export const refusedFile: Rule = {
  id: 'repository/refused-file',
  severity: Severity.ERROR,
  delivery(model, report) {
    const repository = DeclaredRepository.of(model);
    for (const { path, shown, what, mistakes } of model._part(HAND_WRITTEN_REPOSITORY).refused) {
      const relying = what === 'code owners' ? asksForOwners(repository) : [];
      for (const { message, line, column } of mistakes) {
        const place = { origin: Origin._read(path, { file: shown, line, column }) };
        report({
          message: `GitHub would refuse '${path}' (${what}): ${printable(message, 300).replace(/[.\s]+$/, '').replace(/(?<!\?)$/, '.')} It is as if the file were not there.`,
          at: relying.length > 0 ? [...relying, { ...place, note: 'the file' }] : place,
          fix: 'Correct the file, or delete it if nobody needs it.',
        });
      }
    }
  },
};
