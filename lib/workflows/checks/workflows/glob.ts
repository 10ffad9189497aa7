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

/**
 * What is wrong with a filter pattern; undefined when nothing is.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
export function globProblem(pattern: string, kind: GlobKind): string | undefined {
  // An expression in a filter is the matter of GitHub's parser.
  if (pattern.includes('${')) return undefined;
  if (pattern === '') return 'it is empty';
  if (pattern !== pattern.trim()) return 'it begins or ends with a space, which is part of the pattern';
  const positive = pattern.startsWith('!') ? pattern.slice(1) : pattern;
  if (positive === '') return 'nothing follows the `!`';
  return syntaxProblem(positive) ?? (kind === 'ref' ? refProblem(positive) : kind === 'path' ? pathProblem(positive) : undefined);
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

function setProblem(set: string): string | undefined {
  if (set === '') return 'the set `[]` is empty';
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
  if (pattern.includes('@{')) return 'no branch or tag has `@{` in its name';
  if (pattern.endsWith('.') || pattern.endsWith('.lock')) return 'no branch or tag ends with `.` or `.lock`';
  return pattern.startsWith('refs/heads/') || pattern.startsWith('refs/tags/') ? 'the names of branches and tags stand without `refs/heads/` and `refs/tags/`' : undefined;
}

function pathProblem(pattern: string): string | undefined {
  if (/^\.\.?\//.test(pattern) || /\/\.\.?(?:\/|$)/.test(pattern)) return 'paths begin at the root of the repository, without `./` and `../`';
  if (pattern.startsWith('/')) return 'paths begin at the root of the repository, without `/`';
  return pattern.endsWith('/') ? 'no file ends with `/`' : undefined;
}
