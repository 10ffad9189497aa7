import { grantRule, subjectPatterns } from './access';
import { Severity } from '../../../core/inside';

/** A wildcard behind the repository in a subject. */
export const subjectPattern = grantRule('identity/subject-pattern', Severity.WARNING, (statement) => {
  const open = subjectPatterns(statement).filter((value) => /^[^:*?]*:[^:*?]*:.*[*?]/s.test(value));
  return open.length === 0 ? undefined : {
    message: `takes subjects like ${open.map((value) => `'${value}'`).join(', ')}: whoever can push a branch, or open a pull request, can make one that fits.`,
    fix: 'Name the subjects one by one with StringEquals. Where the branches are not known beforehand, give the job an environment with a branch policy and trust that.',
  };
});
