import { Second } from './second';
import { officialFindings, readText } from '../../checks';
import { Document, Finding, Origin } from '../../core';
import { OfficialError } from '../../expressions';
import { faultyParts } from '../private/faulty';
import { Source } from '../private/sources';
import { Verified } from '../private/verified';
import { locate } from '../render';

/**
 * The third layer of the checks: GitHub's own parser on every text. It is asked about files that our own rules found no error in (it would only
 * repeat them, less well) and that it has not accepted before.
 *
 * Reading takes longer than everything else, so texts are taken in as they are rendered, and a second thread begins to read when there are many.
 */
export class Reader {
  private readonly faulty: ReadonlySet<string>;
  private readonly open: { readonly document: Document; readonly source: Source }[] = [];
  private readonly second = new Second();

  public constructor(found: readonly Finding[], private readonly verified: Verified | undefined) {
    this.faulty = faultyParts(found);
  }

  public take(document: Document, source: Source): void {
    if (this.faulty.has(fileOf(source.origin)) || this.verified?.knows(document)) return;
    this.open.push({ document, source });
    this.second.offer(document);
  }

  /** What the parser says of all that was taken. */
  public findings(): Finding[] {
    const errors: (readonly OfficialError[])[] = [];
    // From the end, because the second thread begins at the front. What it has begun, it finishes.
    for (let i = this.open.length - 1; i >= 0; i--) if (this.second.leaves(i)) errors[i] = readText(this.open[i].document);
    for (const [i, result] of this.second.results()) errors[i] = result;
    return this.open.flatMap(({ document, source }, i) => {
      if (errors[i].length === 0) this.verified?.add(document);
      return officialFindings(errors[i], document, (line, column) => locate(source.shape(), document.text, line, column));
    });
  }
}

/** The workflow or action that a place belongs to. */
function fileOf(origin: Origin): string {
  return origin.path.split('/')[0];
}
