/** An answer that arrived and that GitHub would not give: a page of a machine in between, another type, too much of it. Another attempt is not made, and nothing is concluded from it. */
export class BrokenAnswer extends Error {
  /** @param wrong what is wrong with it, as a sentence without its end */
  public constructor(wrong: string) {
    super(wrong);
    this.name = 'BrokenAnswer';
  }
}
