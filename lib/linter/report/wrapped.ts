/**
 * A sentence in lines of a terminal: broken between words, and indented from the second line on. A word that is longer stays whole: an address has to be clicked on.
 *
 * @param columns of the terminal; undefined where the text goes elsewhere, and stays one line
 * @param indent what the lines after the first are moved by, and the first stands behind
 */
export function wrapped(text: string, columns: number | undefined, indent: number): string {
  if (columns === undefined || indent + text.length <= columns) return text;
  const most = Math.max(columns - indent, 20);
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join(`\n${' '.repeat(indent)}`);
}
