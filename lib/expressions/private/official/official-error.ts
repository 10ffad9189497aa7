/** One thing that GitHub's parser says about a file. Lines and columns count from 1. @internal */
export interface OfficialError {
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  /** Set when the parser itself failed: the file was not judged, which is neither a pass nor a mistake in the file. */
  readonly crash?: true;
}
