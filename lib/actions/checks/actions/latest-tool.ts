import { Rule, keyOf } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { usesSteps } from '../uses-steps';

/** What is the latest today is something else tomorrow, without a change of anybody here. */
export const latestTool: Rule = {
  id: 'actions/latest-tool',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const { step } of usesSteps(model)) {
      for (const [input, value] of Object.entries(step.inputs)) {
        if (typeof value !== 'string' || !/(?:^|[-_])version$|[a-z]Version$/.test(input) || !/^(?:latest|nightly|master|main|edge|canary)$/i.test(value.trim())) continue;
        report({
          message: `The step '${step.label}' installs the release '${value}' by its input '${input}': which one that is changes from one run to the next, and a release that somebody took over would run at once.`,
          at: keyOf(step, `with.${input}`),
          fix: 'Name a release. Dependabot and Renovate can raise it, and then it is seen in a pull request.',
        });
      }
    }
  },
};
