import { ExpressionUse, WorkflowModel } from '../model';

/** A job hands a value on to another by an output that nobody wrote down: a mistake in it is where the other one reads it. For any other expression, itself. */
export function outputReader(use: ExpressionUse, workflow: WorkflowModel | undefined): ExpressionUse {
  const text = `needs.${use.job}.${use.key}`;
  return (use.place === 'job.outputs' && workflow?.expressions.find((other) => other.text.includes(text))) || use;
}
