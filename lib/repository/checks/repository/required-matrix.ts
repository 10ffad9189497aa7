import { onceEach, requiredJobs } from './required';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';

/** The values of a matrix are part of the names of its checks: a new value is a new name. */
export const requiredMatrix: Rule = {
  id: 'repository/required-matrix',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const { job, checks, gate } of onceEach(requiredJobs(model))) {
      if (gate || !job.strategy) continue;
      report({
        message: `The required job '${job.id}' runs with a matrix, whose values are part of the names of its ${checks.length === 1 ? 'check' : `${checks.length} checks`}, such as '${checks[0].context}'. When a value changes, every open pull request waits for a check that is gone, until the settings are applied again.`,
        at: [checks[0], { origin: job.strategy.origin, note: 'the matrix' }],
        fix: "Require a CiGate of its workflow instead: new CiGate(workflow, 'ci-gate') has one name for all of them.",
      });
    }
  },
};
