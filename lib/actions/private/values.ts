import { Expression, expressionText, holdsJobToken, splitText } from '../../expressions/inside';

/** What a step hands to an input or an environment variable. */
export type Value = string | number | boolean | Expression;

/** A value as it will read in a file, close enough to search in it: what references point at is not known yet. */
export function printed(value: Value): string {
  if (value instanceof Expression) return `\${{ ${expressionText(value, ({ referenceKind }) => referenceKind)} }}`;
  if (typeof value !== 'string') return String(value);
  return splitText(value).map((part) => {
    if (part.kind === 'expression') return printed(part.expression);
    return part.kind === 'raw' ? `\${{ ${part.text} }}` : part.text;
  }).join('');
}

/** A value that is known now; undefined for what holds an expression. */
export function plainText(value: Value): string | undefined {
  if (value instanceof Expression) return undefined;
  const text = String(value);
  return splitText(text).every(({ kind }) => kind === 'text') ? text : undefined;
}

/** Whether a value is, or holds, the token that GitHub gives to the job. */
export function isJobToken(value: Value): boolean {
  return holdsJobToken(printed(value));
}
