import { grantRule } from './access';
import { Severity } from '../../../core/inside';
import { claimNamed } from '../../access/trust-condition';

const WEAK: Readonly<Record<string, string>> = {
  workflow: 'the name of a workflow is a line in its file, and every workflow on every branch can have it',
  actor: 'a login can be given up and taken by somebody else, and it tells who started a run, not what runs',
};

/** A condition on a claim that proves little. */
export const untrustedClaim = grantRule('identity/untrusted-claim', Severity.WARNING, ({ conditions, issuer }) => {
  const weak = conditions.flatMap(({ key, test }) => {
    const name = claimNamed(key, issuer);
    return name !== undefined && Object.hasOwn(WEAK, name) && !test.includes('Not') && test !== 'Null' ? [name] : [];
  });
  return weak.length === 0 ? undefined : {
    message: `relies on ${weak.map((name) => `'${name}': ${WEAK[name]}`).join('; ')}.`,
    fix: "Ask for 'job_workflow_ref', which holds the file and the ref of the workflow, and for 'sub'; for a person, 'actor_id'.",
  };
});
