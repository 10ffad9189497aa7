import { Difference } from './difference';

/** Above this the lines of two files are compared as a whole. */
const MOST = 4_000_000;

/** Lines that differ, in groups: `line 12`, or `lines 12 to 15`, as the second file counts them. */
export function lineDifferences(before: readonly string[], after: readonly string[]): Difference[] {
  return lineGroups(before, after).parts.map(({ lost, added, at }) => ({
    path: placeOf(at, added.length), before: lost.length > 0 ? lost.join('\n') : undefined, after: added.length > 0 ? added.join('\n') : undefined,
  }));
}

/** Lines of one text that others took the place of. */
export interface LineGroup {
  readonly lost: readonly string[];
  readonly added: readonly string[];
  /** Where it begins in the first text, and in the second, counted from 0. */
  readonly from: number;
  readonly at: number;
}

/** The groups of lines in which two texts differ, in their order. */
export function lineGroups(before: readonly string[], after: readonly string[]): { readonly parts: LineGroup[]; readonly lengths: readonly [number, number] } {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let [i, j] = [before.length, after.length];
  while (i > start && j > start && before[i - 1] === after[j - 1]) { i--; j--; }
  const parts = groups(before.slice(start, i), after.slice(start, j)).map((group) => ({ ...group, from: group.from + start, at: group.at + start }));
  return { parts, lengths: [before.length, after.length] };
}

function groups(before: readonly string[], after: readonly string[]): LineGroup[] {
  if (before.length === 0 && after.length === 0) return [];
  if (before.length * after.length > MOST) return [{ lost: before, added: after, from: 0, at: 0 }];
  const common = commonLengths(before, after);
  const found: LineGroup[] = [];
  const isSame = (i: number, j: number) => i < before.length && j < after.length && before[i] === after[j];
  for (let [i, j] = [0, 0]; i < before.length || j < after.length;) {
    const [from, at] = [i, j];
    while ((i < before.length || j < after.length) && !isSame(i, j)) {
      if (j >= after.length || (i < before.length && common[i + 1][j] >= common[i][j + 1])) i++;
      else j++;
    }
    if (i > from || j > at) found.push({ lost: before.slice(from, i), added: after.slice(at, j), from, at });
    while (isSame(i, j)) { i++; j++; }
  }
  return found;
}

/** How many lines the rests of two texts have in common, in their order. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint32Array[] {
  const length = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) length[i][j] = before[i] === after[j] ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
  }
  return length;
}

function placeOf(at: number, count: number): string {
  return count > 1 ? `lines ${at + 1} to ${at + count}` : `line ${at + 1}`;
}
