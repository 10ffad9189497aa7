/** An expression as a message shows it: one may be 21,000 characters long. */
export function shortly(expression: string): string {
  return expression.length > 120 ? `${expression.slice(0, 120)}…` : expression;
}
