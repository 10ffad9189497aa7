import { gatesIn, named } from './stages';
import { Rule } from '../../../checks/inside';
import { Severity, listed } from '../../../core/inside';

interface Approvals {
  readonly minimum: number;
  readonly approvers: readonly string[];
  readonly preventSelf: boolean;
}

/** Who made the release is not asked, and they made most of them. */
export const scarceApprovers: Rule = {
  id: 'promotion/scarce-approvers',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const { gate, told: { minimum, approvers, preventSelf }, stages } of gatesIn<Approvals>(model, 'approvals')) {
      if (!preventSelf || approvers.length > minimum) continue;
      report({
        message: `The gate '${gate.id}' of ${named(stages)} asks ${minimum === 1 ? 'for' : 'for all of'} ${listed(approvers)}, and nobody may approve a release of their own: what one of them made can never be approved.`,
        at: [gate, ...stages.map(({ origin }) => ({ origin, note: 'the stage' }))],
        fix: `Name ${minimum + 1} people or more, ask for fewer of them, or allow it: { preventSelf: false }.`,
      });
    }
  },
};
