import { statementRule } from './access';
import { Severity } from '../../../core/inside';
import { claimNamed } from '../../access/trust-condition';

/** A wildcard behind the repository in a subject. */
export const subjectPattern = statementRule('identity/subject-pattern', Severity.WARNING, ({ allow, conditions, issuer }) => {
  const values = !allow ? [] : conditions.filter(({ test, key }) => test === 'StringLike' && claimNamed(key, issuer) === 'sub').flatMap((condition) => condition.values);
  const open = values.filter((value) => /^[^:*?]*:[^:*?]*:.*[*?]/s.test(value));
  return open.length === 0 ? undefined : {
    message: `takes subjects like ${open.map((value) => `'${value}'`).join(', ')}: whoever can push a branch, or open a pull request, can make one that fits.`,
    fix: 'Name the subjects one by one with StringEquals. Where the branches are not known beforehand, give the job an environment with a branch policy and trust that.',
  };
});
