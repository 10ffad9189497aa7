import { Expression } from '../expressions/inside';

/** How many may wait for a concurrency group. */
export enum ConcurrencyQueue {
  /** One; a newer one takes its place and cancels it. */
  SINGLE = 'single',
  /** Up to 100, first come, first served. Not together with `cancelInProgress`. */
  MAX = 'max',
}

/**
 * At most one workflow or job of a group runs at a time.
 *
 * @see https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency
 */
export interface Concurrency {
  /** The name of the group, without regard to case, in the whole repository. At most 400 characters. */
  readonly group: string | Expression;
  /**
   * Cancels the one that runs, too.
   *
   * @default false
   */
  readonly cancelInProgress?: boolean | Expression;
  /**
   * How many may wait.
   *
   * @default ConcurrencyQueue.SINGLE
   */
  readonly queue?: ConcurrencyQueue;
}
