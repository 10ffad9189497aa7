/**
 * Whether a name passes a list of filter patterns: they are applied in order and the last one that matches decides; `!` in front takes away.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
export function passesFilter(name: string, patterns: readonly string[]): boolean {
  let passes = false;
  for (const pattern of patterns) {
    const negative = pattern.startsWith('!');
    if (expressionOf(negative ? pattern.slice(1) : pattern).test(name)) passes = !negative;
  }
  return passes;
}

function expressionOf(pattern: string): RegExp {
  let source = '';
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern[i];
    if (char === '*') {
      source += pattern[i + 1] === '*' ? '.*' : '[^/]*';
      if (pattern[i + 1] === '*') i++;
    } else if (char === '?' || char === '+') {
      source += char;
    } else if (char === '[' && pattern.includes(']', i)) {
      const end = pattern.indexOf(']', i);
      source += `[${pattern.slice(i + 1, end).replace(/[\\^]/g, '\\$&')}]`;
      i = end;
    } else {
      source += (char === '\\' ? pattern[++i] ?? '' : char).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    }
  }
  try {
    return new RegExp(`^${source}$`);
  } catch {
    // Patterns that GitHub refuses are another rule's matter: this one matches nothing.
    return /(?!)/;
  }
}
