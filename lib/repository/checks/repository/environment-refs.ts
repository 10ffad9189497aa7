import { Rule } from '../../../checks/inside';
import { Severity, listed, printable } from '../../../core/inside';
import { DeclaredRepository } from '../../declared-repository';

/** Which branches and tags may deploy is said in one way, and in patterns that can match. */
export const environmentRefs: Rule = {
  id: 'repository/environment-refs',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const environment of DeclaredRepository.of(model).environments) {
      const { name, refs } = environment;
      if (refs.kind === 'protected-branches' && refs.besides.length > 0) {
        report({
          message: `The environment '${name}' has protectedBranchesOnly: true and the patterns ${listed(refs.besides)}. GitHub takes one or the other.`,
          at: environment,
          fix: 'Leave protectedBranchesOnly out, or the branches and tags.',
        });
      }
      if (refs.kind !== 'patterns') continue;
      if (refs.branches.length + refs.tags.length === 0) {
        report({
          message: `The environment '${name}' lists the branches and tags that may deploy, and the list is empty: nothing may.`,
          at: environment,
          fix: "Name some, { branches: ['main'] }, or leave the option out: then all may.",
        });
      }
      for (const [option, patterns] of [['branches', refs.branches], ['tags', refs.tags]] as const) {
        patterns.forEach((pattern, i) => {
          const wrong = patterns.indexOf(pattern) < i ? 'it stands there twice' : problem(pattern);
          if (wrong) report({ message: `The pattern '${printable(pattern, 80)}' in the ${option} of the environment '${name}' cannot be meant: ${wrong}.`, at: environment, fix: `Write names as Git shows them, with * for any text but '/': ${option}: ['${option === 'tags' ? 'v*' : 'release/*'}'].` });
        });
      }
    }
  },
};

/** GitHub matches with Ruby's File.fnmatch, so `[abc]` and `?` are patterns. */
function problem(pattern: string): string | undefined {
  if (pattern === '') return 'it is empty';
  if (pattern.includes('${')) return 'it holds an expression, and settings hold names';
  if (/[\s~^:\u0000-\u001f\u007f]/.test(pattern)) return 'no branch or tag has such a character in its name';
  if (pattern.startsWith('!')) return "a pattern cannot exclude, and the '!' is taken as a part of the name";
  if (/^refs\/(?:heads|tags)\//.test(pattern)) return 'names stand without refs/heads/ and refs/tags/';
  if (/^\/|\/$|\/\/|\.\.|@\{|\.lock$/.test(pattern)) return 'Git allows no such name';
  return (pattern.match(/\[/g) ?? []).length === (pattern.match(/\]/g) ?? []).length ? undefined : 'its [ and ] do not pair';
}
