import { splitText } from '../../expressions/inside';

/** A word of a command in bash: what is not plain is quoted, and an expression becomes a variable in quotes. */
export function word(text: string): string {
  const parts = splitText(text);
  if (parts.every(({ kind }) => kind === 'text')) return /^[\w./:=@,+%-]+$/.test(text) ? text : `'${text.replace(/'/g, "'\\''")}'`;
  return `"${parts.map((part) => (part.kind === 'text' ? part.text.replace(/["\\$`]/g, '\\$&') : part.kind === 'expression' ? part.expression.toString() : part.text)).join('')}"`;
}

/** Words with spaces between them. */
export const words = (...texts: readonly (readonly string[] | string | undefined)[]): string => texts.flat().filter((text): text is string => text !== undefined).map(word).join(' ');

/** The parts of a command, one a line. */
export const lines = (...parts: readonly (string | undefined)[]): string => parts.filter((part) => part !== undefined && part !== '').join(' \\\n  ');

/** An option that may be said several times. */
export const each = (option: string, values: readonly string[] = []): string | undefined => (values.length === 0 ? undefined : values.map((value) => `${option} ${word(value)}`).join(' '));
