import { entriesOf, itemsOf, textOf, valueOf } from './nodes';
import { SourceMap, SourceNode } from '../../expressions/inside';
import { parseUses } from '../uses';

/** A line with a comment that is no part of a value. */
interface Comment {
  readonly line: number;
  readonly text: string;
  /** Where it begins, when nothing else stands on the line. */
  readonly column?: number;
}

/** Something that a comment can be said of: a job, a step, a service; and the file. */
interface Thing {
  readonly line: number;
  readonly column: number;
}

/** The file itself: no job begins on such a line. */
const FILE: Thing = { line: 0, column: 1 };

/**
 * The comments of a file, which GitHub's parser drops: those above a job, a step or a service are said of it, and so are those inside of it; all others are said of
 * the file. None is lost but what stands in the middle of a value.
 */
export class Comments {
  /** The comments of a text; undefined where there is none. */
  public static in(text: string, root: SourceMap): Comments | undefined {
    return text.includes('#') ? new Comments(text, root) : undefined;
  }

  private readonly comments: readonly Comment[];
  /** Those behind a value, by their lines. */
  private readonly behind: ReadonlyMap<number, string>;
  /** By the line of the `uses`. */
  private readonly versions: ReadonlyMap<number, string>;
  private readonly things: readonly Thing[];
  private readonly lines: readonly string[];
  private readonly blocks = new Map<number, number>();
  private byThing?: Map<string, string[]>;

  private constructor(text: string, root: SourceMap) {
    this.lines = text.split(/\r?\n/);
    this.things = [FILE, ...thingsIn(root)].sort((a, b) => a.line - b.line || a.column - b.column);
    const comments = commentsIn(this.lines, root);
    this.behind = new Map(comments.filter(({ column }) => column === undefined).map(({ line, text: said }) => [line, said]));
    this.versions = versionsIn(root, this.behind);
    this.comments = comments.filter(({ line, column }) => column !== undefined || !this.versions.has(line));
  }

  /** What is said of the thing that begins at a place; of the file without one. */
  public of(place: Thing = FILE): string | undefined {
    this.byThing ??= this.assigned();
    const lines = this.byThing.get(keyOf(place)) ?? [];
    const from = lines.findIndex((text) => text !== '');
    return from < 0 ? undefined : lines.slice(from, lines.length - [...lines].reverse().findIndex((text) => text !== '')).join('\n');
  }

  /** The release behind the commit that a `uses` names. */
  public versionOf({ place }: SourceNode): string | undefined {
    return this.versions.get(place.line);
  }

  /** The same, also where more is said behind it, which stays a comment. */
  public releaseOf(node: SourceNode): string | undefined {
    const { line } = node.place;
    const [first] = (this.behind.get(line) ?? '').split(/[\s,;(]/, 1);
    return this.versions.get(line) ?? (mayHaveVersion(textOf(node) ?? '') ? RELEASE.exec(first)?.[1] : undefined);
  }

  private assigned(): Map<string, string[]> {
    const said = new Map<string, string[]>();
    let before: Comment | undefined;
    // Of both there may be ten thousands: each is come by once.
    let at = 0;
    for (const comment of this.comments) {
      while (at + 1 < this.things.length && this.things[at + 1].line <= comment.line) at++;
      const key = keyOf(this.leads(comment, this.things[at + 1]) ? this.things[at + 1] : this.things[at]);
      const lines = said.get(key) ?? [];
      said.set(key, lines);
      // Blocks that stood apart stay apart.
      if (before && comment.line > before.line + 1 && lines.length > 0) lines.push('');
      lines.push(comment.text);
      before = comment;
    }
    return said;
  }

  /** Whether a comment stands above a thing, with nothing between them. What stands deeper belongs to what is before. */
  private leads({ line, column }: Comment, next: Thing | undefined): boolean {
    return next !== undefined && column !== undefined && column <= next.column && line >= this.blockAbove(next);
  }

  /** The first line of the comments and empty lines above a thing. */
  private blockAbove({ line }: Thing): number {
    let first = this.blocks.get(line);
    if (first === undefined) {
      first = line;
      while (first > 1 && /^\s*(?:#.*|-)?$/.test(this.lines[first - 2])) first--;
      this.blocks.set(line, first);
    }
    return first;
  }
}

function keyOf({ line, column }: Thing): string {
  return `${line}:${column}`;
}

function thingsIn(root: SourceMap): Thing[] {
  const steps = (list: SourceNode | undefined): Thing[] => itemsOf(list).flatMap((step) => [step.place, ...steps(valueOf(step, 'parallel'))]);
  const jobs = entriesOf(valueOf(root, 'jobs')).flatMap(({ place, value }) => [place, ...entriesOf(valueOf(value, 'services')).map((service) => service.place), ...steps(valueOf(value, 'steps'))]);
  return [...jobs, ...steps(valueOf(valueOf(root, 'runs'), 'steps'))];
}

/** How bots and people write a release behind a pin: `v4.1.0`, `tag=v4.1.0`, `@v4`, `pin @v4`, `ratchet:actions/checkout@v4`; or any other word. */
const RELEASE = /^(?:tag\s*[=:]\s*|(?:pin\s+)?@|(?:ratchet:)?[\w./-]+@)?(v?\d[\w.+-]*)$/i;

function versionsIn(root: SourceNode, behind: ReadonlyMap<number, string>): Map<number, string> {
  const versions = new Map<number, string>();
  const look = (node: SourceNode): void => {
    if (node.kind === 'list') node.items.forEach(look);
    if (node.kind !== 'map') return;
    for (const { key, value } of node.entries) {
      look(value);
      const text = key === 'uses' && mayHaveVersion(textOf(value) ?? '') ? behind.get(value.place.line) : undefined;
      const version = text === undefined ? undefined : RELEASE.exec(text)?.[1] ?? (/^\S+$/.test(text) ? text : undefined);
      if (version !== undefined) versions.set(value.place.line, version);
    }
  };
  if (behind.size > 0) look(root);
  return versions;
}

/** Behind a tag a release says what nobody can know: the tag may be moved. */
function mayHaveVersion(text: string): boolean {
  const uses = parseUses(text);
  return uses.kind !== 'repository' || uses.pinned;
}

function commentsIn(lines: readonly string[], root: SourceNode): Comment[] {
  const inValues = new Set<number>();
  const behind = new Map<number, string>();
  const note = (line: number, column: number, form: RegExp) => {
    const [, text] = form.exec((lines[line - 1] ?? '').slice(column - 1)) ?? [];
    if (text !== undefined) behind.set(line, text);
  };
  const look = (node: SourceNode) => {
    if (node.kind === 'list') return node.items.forEach(look);
    if (node.kind === 'map') {
      for (const { place, value } of node.entries) {
        note(place.endLine ?? place.line, place.endColumn ?? place.column, /^\s*:(?:\s+[|>][-+\d]*)?\s+#\s?(.*)$/);
        look(value);
      }
      return undefined;
    }
    const { line, endLine = line, endColumn = 1 } = node.place;
    // A block ends where the next line begins.
    const last = endColumn === 1 && endLine > line ? endLine - 1 : endLine;
    for (let at = line + 1; at <= last; at++) inValues.add(at);
    if (endColumn > 1) note(endLine, endColumn, /^[\s,\]}]*\s#\s?(.*)$/);
    return undefined;
  };
  look(root);
  return lines.flatMap((line, i): Comment[] => {
    if (inValues.has(i + 1) && !behind.has(i + 1)) return [];
    const [, indent, text] = /^([ \t]*)# ?(.*)$/.exec(line) ?? [];
    if (text !== undefined && !inValues.has(i + 1)) return [{ line: i + 1, text: text.trimEnd(), column: indent.length + 1 }];
    return behind.has(i + 1) ? [{ line: i + 1, text: behind.get(i + 1)!.trimEnd() }] : [];
  });
}
