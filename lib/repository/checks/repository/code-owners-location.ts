import { Rule, filesOf } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredRepository } from '../../declared-repository';
import { CODE_OWNERS_FILES as ORDER } from '../../read/owners';

/** A file that GitHub finds first makes ours a dead letter. */
export const codeOwnersLocation: Rule = {
  id: 'repository/code-owners-location',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const owners of DeclaredRepository.of(model).owners) {
      const known = new Set([...filesOf(model).taken, ...(owners.knownFiles ?? []), ...DeclaredRepository.handWritten(model).owners.map(({ file }) => file)]);
      const other = ORDER.slice(0, ORDER.indexOf(owners.file)).find((file) => known.has(file));
      if (other === undefined) continue;
      report({
        message: `GitHub would never read '${owners.file}': there is '${other}' too, and it looks in ${ORDER.map((file) => `'${file}'`).join(', ')}, in this order, and takes the first.`,
        at: owners,
        fix: `Delete '${other}', or leave location out: the file is then '.github/CODEOWNERS', which GitHub finds first.`,
      });
    }
  },
};
