import { statementRule } from './access';
import { Severity } from '../../../core/inside';
import { claimNamed } from '../../access/trust-condition';

/** A wildcard where the subject names owner and repository. */
export const wildcardSubject = statementRule('identity/wildcard-subject', Severity.ERROR, ({ allow, conditions, issuer }) => {
  const values = !allow ? [] : conditions.filter(({ test, key }) => test === 'StringLike' && claimNamed(key, issuer) === 'sub').flatMap((condition) => condition.values);
  const open = values.filter((value) => /^(?:[^:]*:)?[^:]*[*?]/.test(value));
  const owned = open.every((value) => /^repo:[^:/*?]+\//.test(value));
  return open.length === 0 ? undefined : {
    message: `takes subjects like ${open.map((value) => `'${value}'`).join(', ')}: ${owned
      ? 'every repository of the owner whose name fits, also one that somebody makes tomorrow.'
      : "anybody can make an owner or a repository whose name fits, 'acme-evil' fits 'acme*'."}`,
    fix: "Name the repository in full, with its ids: StringEquals with 'repo:OWNER@ID/REPO@ID:environment:NAME'. An AwsRole does.",
  };
});
