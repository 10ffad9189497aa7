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
    if (matches(name, partsOf(negative ? pattern.slice(1) : pattern))) passes = !negative;
  }
  return passes;
}

/** One sign of a pattern: which characters it takes, whether it may take none, and whether it may take many. */
interface Part {
  readonly takes: (char: string) => boolean;
  readonly none: boolean;
  readonly many: boolean;
  /** `**` and the slash behind it, which are there together or not at all. */
  readonly folders?: boolean;
}

const any = () => true;
const noSlash = (char: string) => char !== '/';

/**
 * All places of the pattern that the name may have come to are followed at once, so that a pattern with many stars takes no longer than one with few. An engine that
 * tries one after the other never ends at `*a*a*a*a*a*a`, and whoever writes a workflow may write that.
 */
function matches(name: string, parts: readonly Part[] | undefined): boolean {
  // Patterns that GitHub refuses are another rule's matter: such a one matches nothing.
  if (!parts) return false;
  let at = new Set<number>();
  // Within folders that have begun, and have no slash yet.
  let within = new Set<number>();
  reach(0, parts, at);
  for (const char of name.split('')) {
    const next = new Set<number>();
    const nextWithin = new Set<number>(within);
    for (const i of within) if (char === '/') reach(i + 1, parts, next);
    for (const i of at) {
      const part = parts[i];
      if (part === undefined || !part.takes(char)) continue;
      if (part.folders) {
        nextWithin.add(i);
        if (char === '/') reach(i + 1, parts, next);
      } else {
        reach(i + 1, parts, next);
        if (part.many) next.add(i);
      }
    }
    at = next;
    within = nextWithin;
  }
  return at.has(parts.length);
}

/** A place, and all behind it that can be come to by taking nothing. */
function reach(place: number, parts: readonly Part[], into: Set<number>): void {
  for (let i = place; !into.has(i); i++) {
    into.add(i);
    if (!parts[i]?.none) return;
  }
}

const partsOf = remembered(parsed);

function parsed(pattern: string): readonly Part[] | undefined {
  const parts: Part[] = [];
  for (let i = 0; i < pattern.length;) {
    const { part, length } = partAt(pattern, i);
    if (!part) return undefined;
    i += length;
    // A star says how often by itself; one question mark behind it changes nothing.
    const sign = part.many || part.folders === true ? '' : /^[?+]/.exec(pattern.slice(i, i + 1))?.[0] ?? '';
    i += sign.length;
    const isSaid = sign !== '' || part.many || part.folders === true;
    if (isSaid && pattern[i] === '?') i++;
    if (isSaid && (pattern[i] === '?' || pattern[i] === '+')) return undefined;
    parts.push({ ...part, none: part.none || sign === '?', many: part.many || sign === '+' });
  }
  return parts;
}

function partAt(pattern: string, i: number): { readonly part?: Part; readonly length: number } {
  const char = pattern[i];
  if (char === '?' || char === '+') return { length: 1 };
  if (char === '*') {
    if (pattern[i + 1] !== '*') return { part: { takes: noSlash, none: true, many: true }, length: 1 };
    // In front of a slash, and with nothing of the same folder before it, it may be no folder at all: docs/**/*.md takes docs/README.md.
    const folders = pattern[i + 2] === '/' && (i === 0 || pattern[i - 1] === '/');
    return { part: { takes: any, none: true, many: !folders, folders }, length: folders ? 3 : 2 };
  }
  const end = char === '[' ? pattern.indexOf(']', i) : -1;
  if (end >= 0) return { part: ofClass(pattern.slice(i + 1, end)), length: end + 1 - i };
  const literal = char === '\\' ? pattern[i + 1] ?? '' : char;
  // A backslash at the end stands before nothing.
  if (literal === '') return { part: { takes: () => false, none: true, many: false }, length: 1 };
  return { part: { takes: (one) => one === literal, none: false, many: false }, length: char === '\\' ? 2 : 1 };
}

/** `[a-z]`; undefined for what is none, such as `[z-a]`. */
function ofClass(signs: string): Part | undefined {
  try {
    const one = new RegExp(`^[${signs.replace(/[\\^]/g, '\\$&')}]$`, 's');
    return { takes: (char) => one.test(char), none: false, many: false };
  } catch {
    return undefined;
  }
}
