/** What stands in a regular expression or a shell for what a pattern says otherwise. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^\(\?[a-z]+\)/, ''],
  [/^(!?)\^/, '$1'],
  [/(?<!\\)\$$/, ''],
  [/\\d/g, '[0-9]'],
  [/\\w/g, '[A-Za-z0-9_]'],
  [/(?<!\\)\.[*+]/g, '**'],
  [/\\([./-])/g, '$1'],
];

/** More alternatives than these are better written anew. */
const MOST = 16;

/** The patterns that say what a regular expression, or a pattern of a shell, means. Undefined where it has no sign of one. */
export function globsOfRegex(pattern: string): readonly string[] | undefined {
  // A count of something has no pattern, and an alternative in another none that is easy to read.
  if (/\{\d+,?\d*\}|\([^()]*\([^()]*\|/.test(pattern)) return undefined;
  const isRegex = /\\[A-Za-z0-9]|^!?\^|(?<!\\)\$$|(?<!\\)\||^\(\?[a-z]+\)/.test(pattern) || /(?<!\\)\.[*+]/.test(pattern) && /\\\./.test(pattern);
  const plain = isRegex ? SIGNS.reduce((text, [sign, glob]) => text.replace(sign, glob), pattern) : pattern;
  const globs = alternatives(plain);
  return globs === undefined || globs.length === 1 && globs[0] === pattern ? undefined : [...new Set(globs)];
}

/** `(a|b)`, `{a,b}` and `a|b`, one by one. */
function alternatives(text: string): readonly string[] | undefined {
  const group = /(?<!\\)\(([^()]*\|[^()]*)\)(?![?*+])|(?<!\\)\{([^{}]*,[^{}]*)\}/.exec(text);
  const parts = group ? (group[1] ?? group[2]).split(group[1] === undefined ? ',' : '|') : text.split('|');
  if (!group) return parts.length > 1 && /[(){}]/.test(text) ? undefined : parts;
  const all = parts.flatMap((part) => alternatives(`${text.slice(0, group.index)}${part}${text.slice(group.index + group[0].length)}`) ?? []);
  return all.length > MOST ? undefined : all;
}
