/** Where the lines of one file come from. */
export interface LineOrigins {
  readonly path: string;
  /** One for each line that stands for something, in the order of the file. */
  readonly lines: readonly LineOrigin[];
}

/** Where one line comes from. */
export interface LineOrigin {
  /** Counted from 1. */
  readonly line: number;
  /** The keys that lead there: `jobs.test.steps[0].uses`. */
  readonly key: string;
  /** The path of the construct that it belongs to. */
  readonly construct: string;
  /** The line of the program that declared it. */
  readonly declared?: ProgramLine;
  /** What else had a part in it, the nearest first. */
  readonly reasons: readonly LineReason[];
}

/** A line of the user's program. */
export interface ProgramLine {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Why something stands there that the declaration of its construct does not say. */
export interface LineReason {
  /** A sentence. */
  readonly text: string;
  /** The line that asked for it, where one did. */
  readonly asked?: ProgramLine;
  /** What decides it otherwise, where something does. */
  readonly change?: string;
}
