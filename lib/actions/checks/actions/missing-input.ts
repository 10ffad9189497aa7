import { factsOf } from './action-facts';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { usesSteps } from '../uses-steps';

/** GitHub does not check that a required input is given: the step fails, or works with an empty value. */
export const missingInput: Rule = {
  id: 'actions/missing-input',
  severity: Severity.ERROR,
  lasting: true,
  delivery(model, report) {
    for (const { step } of usesSteps(model)) {
      const facts = factsOf(step, model);
      if (!facts?.exact) continue;
      // Which inputs an expression gives is seen when it runs.
      if (step.inputsExpression !== undefined) continue;
      const given = new Set(Object.keys(step.inputs).map((name) => name.toLowerCase()));
      const missing = [...facts.inputs].filter(([name, input]) => input.required && !given.has(name)).map(([, { name }]) => `'${name}'`);
      if (missing.length === 0) continue;
      report({
        message: `The step '${step.label}' does not give '${facts.name}' the required ${missing.length === 1 ? 'input' : 'inputs'} ${missing.join(', ')}.`,
        at: facts.declared ? [step, { origin: facts.declared.origin, note: 'the action' }] : step,
        fix: `Add ${missing.join(', ')} to the inputs of the step.`,
        fixInYaml: `Add ${missing.join(', ')} below \`with\` of the step.`,
      });
    }
  },
};
