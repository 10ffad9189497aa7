import { ExpressionNode, parseExpression, splitText } from '../../expressions/inside';
import { conditionText } from '../../workflows/inside';

/** A text in the one form in which its expressions are compared: blanks, parentheses that say nothing and the case of names aside. */
export function comparable(text: string): string {
  if (!text.includes('${{')) return JSON.stringify(text);
  return JSON.stringify(splitText(text).map((part) => (part.kind === 'raw' ? [comparableExpression(part.text)] : 'text' in part ? part.text : '')));
}

/** A condition, with its braces or without. Braces around a part of it make a text of the whole, as `format` does. */
export function comparableCondition(text: string): string {
  return `if ${comparableExpression(conditionText(text))}`;
}

function comparableExpression(text: string): string {
  const parsed = parseExpression(text);
  return parsed.ok ? JSON.stringify(parsed.root, withoutSpelling) : text.trim();
}

/** GitHub compares the names of contexts and functions without case. */
function withoutSpelling(this: ExpressionNode, key: string, value: unknown): unknown {
  return key === 'written' && 'kind' in this ? undefined : value;
}

/** Beyond fifteen digits GitHub writes a number in another way than it stands in the file. */
const AS_IT_STANDS = /^-?(?=(?:\D*\d){1,15}\D*$)(?:0|[1-9]\d*)(?:\.\d{1,5})?$/;

/** A number as the text that GitHub makes of it; undefined where nobody can be sure. */
export function numberAsText(value: number): string | undefined {
  const text = String(value);
  return AS_IT_STANDS.test(text) ? text : undefined;
}
