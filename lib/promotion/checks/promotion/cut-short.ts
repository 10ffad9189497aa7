import { minutes, stagesOf } from './stages';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';

/** No deployment comes to its end, however fast everything else is. */
export const cutShort: Rule = {
  id: 'promotion/cut-short',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const { stage } of stagesOf(model)) {
      if (stage.pauses === 0 || stage.timeout > stage.pauses) continue;
      report({
        message: `The job that deploys to the stage '${stage.name}' is ended after ${minutes(stage.timeout)}, and its strategy alone waits for ${minutes(stage.pauses)}: every deployment is cut short and undone.`,
        at: stage,
        fix: `Leave the timeout out, or make it at least Duration.minutes(${Math.ceil(Math.max(stage.longest, stage.pauses + 300) / 60)}); or let the strategy wait less.`,
      });
    }
  },
};
