import { attemptsIn, meantEnvironments } from './access';
import { DeliveryModel, Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredEnvironmentModel, DeclaredRepository } from '../../../repository/inside';
import { DeclaredIdentities } from '../../declared-identities';
import { PrincipalModel } from '../../model';

/** A trusted environment that any branch may deploy to. */
export const openEnvironment: Rule = {
  id: 'identity/open-environment',
  severity: Severity.WARNING,
  delivery(model, report) {
    const open = new Map<string, PrincipalModel[]>();
    for (const principal of DeclaredIdentities.of(model).principals) {
      const attempts = attemptsIn(model, principal);
      for (const name of meantEnvironments(model, principal)) {
        const allowed = attempts.some(({ stranger, outcome }) => stranger.environment?.toLowerCase() === name && outcome === 'allowed');
        if (allowed) open.set(name, [...open.get(name) ?? [], principal]);
      }
    }
    for (const [name, principals] of open) {
      const declared = DeclaredRepository.of(model).environments.find((environment) => environment.name.toLowerCase() === name);
      const trusting = principals.map(({ origin }) => ({ origin, note: 'trusts it' }));
      report({
        message: `The environment '${declared?.name ?? name}' is trusted by ${principals.map(({ id }) => `'${id}'`).join(', ')} and ${whatIsMissing(declared, model)}: a workflow on any branch can name it and become that role. `
          + 'The subject of its token holds the environment instead of the branch.',
        at: declared ? [declared, ...trusting] : trusting,
        fix: declared
          ? `Say which refs may deploy there: new DeploymentEnvironment(…, '${declared.name}', { branches: ['main'] }).`
          : `Declare it with the refs that may deploy: new DeploymentEnvironment(delivery, '${name}', { branches: ['main'] }), and hand the object to the jobs.`,
      });
    }
  },
};

function whatIsMissing(declared: DeclaredEnvironmentModel | undefined, model: DeliveryModel): string {
  const repository = DeclaredRepository.of(model);
  if (!declared) return 'is not declared here; GitHub makes it without rules';
  if (declared.refs.kind === 'all') return 'has no branch policy';
  return declared.refs.kind === 'patterns' ? 'has a branch policy that takes any name' : `lets protected branches deploy, and ${repository.facts!.name} declares none: GitHub then lets all deploy`;
}
