import { usesSteps } from '../../../actions/inside';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { parseUses } from '../../../workflows/inside';
import { DeclaredRepository } from '../../declared-repository';

/** Where the repository runs pinned actions only, an action that is not pinned does not run. */
export const settingsPinning: Rule = {
  id: 'repository/settings-pinning',
  severity: Severity.ERROR,
  delivery(model, report) {
    const settings = DeclaredRepository.of(model).settings.find(({ actions }) => actions.permissions?.shaPinningRequired);
    if (!settings) return;
    for (const { step, owner } of usesSteps(model)) {
      const uses = parseUses(step.uses);
      if (uses.kind !== 'repository' || uses.pinned) continue;
      report({
        message: `The step '${step.label}' of '${owner.id}' uses '${step.uses}', and the settings of the repository let only actions run that are pinned to a full commit: the job fails before its first step.`,
        at: [step, { origin: settings.origin, note: 'the settings' }],
        fix: `Pin it, new UsesStep('${step.uses.split('@')[0]}@<full commit>'), or allow it: { actions: { pinnedActionsOnly: false } }.`,
      });
    }
  },
};
