import { stagesOf } from './stages';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';

/** Somebody said what makes a deployment be rolled back, and somebody said that nothing does. */
export const idleTrigger: Rule = {
  id: 'promotion/idle-trigger',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const { stage } of stagesOf(model)) {
      if (stage.rollbackTriggers === 0 || stage.automaticRollback) continue;
      report({
        message: `The monitoring of the stage '${stage.name}' says what makes a deployment be rolled back, and RollbackPolicy.manual() says that people do it: nobody acts on ${stage.rollbackTriggers === 1 ? 'that alert' : `those ${stage.rollbackTriggers} alerts`}.`,
        at: stage,
        fix: 'Let alarms roll back, RollbackPolicy.automatic(), or take { rollback } out of what is measured: { critical } still tells people.',
      });
    }
  },
};
