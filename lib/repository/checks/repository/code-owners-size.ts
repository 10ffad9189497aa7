import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredRepository } from '../../declared-repository';
import { ownersLines } from '../../owners/owners-lines';

/** GitHub does not read a larger file at all. */
const MOST = 3_000_000;

/** What is too long for GitHub has no effect, silently. */
export const codeOwnersSize: Rule = {
  id: 'repository/code-owners-size',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const owners of DeclaredRepository.of(model).owners) {
      const size = ownersLines(owners).reduce((sum, { text }) => sum + Buffer.byteLength(text) + 1, 0);
      if (size < MOST) continue;
      report({
        message: `'${owners.file}' would have ${(size / 1_000_000).toFixed(1)} MB. GitHub reads only files under 3 MB: nobody would be asked for a review.`,
        at: owners,
        fix: "Write rules for folders instead of files, and patterns such as '/services/*/database/'; leave comments out.",
      });
    }
  },
};
