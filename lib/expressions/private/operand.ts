import { expectArgument, kinds } from '../../core/inside';

type Test = (value: unknown) => boolean;

/**
 * What the calls of expressions take. The class is handed in, because it uses these itself.
 *
 * @param isExpression whether a value is one
 */
export function operands(isExpression: Test) {
  const scalar: Test = (value) => ['string', 'number', 'boolean'].includes(typeof value) || isExpression(value);
  return {
    /** A value or an expression. */
    value: kinds.made(scalar, 'a string, a number, a boolean or an Expression'),
    values: kinds.list(kinds.made(scalar, 'a string, a number, a boolean or an Expression')),
    /** What only an expression can be. */
    expression: kinds.made(isExpression, "an Expression, such as Github.ref or Expression.raw('…')"),
    text: kinds.made((value) => typeof value === 'string' || isExpression(value), 'a string or an Expression'),
    number: kinds.made((value) => typeof value === 'number' || isExpression(value), 'a number or an Expression'),
  };
}

/** The name of something in a context: `Secrets.get('NAME')`. */
export function expectName(call: string, name: string, what = 'the name'): void {
  expectArgument(call, name, kinds.text, what);
}
