import { asksFor, grantRule } from './access';
import { Severity } from '../../../core/inside';

/** A statement that takes tokens made for somebody else. */
export const missingAudience = grantRule('identity/missing-audience', Severity.WARNING, (statement) => (asksFor(statement, 'aud') ? undefined : {
  message: 'does not ask for an audience: a token that a job handed to another service would do, as far as the provider takes its audience.',
  fix: `Add StringEquals of '${statement.issuer}:aud' with 'sts.amazonaws.com'. An AwsRole does.`,
}));
