/** One thing for which GitHub refuses a file, or part of it. */
export interface Mistake {
  /** A sentence without its end: `updates[0].schedule must …`. */
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** A file of others of which no model is made. */
export interface RefusedFile {
  /** From the root of the repository. */
  readonly path: string;
  /** The file as a finding names it. */
  readonly shown: string;
  /** What messages call it: `issue form`. */
  readonly what: string;
  readonly mistakes: readonly Mistake[];
}

export function isRefused(read: object): read is RefusedFile {
  return 'mistakes' in read;
}
