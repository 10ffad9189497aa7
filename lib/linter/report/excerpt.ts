import { Paint } from './paint';
import { SourceLocation, printable } from '../../core/inside';

/** A longer line is cut around the place that is meant; a terminal may be narrower. */
const MOST_COLUMNS = 140;

/**
 * The line of the file with the place under it, as compilers show it:
 *
 * ```
 *  12 |       - uses: actions/checkout@v4
 *     |               ^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * Of what goes over several lines the first is shown. Empty where the line is not there.
 *
 * @param lines of the file
 */
export function excerpt(lines: readonly string[], { line, column, endLine = line, endColumn = column + 1 }: SourceLocation, paint: Paint, columns = Infinity): string[] {
  const source = lines[line - 1];
  if (source === undefined || source.trim() === '') return [];
  const whole = source.trimEnd();
  const most = Math.max(Math.min(MOST_COLUMNS, columns - `  ${line} | ……`.length), 50);
  const begin = Math.min(Math.max(column - 1, 0), whole.length);
  const end = Math.max(begin + 1, endLine === line ? Math.min(endColumn - 1, whole.length) : whole.length);
  const cut = whole.length > most ? Math.max(0, begin - 40) : 0;
  const piece = (from: number, to: number) => printable(whole.slice(Math.max(from, cut), Math.min(to, cut + most)).replace(/\t/g, ' '));
  const before = `${cut > 0 ? '…' : ''}${piece(0, begin)}`;
  const marked = piece(begin, end);
  const after = `${piece(end, whole.length)}${cut + most < whole.length ? '…' : ''}`;
  const number = String(line);
  return [
    `  ${paint.faint(`${number} |`)} ${before}${marked}${after}`,
    `  ${paint.faint(`${' '.repeat(number.length)} |`)} ${' '.repeat(widthOf(before))}${paint.warning('^'.repeat(Math.max(1, widthOf(marked))))}`,
  ];
}

/** How many columns a text takes in a terminal: marks take none, the signs of East Asia and most pictures two. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue;
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(character) ? 2 : 1;
  }
  return width;
}
