import { stagesOf } from './stages';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';

/** Alarms of one environment say nothing about another. */
export const otherMonitoring: Rule = {
  id: 'promotion/other-monitoring',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const { stage } of stagesOf(model)) {
      const { monitoredEnvironment: watched } = stage;
      if (watched === undefined) continue;
      if (watched.toLowerCase() !== stage.environment.toLowerCase()) {
        report({ message: `The stage '${stage.name}' deploys to '${stage.environment}', and its monitoring looks at '${watched}': an alarm there would roll back the wrong one.`, at: stage, fix: `Give it the monitoring of its own environment: new DeploymentMonitoring(…, { environment }) with '${stage.environment}'.` });
      } else if (stage.automaticRollback && stage.rollbackTriggers === 0) {
        report({ message: `The monitoring of the stage '${stage.name}' has nothing that makes a deployment be rolled back, and the stage is to be rolled back by itself.`, at: stage, fix: 'Give one of its objectives a limit for it, { rollback: … }, or say that people roll back: RollbackPolicy.manual().' });
      }
    }
  },
};
