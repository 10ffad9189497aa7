import { environmentNamed } from './environments-of';
import { stagesOf } from './stages';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';

/** Whatever was built goes to users, and nobody and nothing is asked. */
export const unguardedProduction: Rule = {
  id: 'promotion/unguarded-production',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const { stage } of stagesOf(model)) {
      if (!stage.production || stage.automatic === 'never' || stage.gates.length > 0) continue;
      if ((environmentNamed(stage.environment, model)?.reviewers.length ?? 0) > 0) continue;
      report({
        message: `Releases come to the stage '${stage.name}' by themselves, users see it, and it has no gate and no reviewers: ${stage.after.length > 0 ? 'that a release was verified before is all that is asked' : 'nothing is asked at all'}.`,
        at: stage,
        fix: 'Ask for something: { gates: [Gate.checks([test]), Gate.soak(Duration.hours(1))] }, reviewers of the environment, or AutomaticPromotion.NEVER.',
      });
    }
  },
};
