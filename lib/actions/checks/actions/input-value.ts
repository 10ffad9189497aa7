import { Report, Rule } from '../../../checks/inside';
import { asWritten, Severity } from '../../../core/inside';
import { legTexts, StepsJobModel, UsesStepModel } from '../../../workflows/inside';
import { CatalogueInput } from '../../catalogue-facts';
import { knownAction } from '../../known-action';
import { ActionModel } from '../../model';
import { slipIn } from '../../private/input-kinds';
import { usesSteps } from '../uses-steps';

type Scalar = UsesStepModel['inputs'][string];

/** A known value that is misspelt, or a text that GitHub or a registry refuses, in a step without its class or in a leg of a matrix. */
export const inputValue: Rule = {
  id: 'actions/input-value',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const { step, owner } of usesSteps(model)) {
      const entry = knownAction(step);
      if (!entry) continue;
      const known = new Map(Object.entries(entry.inputs).map(([name, input]) => [name.toLowerCase(), input]));
      for (const [name, value] of Object.entries(step.inputs)) {
        const input = known.get(name.toLowerCase());
        if (input && (input.values ?? input.form)) check(step, name, value, input, owner, report);
      }
    }
  },
};

/** The first value that is wrong stands for the others. */
function check(step: UsesStepModel, name: string, value: Scalar, input: CatalogueInput, owner: StepsJobModel | ActionModel, report: Report): void {
  for (const text of valuesOf(value, owner)) {
    const misfit = slipIn(text, input);
    if (!misfit) continue;
    const leg = text === value ? '' : ' in a leg of its matrix';
    report({
      message: `The step '${step.label}' gives '${step.uses.split('@')[0]}' the value ${asWritten(misfit.value)} for its input '${name}'${leg}: it ${misfit.why.replace(/ \S+\.of\(…\).*$/, '').replace(/;$/, '')}.`,
      at: step,
      fix: text === value ? 'Use the class from slipway/actions: it looks at its values where they are written.' : 'Put a value into the text that may stand there: an axis of its own, or an entry of include.',
    });
    return;
  }
}

function valuesOf(value: Scalar, owner: StepsJobModel | ActionModel): readonly Scalar[] {
  return typeof value === 'string' ? legTexts(value, owner.kind === 'steps' ? owner.strategy?.matrix : undefined).filter((text) => text !== undefined) : [value];
}
