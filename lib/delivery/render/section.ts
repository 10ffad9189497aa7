import { SectionDocument } from '../../core/inside';

/** The marks around a part that is kept up to date. */
export function marks(name: string): readonly [begin: string, end: string] {
  return [`<!-- slipway:${name} begin (generated, edit the program instead) -->`, `<!-- slipway:${name} end -->`];
}

/** A line of the user's text that is read as Markdown, and where it stands. */
interface Line {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The lines in which a mark or a heading means something: not those of code blocks and of the front matter. */
function readableLines(text: string): Line[] {
  const lines: Line[] = [];
  let fence: string | undefined;
  let from = bodyOf(text);
  for (const whole of text.slice(from).split(/(?<=\n)/)) {
    const line = whole.replace(/\r?\n$/, '');
    const mark = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
    if (fence !== undefined) {
      if (mark && mark[1].startsWith(fence) && mark[2].trim() === '') fence = undefined;
    } else if (mark && !(mark[1][0] === '`' && mark[2].includes('`'))) {
      fence = mark[1];
    } else {
      lines.push({ text: line, from, to: from + line.length });
    }
    from += whole.length;
  }
  return lines;
}

/** Where the text of a file begins: behind the mark of the byte order and the front matter. */
function bodyOf(text: string): number {
  return /^\ufeff?(?:---[ \t]*\r?\n(?:[^]*?\r?\n)??---[ \t]*(?:\r?\n|$))?/.exec(text)![0].length;
}

function marked(lines: readonly Line[], name: string, which: 'begin' | 'end'): Line[] {
  const mark = new RegExp(`^[ \\t]*<!-- slipway:${name} ${which}(?![\\w-])[^]*-->[ \\t]*$`);
  return lines.filter(({ text }) => mark.test(text));
}

/** What is wrong with the marks in a file: there must be none, or one of each in their order, each on a line of its own. */
export function brokenMarks(existing: string, name: string): string | undefined {
  const lines = readableLines(existing);
  const begins = marked(lines, name, 'begin');
  const ends = marked(lines, name, 'end');
  const mentions = lines.filter(({ text }) => new RegExp(`<!--\\s*slipway:${name} (?:begin|end)(?![\\w-])`).test(text));
  if (mentions.length > begins.length + ends.length) return `a mark 'slipway:${name} …' does not stand on a line of its own`;
  if (begins.length === 0 && ends.length === 0) return undefined;
  if (begins.length !== 1 || ends.length !== 1) return `it has ${begins.length} of the marks 'slipway:${name} begin' and ${ends.length} of 'slipway:${name} end', one of each is allowed`;
  return begins[0].from > ends[0].from ? `its mark 'slipway:${name} end' stands before 'slipway:${name} begin'` : undefined;
}

/**
 * The file with the part brought up to date: between its marks; where there are none, below the title, or at the top. A file whose marks are broken
 * comes back as it is: what is ours in it cannot be told from what is not.
 */
export function withSection(existing: string, { name, lines }: SectionDocument): string {
  if (brokenMarks(existing, name) !== undefined) return existing;
  const newline = /\r?\n/.exec(existing)?.[0] ?? '\n';
  const [begin, end] = marks(name);
  const block = [begin, ...lines, end].join(newline);
  const readable = readableLines(existing);
  const [from] = marked(readable, name, 'begin');
  const [to] = marked(readable, name, 'end');
  if (from && to) return existing.slice(0, from.from) + block + existing.slice(to.to);
  const after = titleEnd(readable);
  if (after !== undefined) return `${existing.slice(0, after)}${newline}${newline}${block}${existing.slice(after) || newline}`;
  const start = bodyOf(existing);
  const top = existing.slice(0, start);
  const rest = existing.slice(start);
  // Front matter may end the file.
  const gap = top.endsWith('-') ? newline : '';
  return `${top}${gap}${block}${newline}${rest === '' ? '' : newline}${rest}`;
}

/** Where the title ends: `# Title`, `Title` with `===` below it, or `</h1>`. */
function titleEnd(lines: readonly Line[]): number | undefined {
  const found = lines.find(({ text }, i) => /^ {0,3}#(?:[ \t].*)?$/.test(text) || /<\/h1>\s*$/i.test(text) || (/^ {0,3}=+[ \t]*$/.test(text) && (lines[i - 1]?.text ?? '').trim() !== ''));
  return found?.to;
}
