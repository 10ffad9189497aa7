/** A file that Slipway would write: nothing has touched the disk yet. */
export interface Document {
  /** Where it goes, from the root of the repository, with forward slashes: `.github/workflows/ci.yml`. */
  readonly path: string;
  /** The whole text, with a final newline. */
  readonly text: string;
}
