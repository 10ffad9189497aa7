import { isSameName, stagesOf } from './stages';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';

/** Its secrets and the roles that trust it are those of another place. */
export const foreignRollbackEnvironment: Rule = {
  id: 'promotion/foreign-rollback-environment',
  severity: Severity.WARNING,
  delivery(model, report) {
    const stages = stagesOf(model);
    for (const { stage } of stages) {
      if (isSameName(stage.rollbackEnvironment, stage.environment)) continue;
      const owner = stages.find(({ stage: other }) => isSameName(other.environment, stage.rollbackEnvironment));
      if (!owner) continue;
      report({
        message: `The stage '${stage.name}' is rolled back in the environment '${stage.rollbackEnvironment}', which is where '${owner.stage.name}' is deployed: the job finds the secrets of '${owner.stage.name}', and what may roll back '${stage.name}' may deploy to '${owner.stage.name}'.`,
        at: [{ origin: stage.origin }, { origin: owner.stage.origin, note: `the stage '${owner.stage.name}'` }],
        fix: `Give it an environment of its own: RollbackPolicy.automatic({ environment: new DeploymentEnvironment(delivery, '${stage.environment}-rollback', { branches: ['${owner.pipeline.defaultBranch}'] }) }).`,
      });
    }
  },
};
