import { cut } from './cut';
import { HoistDoubt } from './types';
import { asWritten } from './written';
import { Slots, Verdict } from '../../scripts/inside';

const SHOWN = 120;

/** The values of a script that are read safely, but of which the author may have meant something else. */
export function describeDoubts(text: string, slots: Slots, verdicts: ReadonlyMap<string, Verdict>): HoistDoubt[] | undefined {
  if (slots.holes.every(({ mark }) => verdicts.get(mark)!.doubt === undefined)) return undefined;
  const doubts = new Map<string, HoistDoubt>();
  for (const line of text.split('\n')) {
    for (const hole of slots.in(line)) {
      const { doubt } = verdicts.get(hole.mark)!;
      if (doubt === undefined || doubts.has(`${hole.variable} ${doubt}`)) continue;
      const { shown, starts } = asWritten(line, slots);
      doubts.set(`${hole.variable} ${doubt}`, { doubt, expression: hole.expression, variable: hole.variable, known: hole.known, line: cut(shown, starts.get(hole)!, SHOWN) });
    }
  }
  return [...doubts.values()];
}
