import { Expression } from './expression';

/**
 * The status functions. In a job's condition they look at every job it depends on, directly or not; in a step's condition at the steps before it.
 * A condition without one of them is read as `success() && (…)`.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#status-check-functions
 */
export class Status {
  /** `success()`: all went well so far; the default. In a job's condition, a skipped dependency makes it false. */
  public static success(): Expression {
    return Expression._call('success');
  }

  /** `failure()`: something failed before. */
  public static failure(): Expression {
    return Expression._call('failure');
  }

  /** `cancelled()`: the run was cancelled. */
  public static cancelled(): Expression {
    return Expression._call('cancelled');
  }

  /** `always()`: whatever happened, cancellation included. `cancelled().negate()` is usually the better wish. */
  public static always(): Expression {
    return Expression._call('always');
  }
}
