import { Hole, Slots, fillMarks } from '../../scripts/inside';

/** A line with its expressions, and where each of them starts. */
export function asWritten(line: string, slots: Slots): { shown: string; starts: Map<Hole, number> } {
  const starts = new Map<Hole, number>();
  let grown = 0;
  let at = 0;
  const shown = fillMarks(line, slots, (hole) => {
    at = line.indexOf(hole.mark, at);
    starts.set(hole, at + grown);
    const written = `\${{ ${hole.expression.replace(/\s*[\r\n]\s*/g, ' ')} }}`;
    grown += written.length - hole.mark.length;
    return written;
  });
  return { shown, starts };
}
