/** Any one character, and any number of them, among the code points of a segment. */
export const ONE = -1;
export const MANY = -2;

/**
 * One segment of a pattern with `*` or `?` in it. Both stop at a `/`. A test takes time in proportion to the lengths of pattern and name, however
 * many stars there are.
 *
 * @internal
 */
export class SegmentGlob {
  /** The same for two globs that are written differently and mean one thing. */
  public readonly key: string;
  /** What every name that fits begins and ends with. */
  public readonly head: string;
  public readonly tail: string;
  private readonly tokens: readonly number[];
  /** The texts between the stars, when there is no `?`. */
  private readonly chunks: readonly string[] | undefined;

  /** @param tokens code points, `ONE` and `MANY` */
  public constructor(tokens: readonly number[]) {
    this.tokens = inOrder(tokens);
    this.key = this.tokens.join(',');
    this.head = textOf(this.tokens.slice(0, this.tokens.findIndex((token) => token < 0)));
    this.tail = textOf(this.tokens.slice(Math.max(this.tokens.lastIndexOf(ONE), this.tokens.lastIndexOf(MANY)) + 1));
    this.chunks = this.tokens.includes(ONE) ? undefined : chunksOf(this.tokens);
  }

  /** Whether a name fits. */
  public fits(name: string): boolean {
    const { chunks, head, tail } = this;
    const end = name.length - tail.length;
    if (end < head.length || !name.startsWith(head) || !name.endsWith(tail)) return false;
    if (!chunks) return tokensFit(this.tokens, codePoints(name));
    let at = head.length;
    for (let i = 1; i < chunks.length - 1; i++) {
      const found = name.indexOf(chunks[i], at);
      if (found < 0) return false;
      at = found + chunks[i].length;
    }
    return at <= end;
  }

  /** Whether every name that fits the other one fits this one. May miss that it is so, never says it where it is not. */
  public covers(other: SegmentGlob): boolean {
    return tokensFit(this.tokens, other.tokens);
  }
}

export function textOf(tokens: readonly number[]): string {
  return tokens.map((token) => String.fromCodePoint(token)).join('');
}

/** The name that was asked about last: many globs are tried on one name. */
let latest: { readonly name: string; readonly points: readonly number[] } = { name: '', points: [] };

function codePoints(name: string): readonly number[] {
  if (latest.name !== name) latest = { name, points: Array.from(name, (character) => character.codePointAt(0)!) };
  return latest.points;
}

/** `a*?*` as `a?*`. */
function inOrder(tokens: readonly number[]): number[] {
  const ordered: number[] = [];
  for (const token of tokens) {
    const before = ordered[ordered.length - 1];
    if (token === MANY && before === MANY) continue;
    if (token === ONE && before === MANY) ordered.splice(-1, 1, ONE, MANY);
    else ordered.push(token);
  }
  return ordered;
}

function chunksOf(tokens: readonly number[]): string[] {
  const chunks: number[][] = [[]];
  for (const token of tokens) {
    if (token === MANY) chunks.push([]);
    else chunks[chunks.length - 1].push(token);
  }
  return chunks.map(textOf);
}

/** The subject may hold wildcards itself: its `?` is taken by `?` and `*`, its `*` by `*` only. */
function tokensFit(pattern: readonly number[], subject: readonly number[]): boolean {
  let p = 0;
  let s = 0;
  let star = -1;
  let retry = 0;
  while (s < subject.length) {
    if (pattern[p] === MANY) {
      star = p++;
      retry = s;
    } else if (p < pattern.length && (pattern[p] === subject[s] || (pattern[p] === ONE && subject[s] !== MANY))) {
      p++;
      s++;
    } else if (star >= 0) {
      p = star + 1;
      s = ++retry;
    } else {
      return false;
    }
  }
  while (pattern[p] === MANY) p++;
  return p === pattern.length;
}
