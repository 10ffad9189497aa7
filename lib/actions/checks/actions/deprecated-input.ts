import { factsOf } from './action-facts';
import { Rule, keyOf } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { usesSteps } from '../uses-steps';

/** An input that its author wants to take away breaks the step with a later release. */
export const deprecatedInput: Rule = {
  id: 'actions/deprecated-input',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const { step } of usesSteps(model)) {
      const given = Object.keys(step.inputs);
      const facts = given.length > 0 ? factsOf(step, model) : undefined;
      for (const input of given) {
        const known = facts?.inputs.get(input.toLowerCase());
        // What takes its place came with the release that gave it up: an older one does not have that.
        if (known?.deprecated === undefined || !facts!.exact) continue;
        report({
          message: `The step '${step.label}' gives '${facts!.name}' the input '${input}', which is deprecated${known.deprecated ? `: ${known.deprecated.replace(/\.$/, '')}` : ' and will go away with a later release'}.`,
          at: keyOf(step, `with.${input}`),
          fix: facts!.declared ? undefined : `See the documentation of '${facts!.name}' for what replaces '${known.name}'.`,
        });
      }
    }
  },
};
