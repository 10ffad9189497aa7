/** A position in a file of the user's program. */
export interface SourceLocation {
  /** The file, as the runtime names it: absolute for a file on disk. */
  readonly file: string;
  /** The line, from 1. */
  readonly line: number;
  /** The column, from 1. */
  readonly column: number;
  /**
   * The line on which it ends, from 1.
   *
   * @default - only the beginning is known
   */
  readonly endLine?: number;
  /**
   * The column of the first character behind it, from 1.
   *
   * @default - only the beginning is known
   */
  readonly endColumn?: number;
}
