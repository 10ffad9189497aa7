import { MANY, ONE, SegmentGlob, textOf } from './segment-glob';

/** Any one folder or file. */
export const STAR = { kind: 'star' } as const;

/** Any number of folders and files below each other, but at least so many. @internal */
export interface Gap {
  readonly kind: 'gap';
  readonly least: number;
}

/** A name as it stands, a name with wildcards, any name, or names below each other. */
export type PatternItem = string | SegmentGlob | typeof STAR | Gap;

/** What is wrong with a pattern. @internal */
export interface PatternProblem {
  readonly why: string;
  readonly fix: string;
  /** The same for whoever writes the file by hand. */
  readonly fixInYaml?: string;
}

/**
 * What a pattern asks of the names on the way to a file, one item for each. A pattern with a `/` before its end counts from the root, one without lies
 * anywhere. Its last name is a file, or a folder with all that is in it; a lone `*` at the end is one level only. Patterns that match the same files in
 * different words, such as `/a/` and `a/**`, have the same items.
 */
export function patternItems(pattern: string): PatternItem[] {
  const segments = segmentsOf(pattern);
  const rooted = segments[0].length === 0;
  const folder = segments[segments.length - 1].length === 0;
  const named = segments.slice(rooted ? 1 : 0, folder ? -1 : undefined);
  const items: PatternItem[] = rooted || named.length > 1 ? [] : [gapOf(0)];
  items.push(...named.map(itemOf));
  const last = items[items.length - 1];
  if (folder || isGap(last)) items.push(gapOf(1));
  else if (last !== STAR) items.push(gapOf(0));
  return merged(items);
}

/** A backslash that nobody needs: the slip of who is used to Windows. */
const STRAY = /(?<!\\)(?:\\\\)*\\(?:[\p{L}\p{N}]|$)/u;

/** Why GitHub would skip a line with this pattern, or never find a file for it. */
export function patternProblem(pattern: string): PatternProblem | undefined {
  if (pattern.startsWith('!')) {
    return { why: "begins with '!', and code owners know no negation", fix: `Take files out by a later rule without owners: unowned('${pattern.slice(1)}').`, fixInYaml: `Take files out by a later line without owners: \`${pattern.slice(1)}\`.` };
  }
  if (pattern.includes('#')) return { why: "has a '#', where a comment begins; a backslash does not help", fix: `Write '?' for any one character: '${pattern.replace(/\\?#/g, '?')}'.` };
  if (pattern.includes('***')) return { why: "has three '*' in a row", fix: `Write '${pattern.replace(/\*{3,}/g, '**')}': '*' is any name, '**' any number of folders.` };
  if (/^\/+$/.test(pattern)) return { why: 'matches nothing', fix: "Write '*' for every file, or '/*' for the files at the root." };
  if (/^\\? |\\? $/.test(pattern)) return { why: 'begins or ends with a space', fix: `Write '${pattern.replace(/^(?:\\? )+|(?:\\? )+$/g, '')}'.` };
  if (STRAY.test(pattern)) return { why: "has a '\\' that escapes nothing", fix: `Folders are separated by '/': '${pattern.replace(/\\(?=[\p{L}\p{N}]|$)/gu, '/').replace(/\/{2,}/g, '/')}'.` };
  if (pattern.includes('//')) return { why: 'has a folder without a name', fix: `Write '${pattern.replace(/\/{2,}/g, '/')}'.` };
  if (/(?:^|\/)\.\.?(?:\/|$)/.test(pattern)) return { why: "has a '.' or '..' for a folder, and no path in a repository has one", fix: `Write it from the root: '${fromRoot(pattern)}'.` };
  return undefined;
}

/** The same for two patterns that match the same files. */
export function itemsKey(items: readonly PatternItem[]): string {
  return items.map(itemKey).join('/');
}

export function itemKey(item: PatternItem): string {
  if (typeof item === 'string') return `=${item}`;
  if (item instanceof SegmentGlob) return `~${item.key}`;
  return item === STAR ? '*' : `+${(item as Gap).least}`;
}

export function isGap(item: PatternItem | undefined): item is Gap {
  return typeof item === 'object' && !(item instanceof SegmentGlob) && item.kind === 'gap';
}

function gapOf(least: number): Gap {
  return { kind: 'gap', least };
}

function segmentsOf(pattern: string): number[][] {
  const segments: number[][] = [[]];
  let escaped = false;
  for (const character of pattern) {
    const current = segments[segments.length - 1];
    if (character === '/') segments.push([]);
    else if (escaped) current.push(character.codePointAt(0)!);
    else if (character === '*') current.push(MANY);
    else if (character === '?') current.push(ONE);
    else if (character !== '\\') current.push(character.codePointAt(0)!);
    escaped = character === '\\' && !escaped;
  }
  return segments;
}

function itemOf(tokens: readonly number[]): PatternItem {
  if (tokens.every((token) => token >= 0)) return textOf(tokens);
  if (tokens.some((token) => token !== MANY)) return new SegmentGlob(tokens);
  return tokens.length === 1 ? STAR : gapOf(0);
}

/** Gaps and stars beside each other are one gap. */
function merged(items: readonly PatternItem[]): PatternItem[] {
  const result: PatternItem[] = [];
  for (let i = 0; i < items.length;) {
    let end = i;
    while (items[end] === STAR || isGap(items[end])) end++;
    const run = items.slice(i, end);
    if (run.some(isGap)) result.push(gapOf(run.reduce((sum, item) => sum + (isGap(item) ? item.least : 1), 0)));
    else result.push(...run);
    if (end < items.length) result.push(items[end]);
    i = end + 1;
  }
  return result;
}

function fromRoot(pattern: string): string {
  const names: string[] = [];
  for (const name of pattern.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '.' && name !== '') names.push(name);
  }
  return `/${names.join('/')}${pattern.endsWith('/') && names.length > 0 ? '/' : ''}`;
}
