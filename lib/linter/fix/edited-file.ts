import { SpannedEntry, SpannedNode, spansOf } from '../../delivery/inside';

/** A change of a text: what stands from one offset to the other becomes something else. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The part of the document that it is about: nothing else may change. */
  readonly part: string;
}

/** Why a finding is left: the end of a sentence. */
export interface Left {
  readonly why: string;
}

/** A file that is to be mended, with all its comments and its layout. */
export class EditedFile {
  /** As the file ends its lines. */
  public readonly eol: string;
  private readonly root: SpannedNode | undefined;

  public constructor(public readonly text: string) {
    this.eol = text.includes('\r\n') ? '\r\n' : '\n';
    this.root = spansOf(text);
  }

  /**
   * What stands at a path such as `jobs/build/steps[2]`. Undefined where there is no such thing, and where an alias is on the way: it stands for more than one place.
   */
  public at(path: string): SpannedNode | undefined {
    let node = this.root;
    for (const part of path.split('/').filter(Boolean)) {
      const [, key, indexes] = /^(.*?)((?:\[\d+\])*)$/s.exec(part)!;
      if (key !== '') node = entryOf(node, key)?.value;
      for (const [i, [, index]] of [...indexes.matchAll(/\[(\d+)\]/g)].entries()) {
        // Steps within a step are those of `parallel`.
        if (i > 0) node = entryOf(node, 'parallel')?.value;
        node = node?.kind === 'list' ? node.items[Number(index)] : undefined;
      }
      if (node === undefined || node.kind === 'alias' || node.anchored) return undefined;
    }
    return node;
  }

  /** Blanks up to the column in which something stands. */
  public indentOf(at: number): string {
    return ' '.repeat(at - this.text.lastIndexOf('\n', at - 1) - 1);
  }

  /** Where the line ends that something stands in, before its end. */
  public endOfLine(at: number): number {
    const end = this.text.indexOf('\n', at);
    return end < 0 ? this.text.length : this.text[end - 1] === '\r' ? end - 1 : end;
  }

  /** Puts lines before a key, in its column. They are given without the indentation of that. */
  public before(entry: SpannedEntry, lines: readonly string[], part: string): Edit {
    const indent = this.indentOf(entry.keyStart);
    return { start: entry.keyStart, end: entry.keyStart, text: lines.map((line) => `${line}${this.eol}${indent}`).join(''), part };
  }

  /** Gives a map of a map one more entry, and makes it where it is not there. The key comes before `before`. */
  public entered(owner: SpannedNode, map: string, [key, value]: readonly [string, string], before: string, part: string): Edit | Left {
    return this.enteredAll(owner, map, [[key, value]], before, part);
  }

  public enteredAll(owner: SpannedNode, map: string, values: ReadonlyArray<readonly [string, string]>, before: string, part: string): Edit | Left {
    const lines = values.map(([key, value]) => `${key}: ${value}`);
    const there = entryOf(owner, map);
    if (owner.style === 'flow') return { why: 'it is written in braces' };
    if (there === undefined) {
      const next = entryOf(owner, before);
      return next ? this.before(next, [`${map}:`, ...lines.map((line) => `  ${line}`)], part) : { why: `there is no '${before}'` };
    }
    const node = there.value;
    if (node?.kind !== 'map' || node.anchored) return { why: `its '${map}' is no map of its own` };
    if (node.style !== 'flow') return this.before(node.entries[0], lines, part);
    if (node.entries.length === 0) return { start: node.start, end: node.end, text: `{ ${lines.join(', ')} }`, part };
    return { start: node.entries[0].keyStart, end: node.entries[0].keyStart, text: `${lines.join(', ')}, `, part };
  }
}

export function entryOf(node: SpannedNode | undefined, key: string): SpannedEntry | undefined {
  return node?.entries.find((entry) => entry.key === key);
}

/** A text with changes. They do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const { start, end, text: by } of [...edits].sort((a, b) => b.start - a.start || b.end - a.end)) result = result.slice(0, start) + by + result.slice(end);
  return result;
}

/** Whether two changes speak of the same place: then the second waits. */
export function overlaps(a: Edit, b: Edit): boolean {
  return a.start === b.start ? true : a.start < b.end && b.start < a.end;
}
