import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredIdentities } from '../../declared-identities';
import { GcpIdentityModel } from '../../gcp/model';
import { subjectMapping } from '../../gcp/subject-mapping';

/** What Google grants, it grants to a subject of a pool: whichever provider lets the subject in. */
export const gcpSharedSubject: Rule = {
  id: 'identity/gcp-shared-subject',
  severity: Severity.ERROR,
  delivery(model, report) {
    const { gcp } = DeclaredIdentities.of(model);
    gcp.forEach((identity, i) => {
      for (const first of gcp.slice(0, i)) {
        if (first.projectNumber !== identity.projectNumber || first.pool.id !== identity.pool.id) continue;
        const { subjects } = subjectMapping(first);
        const shared = subjectMapping(identity).subjects.find((subject) => subjects.includes(subject) && claimsAsked(first, subject) !== claimsAsked(identity, subject));
        if (shared === undefined) continue;
        report({
          message: `The identities '${first.id}' and '${identity.id}' are in the pool '${identity.pool.id}', know a job as '${shared}' both, and ask for different things besides. `
            + 'What is granted to that subject does not depend on the provider: a job that one of them refuses signs in through the other.',
          fix: `Give one of them a pool of its own, { poolId: '${identity.pool.id}-2' }, or both the same trustedBy and condition.`,
          at: [identity, { origin: first.origin, note: 'the other one' }],
        });
      }
    });
  },
};

/** What a token must say besides its subject. */
function claimsAsked({ accepted, condition }: GcpIdentityModel, subject: string): string {
  const sets = accepted.filter(({ sub }) => sub.includes(subject)).map((claims) => JSON.stringify(Object.entries(claims).filter(([name]) => name !== 'sub')));
  return JSON.stringify([sets.sort(), condition?.trim()]);
}
