import { Severity } from '../../../core';
import { Rule } from '../../rule';

/** A trusted environment that any branch may deploy to. */
export const openEnvironment: Rule = {
  id: 'identity/open-environment',
  severity: Severity.WARNING,
  delivery({ identity, repository }, report) {
    for (const environment of repository.environments) {
      if (environment.refs.kind !== 'all') continue;
      const principals = identity.principals.filter(({ trusted }) => trusted.some((one) => one.kind === 'environment' && one.name.toLowerCase() === environment.name.toLowerCase()));
      if (principals.length === 0) continue;
      report({
        message: `The environment '${environment.name}' is trusted by ${principals.map(({ id }) => `'${id}'`).join(', ')} and has no branch policy: a workflow on any branch can name it and become that role. `
          + 'The subject of its token holds the environment instead of the branch.',
        at: [environment, ...principals.map(({ origin }) => ({ origin, note: 'trusts it' }))],
        fix: `Say which refs may deploy there: new DeploymentEnvironment(…, '${environment.name}', { branches: ['main'] }).`,
      });
    }
  },
};
