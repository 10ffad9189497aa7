/** A line may be a whole file that somebody pasted: what is around the position is enough to find it. */
export function cut(line: string, at: number, width: number): string {
  if (line.length <= width) return line;
  const start = Math.min(Math.max(0, at - Math.floor(width / 3)), line.length - width);
  const end = start + width;
  return `${start > 0 ? '…' : ''}${line.slice(start, end)}${end < line.length ? '…' : ''}`;
}
