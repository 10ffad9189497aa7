import { environmentNamed } from './environments-of';
import { stagesOf } from './stages';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredEnvironmentModel } from '../../../repository/inside';

/** Whoever rolls back is in a hurry, and an alarm at night has nobody to ask. */
export const rollbackWaits: Rule = {
  id: 'promotion/rollback-waits',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const { pipeline: { defaultBranch }, stage: { name, origin, automaticRollback, environment, rollbackEnvironment } } of stagesOf(model)) {
      const declared = environmentNamed(rollbackEnvironment, model);
      const waits = declared ? whatFor(declared) : [];
      if (!declared || waits.length === 0) continue;
      report({
        message: `A rollback of the stage '${name}' ${automaticRollback ? 'that an alarm starts' : 'that somebody starts'} waits ${waits.join(', and ')}: its job runs in the environment '${declared.name}', whose rules hold it up. What is wrong serves as long.`,
        at: [{ origin }, { origin: declared.origin, note: 'the environment that waits' }],
        fix: `Roll back in an environment without such rules, which the same branches may deploy to: RollbackPolicy.${automaticRollback ? 'automatic' : 'manual'}({ environment: new DeploymentEnvironment(delivery, '${environment}-rollback', { branches: ['${defaultBranch}'] }) }). Roles and secrets of '${environment}' must be there as well.`,
      });
    }
  },
};

function whatFor({ reviewers, waitMinutes = 0, protectionRules }: DeclaredEnvironmentModel): string[] {
  return [
    ...reviewers.length > 0 ? [`for ${reviewers.map(({ type, name }) => (type === 'Team' ? `the team '${name}'` : `'${name}'`)).join(' or ')} to approve it`] : [],
    ...waitMinutes > 0 ? [`for ${waitMinutes} minutes`] : [],
    ...protectionRules.length > 0 ? [`for the app ${protectionRules.map((app) => `'${app}'`).join(' and ')}`] : [],
  ];
}
