import { Severity } from '../../../core';
import { parseUses } from '../../private/uses';
import { usesSteps } from '../../private/uses-steps';
import { Rule } from '../../rule';

/** Where the repository runs pinned actions only, an action that is not pinned does not run. */
export const settingsPinning: Rule = {
  id: 'repository/settings-pinning',
  severity: Severity.ERROR,
  delivery(model, report) {
    const settings = model.repository.settings.find(({ actions }) => actions.permissions?.sha_pinning_required);
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
