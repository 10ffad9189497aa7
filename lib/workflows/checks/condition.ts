import { ExpressionUse } from '../model';

/** Whether an expression is a condition: any value will do there, and only whether it is truthy counts. */
export function isCondition(use: ExpressionUse): boolean {
  return /[.-]if$/.test(use.place);
}
