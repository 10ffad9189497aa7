import { environmentNamed } from './environments-of';
import { stagesOf } from './stages';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';

/** Whatever is recorded goes to users, as soon as it is there. */
export const unguardedProduction: Rule = {
  id: 'promotion/unguarded-production',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const { stage } of stagesOf(model)) {
      if (!stage.production || stage.automatic === 'never' || stage.gates.length > 0) continue;
      const asked = environmentNamed(stage.environment, model);
      if (asked && (asked.reviewers.length > 0 || asked.protectionRules.length > 0)) continue;
      report({
        message: `Releases come to the stage '${stage.name}' by themselves, and no gate is asked: ${stage.after.length === 0 ? 'what is recorded' : `what was verified in ${stage.after.map((name) => `'${name}'`).join(stage.join === 'all' ? ' and ' : ' or ')}`} is with those who use it minutes later, at night and on weekends as well.`,
        at: { origin: stage.origin },
        fix: 'Say what must be so before: { gates: [Gate.checks([test]), Gate.soak(Duration.hours(4)), Gate.weekdays(…)] }, or let somebody start it: { automatic: AutomaticPromotion.NEVER }.',
      });
    }
  },
};
