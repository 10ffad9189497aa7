import { Rule } from '../../../checks/inside';
import { listed, Severity, similar } from '../../../core/inside';
import { PIPELINES } from '../../declared-pipelines';

/** What was said of a part that is not there would be lost without a word: a timeout, a condition, a reviewer's environment. */
export const unknownPart: Rule = {
  id: 'pipelines/unknown-part',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const { id, origin, jobs, changedParts } of model._part(PIPELINES).pipelines) {
      const parts = Object.keys(jobs);
      for (const part of changedParts.filter((one) => !parts.includes(one))) {
        const near = similar(part, parts);
        report({
          message: `The pipeline '${id}' has no part '${part}', which its option 'jobs' speaks of. It has ${listed(parts)}.`,
          at: { origin },
          fix: near === undefined ? 'Name one of these, or give the pipeline the options that make the part.' : `Write '${near}'.`,
        });
      }
    }
  },
};
