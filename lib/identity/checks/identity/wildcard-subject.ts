import { grantRule, subjectPatterns } from './access';
import { Severity } from '../../../core/inside';

/** A wildcard where the subject names owner and repository. */
export const wildcardSubject = grantRule('identity/wildcard-subject', Severity.ERROR, (statement) => {
  const open = subjectPatterns(statement).filter((value) => /^(?:[^:]*:)?[^:]*[*?]/.test(value));
  const owned = open.every((value) => /^repo:[^:/*?]+\//.test(value));
  return open.length === 0 ? undefined : {
    message: `takes subjects like ${open.map((value) => `'${value}'`).join(', ')}: ${owned
      ? 'every repository of the owner whose name fits, also one that somebody makes tomorrow.'
      : "anybody can make an owner or a repository whose name fits, 'acme-evil' fits 'acme*'."}`,
    fix: "Name the repository in full, with its ids: StringEquals with 'repo:OWNER@ID/REPO@ID:environment:NAME'. An AwsRole does.",
  };
});
