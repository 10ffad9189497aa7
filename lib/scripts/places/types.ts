/** A script in pieces: text, and expressions (text without `${{ }}`). */
export type ScriptPart = string | { readonly expression: string };

/**
 * What is known of a value before a run has it. A value of which nothing is known is one text: what a stranger wrote, a secret, whatever GitHub itself gives.
 */
export interface Known {
  /** All texts that it may be. */
  readonly texts?: readonly string[];
  /** What it surely is, where that is no text. A `number` may be whole, a `fraction` was written as one. */
  readonly type?: 'whole' | 'number' | 'fraction' | 'boolean';
  /**
   * A free text of people with write access, who may have meant to write a piece of the script: `optional` where it may be left out, `words` where its default has several,
   * `given` where it is always there, `undeclared` where nothing says what it holds.
   */
  readonly open?: 'optional' | 'words' | 'given' | 'undeclared';
}

/** What a value would have been where it stands, had GitHub pasted it, and in a variable is not: arguments, a command, a number. */
export type Doubt = 'words' | 'command' | 'number';

/** One expression of a script, at the place where it was written. */
export interface Hole {
  /** An identifier that stands for the expression while the script is read. */
  readonly mark: string;
  readonly expression: string;
  readonly variable: string;
  readonly known: Known;
}

/** Puts the right reading of a variable into a line, in place of the mark. Other marks of the line may stay. Undefined when no rewrite would be safe. */
export type Mend = (line: string, hole: Hole) => string | undefined;

/** What a shell says of one hole: what to write in its place and, when that is not safe there, why and what would be. */
export interface Verdict {
  readonly read: string;
  readonly context?: string;
  readonly mend?: Mend;
  /** The value is read safely, but what its author meant may be something else. */
  readonly doubt?: Doubt;
  /** Lines that the script needs before all that it does. */
  readonly needs?: string;
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
