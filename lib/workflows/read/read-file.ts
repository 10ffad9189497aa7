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

  /** A place in it, under the path of the thing that stands there. */
  public origin(part: string, place: SourcePlace): Origin {
    return Origin._read(part === '' ? this.path : `${this.path}/${part}`, { file: this.shown, ...place });
  }
}
