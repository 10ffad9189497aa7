import { asTime, stagesOf } from './stages';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';

/** An alarm after what served before was retired finds nothing to switch back to: it has to be deployed anew. */
export const shortKeep: Rule = {
  id: 'promotion/short-keep',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const { stage } of stagesOf(model)) {
      const { keep, monitoringWindow: window } = stage;
      // Where it is retired at once, nobody counts on it.
      if (keep === undefined || keep === 0 || window === undefined || keep >= window || !stage.automaticRollback) continue;
      report({
        message: `The stage '${stage.name}' keeps what served before for ${asTime(keep)}, and alarms roll it back for ${asTime(window)} after a deployment: those that come later have nothing to switch back to, and take as long as a deployment.`,
        at: stage,
        fix: `Keep it as long as the stage is looked at, new BlueGreen({ router, keep: Duration.minutes(${Math.ceil(window / 60)}) }), or look at it for a shorter time: { window }.`,
      });
    }
  },
};
