import { Hole, Known, ScriptPart, Slots } from './types';

const NOTHING: Known = {};

export interface MarkedScript {
  readonly text: string;
  readonly slots: Slots;
}

/**
 * The script with a mark in place of each expression. A mark is an identifier, so that it may stand wherever a value may.
 *
 * @param knownOf asked only for expressions at places where it matters
 */
export function markScript(parts: readonly ScriptPart[], variables: ReadonlyMap<string, string>, knownOf: (expression: string) => Known = () => NOTHING): MarkedScript {
  // Variables are looked for as well, because marks are replaced in lines that read some already.
  const prefix = unusedPrefix([...parts.filter((part) => typeof part === 'string'), ...variables.values()].join('\0'));
  const holes: Hole[] = [];
  const text = parts.map((part) => {
    if (typeof part === 'string') return part;
    const expression = part.expression.trim();
    let known: Known | undefined;
    const hole: Hole = { mark: `${prefix}_${holes.length}_`, expression, variable: variables.get(expression)!, get known() { return (known ??= knownOf(expression)); } };
    holes.push(hole);
    return hole.mark;
  }).join('');
  const pattern = new RegExp(`${prefix}_(\\d+)_`, 'g');
  return {
    text,
    slots: { holes, in: (source) => (source.includes(prefix) ? [...source.matchAll(pattern)].map((m) => holes[Number(m[1])]) : []) },
  };
}

let marked: { readonly source: string; readonly prefix: string; readonly at: ReadonlyMap<string, number> } | undefined;

/** Where a mark stands in a script. All of them are found in one pass: a script may have ten thousand. */
export function markAt(source: string, mark: string): number {
  const prefix = mark.replace(/\d+_$/, '');
  if (marked?.source !== source || marked.prefix !== prefix) {
    const found = [...source.matchAll(new RegExp(`${prefix}\\d+_`, 'g'))].reverse();
    marked = { source, prefix, at: new Map(found.map((m) => [m[0], m.index])) };
  }
  return marked.at.get(mark) ?? -1;
}

/** What is written in place of a mark, and how many characters before and after go with it. */
export interface Filling {
  readonly read: string;
  readonly whole?: { readonly before: number; readonly after: number };
}

/** Replaces every mark of a text. */
export function fillMarks(text: string, slots: Slots, of: (hole: Hole) => string | Filling): string {
  const found = slots.in(text);
  let out = '';
  let at = 0;
  for (const hole of found) {
    const start = text.indexOf(hole.mark, at);
    const filling = of(hole);
    const { read, whole } = typeof filling === 'string' ? { read: filling } as Filling : filling;
    out += text.slice(at, start - (whole?.before ?? 0)) + read;
    at = start + hole.mark.length + (whole?.after ?? 0);
  }
  return out + text.slice(at);
}

function unusedPrefix(text: string): string {
  let prefix = 'SLOT';
  for (let i = 1; text.includes(prefix); i++) prefix = `SLOT${i}V`;
  return prefix;
}
