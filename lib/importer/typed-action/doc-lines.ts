import type { DeclaredInput } from './declared-input';
import { defaultText } from './default-text';
import { harmless } from './source-text';
import type { ValueType } from './value-types';

/** So much of a description helps in an editor. */
const MOST_LINES = 20;

/** A description of others as the lines of a comment; its paragraphs stay. */
export function docLines(description: string, otherwise: string): string[] {
  const lines = description.split(/\r\n?|\n/).map((line) => harmless(line));
  const found = lines.filter((line, i) => line !== '' || (i > 0 && lines[i - 1] !== ''));
  while (found.at(-1) === '') found.pop();
  if (found.length === 0) return [otherwise];
  return found.length > MOST_LINES ? [...found.slice(0, MOST_LINES), '…'] : found;
}

/** The same on one line, as a sentence. */
export function docSentence(description: string, otherwise: string): string {
  const text = harmless(description) || otherwise;
  return /[.!?…:]$/.test(text) ? text : `${text}.`;
}

/** What stands behind `@default`. */
export function docDefault({ defaultValue }: Pick<DeclaredInput, 'defaultValue'>, type: ValueType, separator?: string): string {
  const text = defaultText(defaultValue, type, separator);
  return text === undefined ? '- none' : harmless(text);
}
