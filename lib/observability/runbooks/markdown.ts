import { blocksOf, isWhole } from './blocks';
import { markdownText } from '../../core/inside';
import { templateParts } from '../alerts/templates';

/** A text of an alert as people read it: what Prometheus puts into it stands there by its name. */
export function annotationText(text: string): string {
  return templateParts(text).map((part) => (part.kind === 'text' ? spaced(part.text) : nameOf(part.text))).join('').trim();
}

/** Text between names keeps the white space beside them. */
function spaced(text: string): string {
  const [, before, inner, after] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text)!;
  return `${before && ' '}${markdownText(inner)}${after && ' '}`;
}

function nameOf(action: string): string {
  const label = /^(?:\$labels|\.Labels)\.(\w+)$/.exec(action)?.[1];
  if (label !== undefined) return `*${markdownText(label)}*`;
  return /^(?:\$value|\.Value)(?:\s*\||$)/.test(action) ? '*value*' : code(`{{ ${action} }}`);
}

/** Text in a font of fixed width. In a cell of a table a `|` would end it even there. */
export function code(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const fence = '`'.repeat(longest(line) + 1);
  const gap = /^`|`$/.test(line) ? ' ' : '';
  return `${fence}${gap}${line}${gap}${fence}`;
}

/** A block of code, whatever is in it. */
export function fenced(language: string, text: string): string[] {
  const fence = '`'.repeat(Math.max(3, longest(text) + 1));
  return [`${fence}${language}`, ...text.split('\n'), fence];
}

function longest(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

/** The rows of a table. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;
  return [line(heads), `|${heads.map(() => '---|').join('')}`, ...rows.map(line)];
}

/** An item of a list whose further lines belong to it. */
export function item(mark: string, text: string): string[] {
  const [first, ...rest] = text.trim().split(/\r\n|[\n\r]/).map((line) => line.trimEnd());
  return [`${mark} ${first}`, ...rest.map((line) => (line === '' ? '' : `${' '.repeat(mark.length + 1)}${line}`))];
}

/** Markdown that was written for somewhere else: what would not end, or begins parts of its own, is quoted, so that the rest of the page stays what it is. */
export function quotedLines(text: string): string[] {
  const lines = markdownLines(text);
  return isWhole(text) ? lines : lines.map((line) => `> ${line}`.trimEnd());
}

/** Markdown of a user, line by line, without white space at the ends of what is no code. */
export function markdownLines(text: string): string[] {
  return blocksOf(text.trim()).flatMap(({ code: isCode, lines }) => (isCode ? lines : lines.map((line) => line.trimEnd())));
}

/** An address in a link: parentheses and white space would end it. */
export function link(text: string, address: string): string {
  return `[${text}](${address.replace(/[()\s<>]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`)})`;
}
