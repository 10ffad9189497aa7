/**
 * Where a line of a file stands in the text that would take its place: at the same place, where that says the same; else at the nearest that does.
 *
 * @param generated the lines that would be written
 * @param there the text of the file; undefined where there is none, and the line is meant in what would be written
 * @param line counted from 1
 */
export function lineIn(generated: readonly string[], there: string | undefined, line: number): number | undefined {
  if (there === undefined) return line <= generated.length ? line : undefined;
  const text = there.split(/\r?\n/)[line - 1];
  if (text === undefined) return undefined;
  const same = generated.flatMap((one, i) => (one === text ? [i + 1] : []));
  return same.sort((a, b) => Math.abs(a - line) - Math.abs(b - line))[0];
}
