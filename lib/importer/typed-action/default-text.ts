import type { ValueType } from './value-types';

/** What does not fit on a line does not help in an editor's tooltip either. */
const LONGEST = 80;

/**
 * The default of an input as it stands behind `@default`.
 *
 * @param value as the action declares it
 * @param type what the property takes
 * @param separator of a list
 */
export function defaultText(value: string | undefined, type: ValueType, separator = '\n'): string | undefined {
  if (!value) return undefined;
  if (value.includes('${{')) return `- \`${value}\``;
  if (value.includes('\n') || value.length > LONGEST) return "- the action's own";
  if (type === 'boolean' || type === 'number' || /^(true|false)$/.test(value)) return value;
  if (type === 'list') return `[${value.split(separator).map((item) => `'${item}'`).join(', ')}]`;
  return `'${value}'`;
}
