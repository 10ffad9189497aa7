import { minutes, stagesOf } from './stages';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';

/** A job that is cut short in the middle of a deployment has little time to bring back what served. */
export const timeBudget: Rule = {
  id: 'promotion/time-budget',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const { stage } of stagesOf(model)) {
      if (stage.timeout < stage.longest) {
        report({
          message: `The job that deploys to the stage '${stage.name}' is ended after ${minutes(stage.timeout)}, and its steps, pauses and verifications may take ${minutes(stage.longest)} together, the undoing among them: GitHub may end it in the middle.`,
          at: stage,
          fix: `Leave the timeout out, or make it at least Duration.minutes(${Math.ceil(stage.longest / 60)}); or let the parts take less.`,
        });
      }
      if (stage.rollbackTimeout < stage.rollbackLongest) {
        report({
          message: `The job that rolls back the stage '${stage.name}' is ended after ${minutes(stage.rollbackTimeout)}, and its steps and verifications may take ${minutes(stage.rollbackLongest)} together.`,
          at: stage,
          fix: `Make it at least Duration.minutes(${Math.ceil(stage.rollbackLongest / 60)}), RollbackPolicy.automatic({ timeout }), or let the parts take less: a target and a verification have a timeout of their own.`,
        });
      }
    }
  },
};
