import { statementRule } from './access';
import { Severity } from '../../../core/inside';
import { claimNamed } from '../../access/trust-condition';

/** A statement that takes tokens made for somebody else. */
export const missingAudience = statementRule('identity/missing-audience', Severity.WARNING, ({ allow, conditions, issuer }) => {
  const asked = conditions.some(({ test, key }) => claimNamed(key, issuer) === 'aud' && /^String(Equals|Like|EqualsIgnoreCase)$/.test(test));
  return !allow || asked ? undefined : {
    message: 'does not ask for an audience: a token that a job handed to another service would do, as far as the provider takes its audience.',
    fix: `Add StringEquals of '${issuer}:aud' with 'sts.amazonaws.com'. An AwsRole does.`,
  };
});
