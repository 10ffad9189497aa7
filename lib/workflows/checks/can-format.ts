import { evaluateExpression, printLiteral } from '../../expressions/inside';

/** GitHub's own evaluator is asked: it knows all the ways in which a pattern may be wrong. */
export function canFormat(pattern: string, values: number): boolean {
  try {
    evaluateExpression(`format(${[pattern, ...Array<string>(values).fill('')].map(printLiteral).join(', ')})`, {});
    return true;
  } catch {
    return false;
  }
}
