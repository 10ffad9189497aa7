import { asksFor, grantRule } from './access';
import { Severity } from '../../../core/inside';

/** A statement that lets tokens in whatever their subject. */
export const missingSubject = grantRule('identity/missing-subject', Severity.ERROR, (statement) => (asksFor(statement, 'sub') ? undefined : {
  message: 'does not ask for a subject. All repositories of GitHub share one provider, so that the subject is what tells yours from all others; AWS refuses to save such a policy.',
  fix: `Add StringEquals of '${statement.issuer}:sub'. An AwsRole does.`,
}));
