import { stagesOf } from './stages';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';

/** What was deployed to an environment is what serves in its stage: two stages in one could not be told apart. */
export const sharedEnvironment: Rule = {
  id: 'promotion/shared-environment',
  severity: Severity.ERROR,
  delivery(model, report) {
    const stages = stagesOf(model);
    stages.forEach(({ stage, pipeline }, i) => {
      const same = (name: string) => name.toLowerCase() === stage.environment.toLowerCase();
      const before = stages.slice(0, i).find((other) => same(other.stage.environment));
      if (before) {
        report({
          message: `The stages '${before.stage.name}' and '${stage.name}' both deploy to the environment '${stage.environment}': what serves there is recorded for one and taken for the other.`,
          at: [stage, { origin: before.stage.origin, note: 'the other stage' }],
          fix: "Give each an environment of its own: new DeploymentEnvironment(delivery, '…').",
        });
      }
      const rolling = stages.find((other) => !same(other.stage.environment) && same(other.stage.rollbackEnvironment));
      if (rolling) {
        report({ message: `The stage '${rolling.stage.name}' is rolled back in '${stage.environment}', the environment of the stage '${stage.name}': with what that one may do, and with its secrets.`, at: [rolling.stage, { origin: stage.origin, note: 'the other stage' }], fix: `Give rollbacks of '${rolling.stage.name}' an environment of their own: RollbackPolicy.automatic({ environment }).` });
      }
      if (stages.some((other) => same(other.pipeline.ledger))) {
        report({ message: `The environment '${stage.environment}' of the stage '${stage.name}' is the ledger of a pipeline, where releases and holds are recorded.`, at: [stage, { origin: pipeline.origin, note: 'the pipeline' }], fix: "Give the ledger a name of its own: new PromotionPipeline(…, { ledger: '…' })." });
      }
    });
  },
};
