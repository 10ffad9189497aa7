import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { workflowsOf } from '../../../workflows/inside';
import { DeclaredIdentities } from '../../declared-identities';

/** A job spells a trusted environment in another way. That names have no capital letters is asked of all environments. */
export const environmentCase: Rule = {
  id: 'identity/environment-case',
  severity: Severity.WARNING,
  delivery(model, report) {
    const identity = DeclaredIdentities.of(model);
    const workflows = workflowsOf(model);
    const trusted = identity.principals.flatMap((principal) => principal.trusted.flatMap((one) => (one.kind === 'environment' ? [{ principal, name: one.name }] : [])));
    for (const { jobs } of workflows) {
      for (const job of jobs) {
        const own = job.kind === 'steps' ? job.environment?.name : undefined;
        const meant = own === undefined ? undefined : trusted.find(({ name }) => name !== own && name.toLowerCase() === own.toLowerCase());
        if (!meant) continue;
        report({
          message: `The job '${job.id}' runs in '${own}', but '${meant.principal.id}' trusts '${meant.name}': the same environment to GitHub, another one to the cloud.`,
          at: [job, { origin: meant.principal.origin, note: 'trusts the other spelling' }],
          fix: 'Give the job the DeploymentEnvironment itself: { environment: … }.',
        });
      }
    }
  },
};
