import { Severity } from '../../../core';
import { claimNamed } from '../../../identity';
import { statementRule } from '../../private/access';

/** A wildcard where the subject names owner and repository. */
export const wildcardSubject = statementRule('identity/wildcard-subject', Severity.ERROR, ({ allow, conditions, issuer }) => {
  const values = !allow ? [] : conditions.filter(({ test, key }) => test === 'StringLike' && claimNamed(key, issuer) === 'sub').flatMap((condition) => condition.values);
  const open = values.filter((value) => /^(?:[^:]*:)?[^:]*[*?]/.test(value));
  return open.length === 0 ? undefined : {
    message: `takes subjects like ${open.map((value) => `'${value}'`).join(', ')}: anybody can make an owner or a repository whose name fits, 'acme-evil' fits 'acme*'.`,
    fix: "Name the repository in full, with its ids: StringEquals with 'repo:OWNER@ID/REPO@ID:environment:NAME'. An AwsRole does.",
  };
});
