import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredIdentities } from '../../declared-identities';
import { conditionOf } from '../../gcp/attribute-condition';
import { GcpIdentityModel } from '../../gcp/model';
import { SUBJECT_LIMIT, subjectMapping } from '../../gcp/subject-mapping';

/** Google would refuse the pool or the provider, or every exchange of a token. */
export const gcpLimits: Rule = {
  id: 'identity/gcp-limits',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const identity of DeclaredIdentities.of(model).gcp) {
      for (const [message, fix] of problems(identity)) report({ message: `The identity '${identity.id}': ${message}`, fix, at: identity });
    }
  },
};

function problems(identity: GcpIdentityModel): [message: string, fix: string][] {
  const { pool, providerId, displayName, description, audience, accepted, condition } = identity;
  const found: [string, string][] = [];
  for (const [what, id, option] of [['pool', pool.id, 'poolId'], ['provider', providerId, 'providerId']] as const) {
    if (!/^(?!gcp-)[a-z\d-]{4,32}$/.test(id)) {
      found.push([`the id of its ${what} is '${id}'. Google takes 4 to 32 of a-z, 0-9 and '-', not beginning with 'gcp-'.`, `Set { ${option}: '…' }.`]);
    }
  }
  const lengths = [['displayName', displayName ?? providerId, 32], ['description', description, 256], ['audience', audience, 256]] as const;
  for (const [option, value, limit] of lengths) {
    if (value !== undefined && [...value].length > limit) found.push([`its ${option} has ${[...value].length} characters, Google takes ${limit}.`, `Shorten it: { ${option}: '…' }.`]);
  }
  const text = conditionOf(accepted, condition);
  if (text.length > 4096) found.push([`its condition has ${text.length} characters, Google takes 4096.`, 'Trust fewer, or an environment instead of many jobs.']);
  const long = subjectMapping(identity).subjects.find((subject) => Buffer.byteLength(subject) > SUBJECT_LIMIT);
  if (long !== undefined) {
    found.push([
      `the subject '${long}' has ${Buffer.byteLength(long)} bytes, and Google refuses tokens with more than ${SUBJECT_LIMIT}.`,
      'Trust an environment: its subject is made of the id of the repository and its name. Or give the branch or environment a shorter name.',
    ]);
  }
  return found;
}
