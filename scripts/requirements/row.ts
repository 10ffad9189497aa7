/** A line of a file that an example has: the file, from the folder of the example, and a text that the line holds. The first such line counts. */
export type ArtifactLine = readonly [file: string, text: string];

/** What satisfies the rows of a system, by their ids. */
export type ArtifactLines = Readonly<Record<string, readonly ArtifactLine[]>>;

/** A system that was asked for, and the example that is it. */
export interface System {
  /** What the ids of its rows begin with. */
  readonly prefix: string;
  /** How many rows there are, from 1. */
  readonly rows: number;
  /** The folder in `examples`. */
  readonly example: string;
  readonly lines: ArtifactLines;
}
