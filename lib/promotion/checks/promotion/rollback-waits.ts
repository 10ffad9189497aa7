import { environmentNamed } from './environments-of';
import { stagesOf } from './stages';
import { Rule } from '../../../checks/inside';
import { Severity, listed } from '../../../core/inside';
import { DeclaredEnvironmentModel } from '../../../repository/inside';

/** A rollback that waits for somebody is not there when it is needed. */
export const rollbackWaits: Rule = {
  id: 'promotion/rollback-waits',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const { stage } of stagesOf(model)) {
      const environment = environmentNamed(stage.rollbackEnvironment, model);
      const waits = environment ? waitsFor(environment) : [];
      if (!environment || waits.length === 0) continue;
      report({
        message: `A rollback of the stage '${stage.name}' runs in the environment '${environment.name}', which waits for ${listed(waits).replace(/'/g, '')}: ${stage.automaticRollback ? 'an alarm at night rolls back when somebody has woken up' : 'so long what is broken goes on serving'}.`,
        at: [stage, { origin: environment.origin, note: 'the environment' }],
        fix: `Give rollbacks an environment of their own that waits for nobody: RollbackPolicy.automatic({ environment: new DeploymentEnvironment(delivery, '${stage.name}-rollback', { branches: ['main'] }) }). It needs the same secrets, and roles must trust it as well.`,
      });
    }
  },
};

function waitsFor({ reviewers, waitMinutes = 0, protectionRules }: DeclaredEnvironmentModel): string[] {
  return [
    ...reviewers.length > 0 ? [`an approval of ${listed(reviewers.map(({ name }) => name)).replace(/'/g, '')}`] : [],
    ...waitMinutes > 0 ? [`${waitMinutes} minute${waitMinutes === 1 ? '' : 's'}`] : [],
    ...protectionRules.length > 0 ? [`the app ${listed([...protectionRules]).replace(/'/g, '')}`] : [],
  ];
}
