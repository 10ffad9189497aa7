/** A script in pieces: text, and expressions (text without `${{ }}`). */
export type ScriptPart = string | { readonly expression: string };

/** An expression that stands where no variable can be read safely. */
export interface HoistProblem {
  readonly expression: string;
  /** `a single-quoted string`. */
  readonly context: string;
  /** The line as it should be written, reading the variable; none where the text must not be run at all. */
  readonly rewrite?: string;
  /** The line as the user wrote it, with `${{ }}`; of a long one only what is around the expression. */
  readonly line: string;
  /** The environment variable that the rewrite reads. */
  readonly variable: string;
  /** All variables that the rewrite reads and the step does not have yet, with their expressions, without `${{ }}`. */
  readonly env: Readonly<Record<string, string>>;
}

export interface Hoisted {
  readonly script: string;
  /** Variable to expression, without `${{ }}`. */
  readonly env: Readonly<Record<string, string>>;
  readonly problems: readonly HoistProblem[];
}

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
