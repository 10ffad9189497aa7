import { PullRequestTitleOptions } from './conventions-options';

/** Those of the convention. */
export const TYPES = ['build', 'chore', 'ci', 'docs', 'feat', 'fix', 'perf', 'refactor', 'revert', 'style', 'test'];

const ANY_SCOPE = '[A-Za-z0-9_./-]+(,[A-Za-z0-9_./-]+)*';

/** No space in front, no full stop at the end. */
const ANY_SUBJECT = '[^[:space:]](.*[^.])?';

/** What a title must be, as an extended regular expression of POSIX: bash reads it. */
export function titlePattern({ types = TYPES, scopes, scopeRequired, subjectPattern = ANY_SUBJECT }: PullRequestTitleOptions): string {
  const scope = `\\((${scopes === undefined ? ANY_SCOPE : alternatives(scopes)})\\)`;
  return `^(${alternatives(types)})${scopeRequired ? scope : `(${scope})?`}!?: (${subjectPattern})$`;
}

/** What a title must be, as people read it. */
export function titleInWords({ types = TYPES, scopes, scopeRequired }: PullRequestTitleOptions): string {
  const scope = scopeRequired ? '(<scope>)' : '[(<scope>)]';
  return `<type>${scope}: <subject>, where the type is one of ${types.join(', ')}${scopes ? `, and the scope one of ${scopes.join(', ')}` : ''}`;
}

const alternatives = (words: readonly string[]) => words.map((word) => word.replace(/[.[\]{}()\\*+?^$|]/g, '\\$&')).join('|');
