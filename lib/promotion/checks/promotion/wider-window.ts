import { isWithin, weeksOf } from './week';
import { KnownWindow, inWords, windowsIn } from './windows';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';

/** Of windows that let releases through one is enough: a second one never makes the first one narrower. */
export const widerWindow: Rule = {
  id: 'promotion/wider-window',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const { stage, windows } of windowsIn(model)) {
      const allowing = windows.filter(({ window }) => window.allow);
      allowing.forEach((second, i) => {
        const first = allowing.slice(0, i).find((one) => isDoubtful(one, second) || isDoubtful(second, one));
        if (!first) return;
        report({
          message: `The stage '${stage.name}' has two windows of which one is enough: '${first.gate.id}' (${inWords(first.window)}) or '${second.gate.id}' (${inWords(second.window)}). They do not narrow each other.`,
          at: [second.gate, { origin: first.gate.origin, note: `'${first.gate.id}'` }, { origin: stage.origin, note: 'the stage' }],
          fix: "When both must hold, write them as one: Gate.window({ days: […], opens: '…', closes: '…', timeZone: '…' }); or keep releases back at the other times, Gate.closedWindow(…).",
        });
      });
    }
  },
};

/** Whether one is of no use beside the other, or the one says the days and the other the hours. */
function isDoubtful({ window: one }: KnownWindow, { window: other }: KnownWindow): boolean {
  const wholeDays = one.opens === '00:00' && one.closes === '24:00';
  return isWithin(weeksOf(one), weeksOf(other)) || (wholeDays && other.days.length === 7);
}
