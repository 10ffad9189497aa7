/** What begins a line of its own among sentences. */
const HEADING = /^(?:Exit codes|Environment|Examples|Formats|Where to begin)\b/;

/** Wider lines are no longer read with ease. */
const WIDEST = 120;

/**
 * A help text as wide as the terminal. Its sources break sentences where a program is read well; here they are broken anew, and what an example shows goes below it
 * where there is no room beside it.
 *
 * @param columns of the terminal; eighty where there is none
 */
export function laidOut(text: string, columns = 80): string {
  const width = Math.min(columns, WIDEST);
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const line of text.split('\n')) {
    const isSentence = /^\S/.test(line) && !HEADING.test(line);
    if (isSentence && isOpen) paragraphs[paragraphs.length - 1] += ` ${line}`;
    else paragraphs.push(line);
    isOpen = /^\S/.test(line) && !line.endsWith(':');
  }
  return paragraphs.map((line) => (line.length <= width ? line : broken(line, width))).join('\n');
}

function broken(line: string, width: number): string {
  const [, beside] = /^( +\S.*? {2,})\S/.exec(line) ?? [];
  if (beside === undefined) return words(line.trimStart(), width, /^ */.exec(line)![0].length);
  const said = line.slice(beside.length);
  // A narrow column is worse to read than a line below.
  if (width - beside.length >= 30) return `${beside}${words(said, width, beside.length).trimStart()}`;
  return `${beside.trimEnd()}\n${words(said, width, 6)}`;
}

function words(text: string, width: number, indent: number): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || indent + last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map((line) => `${' '.repeat(indent)}${line}`).join('\n');
}
