import { Comments } from './comments';
import { Origin, ReadPlace, SourceLocation } from '../../core/inside';
import { SourceEntry, SourceNode, SourcePlace } from '../../expressions/inside';
import { ExpressionUse } from '../model';

/** A file while it becomes a model. */
export class ReadFile {
  /** Every expression, in the order in which they are come by. */
  public readonly uses: ExpressionUse[] = [];
  private readonly parts = new Map<SourceNode, Parts>();

  /**
   * @param path from the root of the repository
   * @param shown the file as a finding names it
   * @param comments that stand in it
   */
  public constructor(public readonly path: string, private readonly shown: string, private readonly comments?: Comments) {}

  /** What is said of a thing in comments. */
  public commentOf(place: SourcePlace): string | undefined {
    return this.comments?.of(place);
  }

  /** The release behind the commit that a `uses` names. */
  public versionOf(node: SourceNode | undefined): string | undefined {
    return node && this.comments?.versionOf(node);
  }

  /**
   * A place in it, under the path of the thing that stands there.
   *
   * @param node what stands there, when its parts may be asked for
   */
  public origin(part: string, place: SourcePlace, node?: SourceNode): Origin {
    return Origin._readAt(part === '' ? this.path : `${this.path}/${part}`, new PlaceInFile(this.shown, place, node && partsOf(node, this.parts)));
  }
}

/**
 * Where the parts of a thing stand, one after the other: a key, its place, and the parts below it. They are kept for as long as the models are, and of a large
 * repository the whole trees would not fit into memory.
 */
type Parts = readonly (string | number | Parts | undefined)[];

/** The parts of a map, and below `matrix` those of a list by their numbers; undefined for anything else. */
function partsOf(node: SourceNode, known: Map<SourceNode, Parts>, inMatrix = false): Parts | undefined {
  if (node.kind !== 'map' && !(inMatrix && node.kind === 'list')) return undefined;
  let parts = known.get(node);
  if (!parts) {
    known.set(node, (parts = node.kind === 'map'
      ? node.entries.flatMap((entry) => placed(entry.key, placeOf(entry), partsOf(entry.value, known, inMatrix || entry.key === 'matrix')))
      : node.items.flatMap((item, i) => placed(String(i), item.place, partsOf(item, known, inMatrix)))));
  }
  return parts;
}

function placed(key: string, { line, column, endLine, endColumn }: SourcePlace, below: Parts | undefined): Parts {
  return [key, line, column, endLine, endColumn, below];
}

/** What a part takes in the list. */
const WIDTH = 6;

/** The value of an entry when that is one line, else its key. */
function placeOf({ value, place }: SourceEntry): SourcePlace {
  return value.kind === 'scalar' && value.value !== null && value.place.line === place.line && (value.place.endLine ?? place.line) === place.line ? value.place : place;
}

/** A place of a file, and those of what stands there. */
class PlaceInFile implements ReadPlace {
  public constructor(private readonly file: string, private readonly place: SourcePlace, private readonly parts: Parts | undefined) {}

  public get read(): SourceLocation {
    return { file: this.file, ...this.place };
  }

  /** Where a part stands, or the nearest that it would belong to. */
  public partAt(key: string): SourceLocation | undefined {
    let found: SourceLocation | undefined;
    let parts = this.parts;
    for (const name of key.split('.')) {
      const at = parts ? indexIn(parts, name) : -1;
      if (at < 0) break;
      const [line, column, endLine, endColumn, below] = parts!.slice(at + 1, at + WIDTH);
      found = { file: this.file, line, column, ...endLine !== undefined && { endLine, endColumn } } as SourceLocation;
      parts = below as Parts | undefined;
    }
    return found;
  }
}

function indexIn(parts: Parts, key: string): number {
  for (let i = 0; i < parts.length; i += WIDTH) if (parts[i] === key) return i;
  return -1;
}
