import { Difference } from './difference';

/** Above this the lines of two files are compared as they come. */
const MOST = 4_000_000;

/** Lines that differ, in groups: `line 12`, or `lines 12 to 15`, as the second file counts them. */
export function lineDifferences(before: readonly string[], after: readonly string[]): Difference[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let [i, j] = [before.length, after.length];
  while (i > start && j > start && before[i - 1] === after[j - 1]) { i--; j--; }
  return groups(before.slice(start, i), after.slice(start, j)).map(({ lost, added, at }) => ({
    path: placeOf(start + at, added.length), before: lost.length > 0 ? lost.join('\n') : undefined, after: added.length > 0 ? added.join('\n') : undefined,
  }));
}

interface Group {
  readonly lost: readonly string[];
  readonly added: readonly string[];
  /** Where it begins in the second. */
  readonly at: number;
}

function groups(before: readonly string[], after: readonly string[]): Group[] {
  if (before.length === 0 && after.length === 0) return [];
  if (before.length * after.length > MOST) return [{ lost: before, added: after, at: 0 }];
  const length = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) length[i][j] = before[i] === after[j] ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
  }
  const found: Group[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [fromI, fromJ] = [i, j];
    while ((i < before.length || j < after.length) && !(i < before.length && j < after.length && before[i] === after[j])) {
      if (j >= after.length || (i < before.length && length[i + 1][j] >= length[i][j + 1])) i++;
      else j++;
    }
    if (i > fromI || j > fromJ) found.push({ lost: before.slice(fromI, i), added: after.slice(fromJ, j), at: fromJ });
    while (i < before.length && j < after.length && before[i] === after[j]) { i++; j++; }
  }
  return found;
}

function placeOf(at: number, count: number): string {
  return count > 1 ? `lines ${at + 1} to ${at + count}` : `line ${at + 1}`;
}
