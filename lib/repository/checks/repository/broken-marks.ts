import { Rule, filesOf } from '../../../checks/inside';
import { Severity } from '../../../core/inside';

/** A file of the user's in which what is ours cannot be told from what is not. */
export const brokenMarks: Rule = {
  id: 'repository/broken-marks',
  severity: Severity.ERROR,
  delivery(model, report) {
    const { brokenSections } = filesOf(model);
    for (const { section: { path, name, origin }, problem } of brokenSections) {
      report({
        message: `'${path}' cannot be kept up to date: ${problem}.`,
        at: { origin },
        fix: `Take the marks 'slipway:${name}' out of the file, with what is between them: they are put in again below the title. Or name another { file }.`,
      });
    }
  },
};
