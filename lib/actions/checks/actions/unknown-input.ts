import { factsOf, isSlip } from './action-facts';
import { Rule, keyOf } from '../../../checks/inside';
import { Severity, listed, similar } from '../../../core/inside';
import { usesSteps } from '../uses-steps';

/** GitHub only warns in the log about an input that an action does not have; the value is lost. */
export const unknownActionInput: Rule = {
  id: 'actions/unknown-input',
  severity: Severity.ERROR,
  lasting: true,
  delivery(model, report) {
    for (const { step } of usesSteps(model)) {
      const given = Object.keys(step.inputs);
      const facts = given.length > 0 ? factsOf(step, model) : undefined;
      if (!facts) continue;
      for (const input of given) {
        if (facts.inputs.has(input.toLowerCase()) || (facts.inputs.size === 0 && !facts.exact)) continue;
        const names = [...facts.inputs.values()].map(({ name }) => name);
        const near = similar(input, names);
        // Of another release only a slip of the finger is certain.
        if (!facts.exact && !isSlip(input, near)) continue;
        report({
          message: `The step '${step.label}' gives '${facts.name}' the input '${input}', which it does not have. It has ${listed(names, 20)}.`,
          at: facts.declared ? [keyOf(step, `with.${input}`), { origin: facts.declared.origin, note: 'the action' }] : keyOf(step, `with.${input}`),
          fix: near ? `Did you mean '${near}'?` : facts.declared ? 'Declare it in the inputs of the action, or leave it out.' : 'Leave it out, or take a release of the action that has it.',
        });
      }
    }
  },
};
