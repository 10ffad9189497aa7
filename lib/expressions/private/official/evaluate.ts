import { actionsLanguage, type FunctionDefinition } from './bundle';
import { lex } from './lex';
import { toData, toPlain } from './plain';
import { describeSyntaxError } from './syntax-error';

/** A function that expressions may call, on plain values. */
export type ExpressionFunction = (...args: unknown[]) => unknown;

/**
 * Evaluates what stands inside `${{ }}` with GitHub's evaluator and returns a plain value. Only the given contexts and functions
 * exist, besides the built-in functions; the status functions and `hashFiles` are not built in.
 *
 * @throws when the expression is no expression, names something that was not given, or fails while it is evaluated.
 */
export function evaluateExpression(
  text: string,
  contexts: Readonly<Record<string, unknown>>,
  functions: Readonly<Record<string, ExpressionFunction>> = {},
): unknown {
  const { Evaluator, Parser } = actionsLanguage();
  const definitions = Object.entries(functions).map(([name, call]) => define(name, call));
  try {
    const tree = new Parser(lex(text), Object.keys(contexts), definitions).parse();
    if (!tree) return null;
    const byName = new Map(definitions.map((definition) => [definition.name.toLowerCase(), definition]));
    return toPlain(new Evaluator(tree, toData(withoutUndefined(contexts)), byName).evaluate());
  } catch (error) {
    throw new Error(`The expression '${text}' cannot be evaluated: ${reason(text, error)}`, { cause: error });
  }
}

function define(name: string, call: ExpressionFunction): FunctionDefinition {
  return { name, minArgs: 0, maxArgs: Infinity, call: (...args) => toData(call(...args.map(toPlain))) };
}

/** A context that is given but has no value must still answer: JSON would drop it and the evaluator would crash. */
function withoutUndefined(contexts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(contexts).map(([name, value]) => [name, value ?? null]));
}

function reason(text: string, error: unknown): string {
  const isSyntax = (error as { tok?: unknown }).tok !== undefined || /Located at position|^ErrorExceeded/.test((error as Error).message);
  return isSyntax ? describeSyntaxError(text, error).message : (error as Error).message;
}
