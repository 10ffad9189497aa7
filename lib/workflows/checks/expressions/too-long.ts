import { Severity } from '../../../core/inside';
import { Scalar } from '../../model';
import { WorkflowRule } from '../rule';
import { ownerOf, short, whereOf } from '../where';

const LIMIT = 21_000;

/** GitHub reads expressions and scripts up to a length. */
export const tooLong: WorkflowRule = {
  id: 'expressions/too-long',
  severity: Severity.ERROR,
  lasting: true,
  expression(use, scope, report) {
    if (use.text.length <= LIMIT) return;
    report({
      message: `The expression \`${short(use.text)}\` in ${whereOf(use, scope)} has ${use.text.length} characters; GitHub reads at most ${LIMIT}.`,
      at: { origin: use.origin },
      fix: 'Compute the value in a step, and use the output of that step.',
    });
  },
  step(step, scope, report) {
    if (step.kind === 'run' && step.script.length > LIMIT) {
      report({
        message: `The script of the step '${step.label}' in ${ownerOf(scope)} has ${step.script.length} characters; GitHub takes at most ${LIMIT}.`,
        at: step,
        fix: 'Put the script into a file of the repository and run that file.',
      });
    }
    if (step.kind === 'uses') {
      for (const [name, value] of Object.entries(step.inputs)) {
        if (!isLongTemplate(value)) continue;
        report({
          message: `The input '${name}' of the step '${step.label}' in ${ownerOf(scope)} holds expressions and has ${value.length} characters; GitHub makes one expression of it, of at most ${LIMIT}.`,
          at: step,
          fix: 'Pass the values in `env` of the step, or put the text into a file of the repository.',
        });
      }
    }
  },
};

function isLongTemplate(value: Scalar): value is string {
  return typeof value === 'string' && value.length > LIMIT && value.includes('${{');
}
