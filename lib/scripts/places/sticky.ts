/** What a sticky pattern finds at a place: its group where it has one, as in `(?<=(…))` for what stands before the place. */
export function textAt(pattern: RegExp, text: string, place: number): string {
  pattern.lastIndex = place;
  const [whole, group = whole] = pattern.exec(text) ?? [''];
  return group;
}
