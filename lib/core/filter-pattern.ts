import { remembered } from './remembered';

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

const expressionOf = remembered(compiled);

function compiled(pattern: string): RegExp {
  let source = '';
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern[i];
    if (char === '*') {
      const stars = pattern[i + 1] === '*';
      // In front of a slash, and with nothing of the same folder before it, it may be no folder at all: docs/**/*.md takes docs/README.md.
      const folders = stars && pattern[i + 2] === '/' && (i === 0 || pattern[i - 1] === '/');
      source += folders ? '(?:.*/)?' : stars ? '.*' : '[^/]*';
      i += folders ? 2 : stars ? 1 : 0;
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
    return new RegExp(`^${source}$`, 's');
  } catch {
    // Patterns that GitHub refuses are another rule's matter: this one matches nothing.
    return /(?!)/;
  }
}
