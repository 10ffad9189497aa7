import { openWeeks } from './week';
import { inWords, windowsIn } from './windows';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';

/** Each of them may be fine. Together they can leave no time at all. */
export const gateNeverOpens: Rule = {
  id: 'promotion/gate-never-opens',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const { stage, windows } of windowsIn(model)) {
      const weeks = openWeeks(windows.map(({ window }) => window));
      if (weeks.every((minutes) => minutes.includes(true))) continue;
      const never = !weeks.some((minutes) => minutes.includes(true));
      const [first, ...others] = windows.map(({ gate }) => gate);
      report({
        message: `Nothing comes to the stage '${stage.name}' ${never ? 'at any time' : 'in some months, as clocks are changed'}: ${windows.map(({ gate: { id }, window }) => `'${id}' ${window.allow ? 'lets releases through' : 'keeps them back'} ${inWords(window)}`).join(', ')}.`,
        at: [first, ...others.map(({ origin, id }) => ({ origin, note: `'${id}'` })), { origin: stage.origin, note: 'the stage' }],
        fix: windows.length === 1 ? 'Leave some time open: fewer { days }, or other { opens } and { closes }. What should stop for a while is a freeze: Gate.freeze({ until, reason }).' : 'Change one of them so that there is a time which a window lets through and no other keeps back.',
      });
    }
  },
};
