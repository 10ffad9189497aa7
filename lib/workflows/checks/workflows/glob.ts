import { DISGUISE } from '../../../core/inside';

/** What a filter pattern is matched against. */
export type GlobKind = 'ref' | 'path' | 'name';

/** Filter keys to what their patterns are matched against. */
export const GLOB_KEYS: Readonly<Record<string, GlobKind>> = {
  'branches': 'ref',
  'branches-ignore': 'ref',
  'tags': 'ref',
  'tags-ignore': 'ref',
  'paths': 'path',
  'paths-ignore': 'path',
  'names': 'name',
  'versions': 'name',
};

/** What Linux takes for a path, and Git for the name of anything. */
const LONGEST = 4096;

const UNSEEN = new RegExp(`[\\x00-\\x1f\\x7f-\\x9f]|${DISGUISE.source}`, 'u');

/**
 * What is wrong with a filter pattern; undefined when nothing is.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
export function globProblem(pattern: string, kind: GlobKind): string | undefined {
  // An expression in a filter is the matter of GitHub's parser.
  if (pattern.includes('${')) return undefined;
  if (pattern === '') return 'it is empty';
  if (pattern.length > LONGEST) return `it has ${pattern.length} characters, and no branch, tag or path has more than ${LONGEST}`;
  if (UNSEEN.test(pattern)) return 'it holds a line break or another character that nobody sees: every pattern is an item of the list';
  if (pattern !== pattern.trim()) return 'it begins or ends with a space, which is part of the pattern';
  const positive = pattern.startsWith('!') ? pattern.slice(1) : pattern;
  if (positive === '') return 'nothing follows the `!`';
  return syntaxProblem(positive) ?? regexProblem(positive) ?? (kind === 'ref' ? refProblem(positive) : kind === 'path' ? pathProblem(positive) : undefined);
}

function syntaxProblem(pattern: string): string | undefined {
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern[i];
    if (char === '\\') {
      if (++i === pattern.length) return 'nothing follows the last `\\`';
    } else if (char === '?' || char === '+') {
      // Both count the character before: `*?` and `**` in front of them leave nothing to count.
      if (i === 0 || '*?+'.includes(pattern[i - 1]) && pattern[i - 2] !== '\\') return `the \`${char}\` counts the character before it, and there is none to count`;
    } else if (char === '[') {
      const end = pattern.indexOf(']', i + 1);
      if (end < 0) return 'a `[` is never closed';
      const wrong = setProblem(pattern.slice(i + 1, end));
      if (wrong) return wrong;
      i = end;
    }
  }
  return undefined;
}

/** The signs of a regular expression, where nobody would write them as themselves. Behind a `\\` each of them is a plain character. */
function regexProblem(pattern: string): string | undefined {
  const found = REGEX_SIGNS.map((sign) => sign.exec(pattern)?.[0]).find((sign) => sign !== undefined) ?? lateSign(pattern);
  return found === undefined ? undefined : `\`${found}\` is of a regular expression or a shell; here \`*\` stands for any characters but \`/\`, \`**\` for any, \`[0-9]\` for one of a set, and \`?\` and \`+\` count the character before`;
}

const REGEX_SIGNS: readonly RegExp[] = [
  // A backslash only takes the meaning from a sign: `\d` is a plain `d`.
  /\\[A-Za-z0-9]/,
  /^\^/,
  /(?<!\\)\$$/,
  // `(group)` is a folder of some frameworks, `(a|b)` and `(ab)+` are not.
  /(?<!\\)\([^()]*\|[^()]*\)|(?<!\\)\([^()]*\)[?*+{]/,
  /(?<!\\)\{(?:\d+,?\d*|[^{}]*,[^{}]*)\}/,
  /^\(\?[a-z]+\)/,
];

/** Signs that depend on what else is there. */
function lateSign(pattern: string): string | undefined {
  // Beside escaped signs it may well be one itself.
  if (pattern.split('\\', 1)[0].includes('|')) return '|';
  // A dot needs no backslash: whoever writes one for it means any character by the other.
  return pattern.includes('\\.') ? /(?<!\\)\.[*+]/.exec(pattern)?.[0] : undefined;
}

const RANGES = [/^[a-z]-[a-z]$/, /^[A-Z]-[A-Z]$/, /^[0-9]-[0-9]$/];

function setProblem(set: string): string | undefined {
  if (set === '') return 'the set `[]` is empty';
  if (/^[!^]/.test(set)) return `a set cannot be turned around: the \`${set[0]}\` is one of its characters`;
  if (set.startsWith('-') || set.endsWith('-')) return `a range in \`[${set}]\` has only one end`;
  for (const [range] of set.matchAll(/[^\\]-./g)) if (!RANGES.some((allowed) => allowed.test(range))) return `the range \`${range}\` does not stay within a-z, A-Z or 0-9`;
  for (const [range, from, to] of set.matchAll(/(.)-(.)/g)) if (from > to) return `the range \`${range}\` runs backwards`;
  return undefined;
}

/** What Git allows in the name of a branch or tag: git-check-ref-format(1). */
function refProblem(pattern: string): string | undefined {
  const bad = /[\s~^:\x00-\x1f\x7f]/.exec(pattern)?.[0] ?? /\\[?*[\\]/.exec(pattern)?.[0];
  if (bad) return `no branch or tag has a \`${bad.replace('\\', '')}\` in its name`;
  if (pattern.startsWith('/') || pattern.endsWith('/')) return 'no branch or tag begins or ends with `/`';
  if (pattern.includes('//')) return 'no branch or tag has `//` in its name';
  if (pattern.includes('..')) return 'no branch or tag has `..` in its name';
  if (/(?:^|\/)\./.test(pattern)) return 'no branch or tag has a part that begins with `.`; in a pattern, `*` alone stands for any characters';
  if (pattern.includes('@{')) return 'no branch or tag has `@{` in its name';
  if (pattern.endsWith('.') || /\.lock(?:\/|$)/.test(pattern)) return 'no branch or tag ends with `.`, and no part of its name with `.lock`';
  if (pattern === '@' || pattern.startsWith('-')) return 'no branch or tag begins with `-` or is called `@`';
  return pattern.startsWith('refs/heads/') || pattern.startsWith('refs/tags/') ? 'the names of branches and tags stand without `refs/heads/` and `refs/tags/`' : undefined;
}

function pathProblem(pattern: string): string | undefined {
  if (/^\.\.?(?:\/|$)/.test(pattern) || /\/\.\.?(?:\/|$)/.test(pattern)) return 'paths begin at the root of the repository, without `./` and `../`';
  if (/^(?:\/|~\/)/.test(pattern)) return `paths begin at the root of the repository, without \`${pattern[0] === '/' ? '/' : '~/'}\``;
  if (pattern.includes('//')) return 'no path has `//` in it';
  return pattern.endsWith('/') ? 'no file ends with `/`' : undefined;
}
