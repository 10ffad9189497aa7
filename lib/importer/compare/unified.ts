import { lineGroups } from './lines';

/** Lines that are shown before and after what changed. */
const AROUND = 3;

/**
 * How two texts differ, line by line, as `diff -u` and Git write it: a program can apply it.
 *
 * @param before undefined where there is no file
 * @param after undefined where there will be none
 */
export function unifiedDiff(before: string | undefined, after: string | undefined, path: string): string {
  if (before === after) return '';
  const [one, other] = [before, after].map(linesOf);
  const hunks = joined(lineGroups(one.lines, other.lines)).map(({ fromOne, toOne, fromOther, toOther, parts }) => {
    const lines: string[] = [];
    let at = fromOne;
    for (const { lost, added, from } of parts) {
      lines.push(...one.lines.slice(at, from).map((line) => ` ${line}`), ...lost.map((line) => `-${line}`), ...added.map((line) => `+${line}`));
      at = from + lost.length;
    }
    lines.push(...one.lines.slice(at, toOne).map((line) => ` ${line}`));
    return [`@@ -${range(fromOne, toOne)} +${range(fromOther, toOther)} @@`, ...lines];
  });
  const name = (side: string, text: string | undefined) => (text === undefined ? '/dev/null' : `${side}/${path}`);
  return `${[`--- ${name('a', before)}`, `+++ ${name('b', after)}`, ...hunks.flat()].join('\n')}\n`;
}

interface Part {
  readonly lost: readonly string[];
  readonly added: readonly string[];
  /** Where it begins in the first text, and in the second. */
  readonly from: number;
  readonly at: number;
}

/** Groups whose surroundings meet are shown together. */
function joined(groups: ReturnType<typeof lineGroups>) {
  const { parts, lengths: [ones, others] } = groups;
  const hunks: { fromOne: number; toOne: number; fromOther: number; toOther: number; parts: Part[] }[] = [];
  for (const part of parts) {
    const last = hunks[hunks.length - 1];
    const [toOne, toOther] = [Math.min(ones, part.from + part.lost.length + AROUND), Math.min(others, part.at + part.added.length + AROUND)];
    if (last && part.from - AROUND <= last.toOne) Object.assign(last, { toOne, toOther, parts: [...last.parts, part] });
    else hunks.push({ fromOne: Math.max(0, part.from - AROUND), toOne, fromOther: Math.max(0, part.at - AROUND), toOther, parts: [part] });
  }
  return hunks;
}

function range(from: number, to: number): string {
  return to - from === 1 ? `${from + 1}` : `${to === from ? from : from + 1},${to - from}`;
}

/** A last line without an end is told by its mark, as Git does it. */
function linesOf(text: string | undefined): { lines: string[] } {
  if (text === undefined || text === '') return { lines: [] };
  const lines = text.split('\n');
  if (lines[lines.length - 1] === '') lines.pop();
  else lines[lines.length - 1] += '\n\\ No newline at end of file';
  return { lines };
}
