/** A release of an action. */
export interface ActionPin {
  /** The full commit: 40 hexadecimal digits. */
  readonly sha: string;
  /**
   * The release that the commit belongs to; a comment behind the pin.
   *
   * @default - no comment
   */
  readonly version?: string;
}
