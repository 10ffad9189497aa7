/**
 * A kind of noun: what marks a construct, and what finds it again with its type. The name decides, so that a second copy of the library knows it too.
 */
export class Kind<T> {
  /** Only for the compiler: what a construct of the kind is. */
  declare public readonly noun: T;

  /**
   * @param name what it is, such as `workflow`: no two kinds have one
   */
  public constructor(public readonly name: string) {}
}
