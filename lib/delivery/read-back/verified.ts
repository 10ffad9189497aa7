import { createHash } from 'crypto';
import { Document } from '../../core/inside';

/**
 * Texts that GitHub's parser accepted before. The parser is a pure function of the path and the text, so a text it accepted once need not be read again.
 */
export class Verified {
  private readonly known: ReadonlySet<string>;
  private readonly seen = new Set<string>();

  /**
   * @param known the digests of an earlier run
   */
  public constructor(known: Iterable<string> = []) {
    this.known = new Set(known);
  }

  public knows(document: Document): boolean {
    const digest = digestOf(document);
    const known = this.known.has(digest);
    if (known) this.seen.add(digest);
    return known;
  }

  public add(document: Document): void {
    this.seen.add(digestOf(document));
  }

  /** The digests of this run: those that are no longer made are forgotten. */
  public digests(): string[] {
    return [...this.seen].sort();
  }

  /** Whether this run knows something that the last did not, or the other way round. */
  public get changed(): boolean {
    return this.seen.size !== this.known.size || [...this.seen].some((digest) => !this.known.has(digest));
  }
}

/** Where it does not matter what GitHub's parser says, because nothing will be written. */
export class EverythingVerified extends Verified {
  public override knows(): boolean {
    return true;
  }
}

function digestOf({ path, text }: Document): string {
  return createHash('sha256').update(path).update('\0').update(text).digest('base64url');
}
