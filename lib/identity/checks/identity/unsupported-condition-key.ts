import { statementRule } from './access';
import { Severity, listed } from '../../../core/inside';
import { TrustCondition, claimNamed, claimsThatAwsReads } from '../../access/trust-condition';

/** A condition on a claim that AWS does not read. */
export const unsupportedConditionKey = statementRule('identity/unsupported-condition-key', Severity.ERROR, ({ conditions, issuer }) => {
  const read = claimsThatAwsReads(issuer);
  const unread = conditions.flatMap((condition) => {
    const name = claimNamed(condition.key, issuer);
    // The provider has said who the issuer is: nothing is lost when that is asked in vain.
    return name === undefined || read.includes(name) || (name === 'iss' && holdsAlways(condition)) ? [] : [condition];
  });
  if (unread.length === 0) return undefined;
  const holds = unread.every(holdsAlways);
  return {
    message: `asks for ${unread.map(({ key }) => `'${key}'`).join(', ')}, which AWS does not read from a token: the claim counts as missing, so that the condition ${holds ? 'always holds' : 'never holds'}.`,
    fix: `AWS reads ${listed(read)}. What other claims say can often be said by the subject or by job_workflow_ref.`,
  };
});

function holdsAlways({ set, ifExists, test }: TrustCondition): boolean {
  return set === 'ForAllValues' || ifExists || (test.includes('Not') && set === undefined);
}
