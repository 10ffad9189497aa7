import type { Expression } from './expression';

/** What ends with a result that others can ask for: a job. */
export interface IResult {
  /** How it went: `success`, `failure`, `cancelled` or `skipped`. */
  readonly result: Expression;
}
