/** A script in pieces: text, and expressions (text without `${{ }}`). */
export type ScriptPart = string | { readonly expression: string };

/** One expression of a script, at the place where it was written. */
export interface Hole {
  /** An identifier that stands for the expression while the script is read. */
  readonly mark: string;
  readonly expression: string;
  readonly variable: string;
}

/** Puts the right reading of a variable into a line, in place of the mark. Other marks of the line may stay. Undefined when no rewrite would be safe. */
export type Mend = (line: string, hole: Hole) => string | undefined;

/** What a shell says of one hole: what to write in its place and, when that is not safe there, why and what would be. */
export interface Verdict {
  readonly read: string;
  readonly context?: string;
  readonly mend?: Mend;
  /** Characters around the mark that go with it: the quotes of a literal that is nothing but the expression. */
  readonly whole?: { readonly before: number; readonly after: number };
}

export interface ShellReading {
  /** By mark. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** Text that the script needs in addition, and where. */
  readonly insert?: { readonly at: number; readonly text: string };
}

/** Reads a script with marks. Every hole gets a verdict. */
export type ShellReader = (text: string, slots: Slots) => ShellReading;

/** The holes of a script, and how to find them in a text. */
export interface Slots {
  readonly holes: readonly Hole[];
  in(text: string): readonly Hole[];
}
