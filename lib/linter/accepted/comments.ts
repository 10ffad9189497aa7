/** A comment that accepts findings: `# slipway-ignore: workflows/timeout the runner is ours and has its own limit`. */
export interface IgnoreComment {
  /** Where it stands, from 1. */
  readonly line: number;
  readonly column: number;
  /** The rules that it names. */
  readonly ids: readonly string[];
  readonly reason: string;
  /** The lines that it speaks of: that of its neighbour, and all that stands below it in the same part. Both included. */
  readonly first: number;
  readonly last: number;
}

const COMMENT = /(?:^|\s)#\s*slipway-ignore\b:?(.*)$/;
const BLOCK = /(?:^|[:\s-])[|>][+-]?\d?[+-]?\s*(?:#.*)?$/;

/** The comments of a file in YAML. What stands in a block of text, such as a script, is text. */
export function ignoreComments(text: string): IgnoreComment[] {
  if (!text.includes('slipway-ignore')) return [];
  const lines = text.split(/\r?\n/);
  const found: IgnoreComment[] = [];
  const next = nextLines(lines);
  const ends = new Map<number, number>();
  let block: number | undefined;
  lines.forEach((line, i) => {
    if (block !== undefined && (line.trim() === '' || indentOf(line) > block)) return;
    block = BLOCK.test(line) && !line.trimStart().startsWith('#') ? columnOfKey(line) : undefined;
    const match = COMMENT.exec(line);
    if (!match || isQuoted(line.slice(0, match.index))) return;
    const alone = line.slice(0, match.index).trim() === '';
    const first = alone ? next[i] : i;
    const [, ids, reason] = /^\s*((?:[\w./-]+\s*,\s*)*[\w./-]*)\s*(.*)$/.exec(match[1])!;
    const last = ends.get(first) ?? lastOf(lines, first);
    ends.set(first, last);
    found.push({ line: i + 1, column: line.indexOf('#', match.index) + 1, ids: ids.split(',').map((id) => id.trim()).filter(Boolean), reason: reason.trim(), first: first + 1, last: last + 1 });
  });
  return found;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** The column of the key behind the dashes of lists: what is a part of it stands further right. Of a text that is an item itself, that of the dash. */
function columnOfKey(line: string): number {
  const [dashes] = /^\s*(?:-\s+)*/.exec(line)!;
  return /^[|>]/.test(line.slice(dashes.length)) ? Math.max(0, dashes.lastIndexOf('-')) : dashes.length;
}

/** Whether a text in quotes has begun, and not ended. */
function isQuoted(before: string): boolean {
  const value = /^\s*(?:-\s+)*(?:[\w.-]+:\s+)?(["'])(.*)$/.exec(before);
  return value !== null && value[2].split(value[1]).length % 2 === 1;
}

/** By its line, what a comment on a line of its own speaks of: several of them may stand one above the other. */
function nextLines(lines: readonly string[]): number[] {
  const next: number[] = [];
  for (let i = lines.length - 1, found = i; i >= 0; i--) {
    next[i] = found;
    if (lines[i].trim() !== '' && !lines[i].trimStart().startsWith('#')) found = i;
  }
  return next;
}

/** Where the part ends that begins on a line: behind it stands something that is no further in. */
function lastOf(lines: readonly string[], first: number): number {
  const indent = indentOf(lines[first] ?? '');
  let last = first;
  for (let i = first + 1; i < lines.length; i++) {
    if (lines[i].trim() === '') continue;
    if (indentOf(lines[i]) <= indent) {
      // The items of a list may stand as far in as the key that they belong to.
      if (!(/:\s*(?:#.*)?$/.test(lines[first]) && indentOf(lines[i]) === indent && /^\s*-\s/.test(lines[i]) && !/^\s*-\s/.test(lines[first]))) break;
    }
    last = i;
  }
  return last;
}
