import { statementRule } from './access';
import { Severity } from '../../../core/inside';
import { claimNamed } from '../../access/trust-condition';

/** A statement that lets tokens in whatever their subject. */
export const missingSubject = statementRule('identity/missing-subject', Severity.ERROR, ({ allow, conditions, issuer }) => {
  const asked = conditions.some(({ test, key }) => claimNamed(key, issuer) === 'sub' && /^String(Equals|Like|EqualsIgnoreCase)$/.test(test));
  return !allow || asked ? undefined : {
    message: 'does not ask for a subject. All repositories of GitHub share one provider, so that the subject is what tells yours from all others; AWS refuses to save such a policy.',
    fix: `Add StringEquals of '${issuer}:sub'. An AwsRole does.`,
  };
});
