import { Expression } from '../expression';

/**
 * The `strategy` context: the place of a job in its matrix.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#strategy-context
 */
export class StrategyContext {
  /** Whether a failing leg cancels the others. */
  public static readonly failFast = Expression._path('strategy.fail-fast');
  /** The index of the leg, from 0. */
  public static readonly jobIndex = Expression._path('strategy.job-index');
  /** The number of legs. */
  public static readonly jobTotal = Expression._path('strategy.job-total');
  /** How many legs run at a time. */
  public static readonly maxParallel = Expression._path('strategy.max-parallel');
}
