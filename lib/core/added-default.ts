/** A key of a file that nobody said anything of, and that stands there with what is safe. */
export interface AddedDefault {
  /** The key, or the input of an action: `timeout-minutes`, `persist-credentials`. */
  readonly key: string;
  /** Where it stands: in a `workflow`, a `job` or a `step`. */
  readonly of: string;
  /** At how many of them. */
  readonly count: number;
}
