import { officialFindings, readText } from './official';
import { Second } from './second';
import { Document, DocumentSource, Finding, depthOf, plainOf } from '../../../core/inside';
import { OfficialError } from '../../../expressions/inside';
import { locate } from '../../render';
import { Faults, faultsIn, isFaulty } from '../faulty';
import { Verified } from '../verified';

/**
 * How deep GitHub reads. The limit is that of its servers, and not in the package.
 *
 * @see https://github.com/actions/runner/blob/main/src/Sdk/WorkflowParser/ParseOptions.cs
 */
const MOST_DEPTH = 50;

/**
 * The third layer of the checks: GitHub's own parser on every text. It is asked about files that our own rules found no error in (it would only
 * repeat them, less well) and that it has not accepted before.
 *
 * Reading takes longer than everything else, so texts are taken in as they are rendered, and a second thread begins to read when there are many.
 */
export class Reader {
  private readonly faults: Faults;
  private readonly open: { readonly document: Document; readonly source: DocumentSource }[] = [];
  private readonly second = new Second();

  public constructor(found: readonly Finding[], private readonly verified: Verified | undefined) {
    this.faults = faultsIn(found);
  }

  /** Takes in what GitHub's parser is for. Gives the document back. */
  public take(document: Document, source: DocumentSource): Document {
    if (source.reader === 'github' && !isFaulty(source, this.faults) && !this.verified?.knows(document)) {
      this.open.push({ document, source });
      this.second.offer(document);
    }
    return document;
  }

  /** What the parser says of all that was taken. */
  public findings(): Finding[] {
    const errors: (readonly OfficialError[])[] = [];
    // From the end, because the second thread begins at the front. What it has begun, it finishes.
    for (let i = this.open.length - 1; i >= 0; i--) if (this.second.leaves(i)) errors[i] = readText(this.open[i].document);
    for (const [i, result] of this.second.results()) errors[i] = result;
    return this.open.flatMap(({ document, source }, i) => {
      if (isTooDeep(document, source)) errors[i] = [...errors[i], { message: `it is nested more than ${MOST_DEPTH} deep` }];
      if (errors[i].length === 0) this.verified?.add(document);
      return officialFindings(errors[i], document, (line, column) => locate(source.shape(), document.text, line, column));
    });
  }
}

/** Every level takes two columns, so that most texts are known to be flat without making their tree again. */
const FAR_IN = /^[ -]{60}/m;

function isTooDeep({ text }: Document, source: DocumentSource): boolean {
  if (!FAR_IN.test(text)) return false;
  const shape = source.shape();
  return 'root' in shape && depthOf(plainOf(shape.root)) > MOST_DEPTH;
}
