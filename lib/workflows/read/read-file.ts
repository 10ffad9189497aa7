import { Comments } from './comments';
import { Origin } from '../../core/inside';
import { SourceNode, SourcePlace } from '../../expressions/inside';
import { ExpressionUse } from '../model';

/** A file while it becomes a model. */
export class ReadFile {
  /** Every expression, in the order in which they are come by. */
  public readonly uses: ExpressionUse[] = [];

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
    const at = (found: SourcePlace) => ({ file: this.shown, ...found });
    const path = part === '' ? this.path : `${this.path}/${part}`;
    if (node?.kind !== 'map') return Origin._read(path, at(place));
    return Origin._read(path, at(place), (key) => {
      const found = placeOfPart(node, key.split('.'));
      return found && at(found);
    });
  }
}

/** Where a part stands, or the nearest that it would belong to: its value when that is one line, else its key. */
function placeOfPart(node: SourceNode, [key, ...deeper]: readonly string[]): SourcePlace | undefined {
  const entry = node.kind === 'map' ? node.entries.find((one) => one.key === key) : undefined;
  if (!entry) return undefined;
  const { value, place } = entry;
  if (deeper.length > 0) return placeOfPart(value, deeper) ?? place;
  return value.kind === 'scalar' && value.value !== null && value.place.line === place.line && (value.place.endLine ?? place.line) === place.line ? value.place : place;
}
