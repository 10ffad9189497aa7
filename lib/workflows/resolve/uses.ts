import { ExpressionUse, StepModel } from '../model';
import { Step } from '../step';
import { OpenUse } from './state';

/** The uses of expressions with the steps that they stand in. */
export function buildUses(open: readonly OpenUse[], steps: ReadonlyMap<Step, StepModel>): ExpressionUse[] {
  return open.map(({ text, place, key, origin, job, step, embedded }) => ({ text, place, key, origin, job, step: step && steps.get(step), embedded }));
}
