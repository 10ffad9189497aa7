import { Doubt, Known } from '../../scripts/inside';

/** An expression that stands where no variable can be read safely. */
export interface HoistProblem {
  readonly expression: string;
  /** `a single-quoted string`. */
  readonly context: string;
  /** The line as it should be written, reading the variable; none where the text must not be run at all. */
  readonly rewrite?: string;
  /** The line as the user wrote it, with `${{ }}`; of a long one only what is around the expression. */
  readonly line: string;
  /** It gets there on its way through the script, from the line where it is written. */
  readonly reaches?: boolean;
  /** The environment variable that the rewrite reads. */
  readonly variable: string;
  /** All variables that the rewrite reads and the step does not have yet, with their expressions, without `${{ }}`. */
  readonly env: Readonly<Record<string, string>>;
}

/** An expression that is read safely, but which its author may have meant in another way. */
export interface HoistDoubt {
  readonly doubt: Doubt;
  readonly expression: string;
  readonly variable: string;
  readonly known: Known;
  /** The line as the user wrote it, with `${{ }}`; of a long one only what is around the expression. */
  readonly line: string;
}

export interface Hoisted {
  readonly script: string;
  /** Variable to expression, without `${{ }}`. */
  readonly env: Readonly<Record<string, string>>;
  readonly problems: readonly HoistProblem[];
  /** None where there are none. */
  readonly doubts?: readonly HoistDoubt[];
}
