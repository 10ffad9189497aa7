import { Expression } from './expression';
import { Functions } from './functions';
import { IResult } from './result';
import { InvalidValueError, expectArgument, kinds } from '../core/inside';

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

  /**
   * Whether one of these jobs failed: `!cancelled() && (needs.a.result == 'failure' || …)`, for the condition of a job that runs after them. Those that were skipped did
   * not fail, and nobody is told of a run that somebody cancelled.
   *
   * @param jobs at least one
   */
  public static anyFailed(...jobs: IResult[]): Expression {
    if (jobs.length === 0) throw new InvalidValueError('call/empty-list', 'Status.anyFailed()', 'it takes the jobs that it is about; Status.failure() looks at all that a job waits for', { option: 'jobs' });
    jobs.forEach((job) => expectArgument('Status.anyFailed', job, JOB, 'it'));
    return Status.cancelled().negate().andAlso(Functions.anyOf(...jobs.map(({ result }) => result.equalTo('failure'))));
  }
}

const JOB = kinds.made((value: unknown) => (value as Partial<IResult> | undefined)?.result instanceof Expression, 'a job');
