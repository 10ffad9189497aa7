/** Ids that differ: a second one of the same name gets a number. */
export function uniqueIds(wanted: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return wanted.map((id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}
