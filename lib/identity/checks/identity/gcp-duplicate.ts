import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredIdentities } from '../../declared-identities';
import { GcpIdentityModel } from '../../gcp/model';

/** A pool has a provider of one id once; two identities with the same one would overwrite each other. */
export const gcpDuplicate: Rule = {
  id: 'identity/gcp-duplicate',
  severity: Severity.ERROR,
  delivery(model, report) {
    const seen = new Map<string, GcpIdentityModel>();
    for (const identity of DeclaredIdentities.of(model).gcp) {
      const key = `${identity.projectNumber}/${identity.pool.id}/${identity.providerId}`;
      const first = seen.get(key);
      if (!first) {
        seen.set(key, identity);
        continue;
      }
      report({
        message: `The identities '${first.id}' and '${identity.id}' have the same provider '${identity.providerId}' in the pool '${identity.pool.id}' of the project '${identity.projectId}'.`,
        fix: "Give one of them another id: { providerId: '…' }.",
        at: [identity, { origin: first.origin, note: 'the first of them' }],
      });
    }
  },
};
