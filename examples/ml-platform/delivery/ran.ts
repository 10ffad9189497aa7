import { Expression, Status } from 'slipway/expressions';
import { Step } from 'slipway/workflows';

/** After a step that found something as after one that did not; but not when the step never came to run. */
export function ran(step: Step): Expression {
  return Status.cancelled().negate().andAlso(step.outcome.notEqualTo('skipped'));
}
