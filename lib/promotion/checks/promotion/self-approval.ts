import { gatesIn, named } from './stages';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';

/** A second look is one by a second person. */
export const selfApproval: Rule = {
  id: 'promotion/self-approval',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const { gate, told: { minimum, preventSelf }, stages } of gatesIn<{ readonly minimum: number; readonly preventSelf: boolean }>(model, 'approvals')) {
      // Of two one is somebody else.
      if (preventSelf || minimum > 1 || !stages.some(({ production }) => production)) continue;
      report({
        message: `The gate '${gate.id}' of ${named(stages)} takes the yes of whoever made the release: one person alone brings a change to those who use it.`,
        at: [gate, ...stages.map(({ origin }) => ({ origin, note: 'the stage' }))],
        fix: 'Leave { preventSelf: false } out, or ask for two: { minimum: 2 }.',
      });
    }
  },
};
