import type * as Yaml from 'yaml';
import { YamlLibrary, actionsLanguage } from './bundle';
import type { OfficialError } from './official-error';
import type { SourceEntry, SourceMap, SourceNode, SourcePlace } from './source';

/** A file that GitHub reads, and that is no workflow and no action. @internal */
export interface RubyYamlReading {
  readonly errors: readonly OfficialError[];
  /** What is in it, with its places; undefined where nothing is, or where it is no YAML. */
  readonly root?: SourceNode;
  /** The lines at its top, without `#`. */
  readonly comment?: string;
  /** The lines above a value, without `#`. */
  readonly comments: ReadonlyMap<SourceNode, string>;
}

/**
 * Reads YAML as the rest of GitHub does: forms and the settings of Dependabot are read by Ruby's library, in which YAML is that of version 1.1. There `yes` is true,
 * and `05:30` a number, where nobody put quotes around them.
 */
export function readRubyYaml(text: string): RubyYamlReading {
  const library = actionsLanguage();
  const lines = new library.LineCounter();
  const document = library.parseDocument(text.replace(/^\uFEFF/, ''), { version: '1.1', lineCounter: lines, prettyErrors: false });
  const reader = new YamlReader(library, document, (offset) => placeAt(lines, offset));
  const errors = document.errors.map(({ message, pos: [offset] }) => ({ message, ...placeAt(lines, offset) }));
  if (errors.length > 0 || document.contents === null) return { errors, comments: new Map() };
  const root = reader.node(document.contents);
  return { errors: reader.errors, root, comments: reader.comments, comment: withoutIndent(document.commentBefore ?? undefined) };
}

function placeAt(lines: Yaml.LineCounter, offset: number): SourcePlace {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** The nodes of the library as plain data, with aliases written out. */
class YamlReader {
  public readonly errors: OfficialError[] = [];
  public readonly comments = new Map<SourceNode, string>();
  /** The nodes that are being read: an alias to one of them has no end. */
  private readonly open = new Set<unknown>();

  public constructor(private readonly library: YamlLibrary, private readonly document: Yaml.Document, private readonly at: (offset: number) => SourcePlace) {}

  public node(given: unknown, at?: SourcePlace): SourceNode {
    const { isAlias, isMap, isScalar, isSeq } = this.library;
    const place = this.placeOf(given, at);
    if (isAlias(given)) return this.aliased(given, place);
    const open = this.open;
    open.add(given);
    let read: SourceNode = { kind: 'scalar', place, value: isScalar(given) ? valueOf(given) : null };
    if (isMap(given)) read = { kind: 'map', place, entries: this.entries(given.items as Yaml.Pair[], place) };
    else if (isSeq(given)) read = { kind: 'list', place, items: given.items.map((item) => this.node(item, place)) };
    open.delete(given);
    const comment = withoutIndent((given as Yaml.Node | null)?.commentBefore ?? undefined);
    if (comment !== undefined) this.comments.set(read, comment);
    return read;
  }

  private aliased(alias: Yaml.Alias, place: SourcePlace): SourceNode {
    const target = alias.resolve(this.document);
    if (target && !this.open.has(target)) return this.node(target);
    this.errors.push({ message: `The alias '*${alias.source}' stands for nothing that is whole before it`, ...place });
    return { kind: 'scalar', place, value: null };
  }

  private entries(pairs: readonly Yaml.Pair[], above: SourcePlace): SourceEntry[] {
    const own = pairs.filter((pair) => !isMerge(pair)).map((pair) => this.entry(pair, above));
    const known = new Set(own.map(({ key }) => key));
    const merged = pairs.filter(isMerge).flatMap(({ value }) => this.mergedFrom(this.node(value, above)));
    for (const entry of merged) {
      if (!known.has(entry.key)) own.push(entry);
      known.add(entry.key);
    }
    return own;
  }

  private entry({ key, value }: Yaml.Pair, above: SourcePlace): SourceEntry {
    const place = this.placeOf(key, above);
    const read = this.node(value, place);
    const comment = withoutIndent((key as Yaml.Node | null)?.commentBefore ?? undefined);
    if (comment !== undefined) this.comments.set(read, comment);
    return { key: keyOf(key), place, value: read };
  }

  private mergedFrom(node: SourceNode): readonly SourceEntry[] {
    const maps = node.kind === 'list' ? node.items : [node];
    if (maps.some(({ kind }) => kind !== 'map')) this.errors.push({ message: "'<<' takes a map, or a list of maps", ...node.place });
    return (maps as readonly SourceMap[]).flatMap(({ entries = [] }) => entries);
  }

  private placeOf(node: unknown, otherwise: SourcePlace = { line: 1, column: 1 }): SourcePlace {
    const range = (node as Yaml.Node | null)?.range;
    return range ? this.at(range[0]) : otherwise;
  }
}

function isMerge({ key }: Yaml.Pair): boolean {
  const { source, type } = key as Yaml.Scalar;
  return source === '<<' && type === 'PLAIN';
}

function keyOf(key: unknown): string {
  const { source, value } = (key ?? {}) as Yaml.Scalar;
  return String(source ?? value ?? '');
}

/** A single letter is none of Ruby's truth values, and what is neither text nor number is taken as it is written. */
function valueOf({ value, source = '' }: Yaml.Scalar): string | number | boolean | null {
  if (typeof value === 'boolean' && source.length === 1) return source;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null ? value : source;
}

/** The library leaves what stands behind the `#`. */
function withoutIndent(comment: string | undefined): string | undefined {
  const lines = comment?.split('\n').map((line) => line.replace(/^ /, '').trimEnd());
  return lines === undefined || lines.every((line) => line === '') ? undefined : lines.join('\n');
}
