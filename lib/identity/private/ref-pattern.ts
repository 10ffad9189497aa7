/** Whether something in a filter of GitHub stands for more than itself. */
export function isPattern(text: string): boolean {
  return /[*?+[\]\\!]/.test(text);
}

/**
 * A filter pattern of a trigger: `*` within a path segment, `**` anything, `?` and `+` count the character before.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
export function filterPattern(pattern: string): RegExp | undefined {
  return compiled(pattern.replace(/\\(.)|(\*\*?)|(\[[^\]]*\])|([?+])|([^\\*?+[\]])/gs, (_, escaped, stars, set, count, plain) => (
    escaped ? literal(escaped) : stars ? (stars === '**' ? '.*' : '[^/]*') : set ?? count ?? literal(plain)
  )));
}

/** A pattern of an environment's branch policy: `*` within a path segment, `**` and a slash any number of segments, `?` one character. */
export function policyPattern(pattern: string): RegExp | undefined {
  return compiled(pattern.replace(/(^|(?<=\/))(\*\*+\/)|(\*+)|(\?)|(\[!?[^\]]*\])|([^*?[\]])/gs, (_, _start, deep, star, one, set, plain) => (
    deep ? '(?:[^/]+/)*' : star ? '[^/]*' : one ? '[^/]' : set?.replace(/^\[!/, '[^') ?? literal(plain)
  )));
}

/** Some name that a pattern takes: enough to ask what happens to a name that nobody thought of. */
export function exampleOf(pattern: string): string | undefined {
  const plain = pattern.replace(/\\(.)/gs, '$1').replace(/\*+/g, 'any').replace(/\[([^!^\]])[^\]]*\]/g, '$1').replace(/\[[!^][^\]]*\]/g, '_');
  // To a filter `?` and `+` count the character before, to a policy `?` is a character.
  return [plain.replace(/[?+]/g, ''), plain.replace(/\?/g, 'x')].find((name) => filterPattern(pattern)?.test(name) || policyPattern(pattern)?.test(name));
}

/** The last pattern that takes the name decides, and `!` turns it away. */
export function filtered(patterns: readonly string[], name: string): boolean {
  return patterns.reduce((taken, pattern) => (
    pattern.startsWith('!') ? taken && !filterPattern(pattern.slice(1))?.test(name) : taken || filterPattern(pattern)?.test(name) === true
  ), false);
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

/** What GitHub would refuse is the matter of another rule: here it takes nothing. */
function compiled(source: string): RegExp | undefined {
  try {
    return new RegExp(`^${source}$`, 's');
  } catch {
    return undefined;
  }
}
