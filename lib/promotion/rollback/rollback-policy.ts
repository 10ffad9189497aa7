import { Duration, expectOptions, kinds, optionTable } from '../../core/inside';
import { IEnvironment } from '../../workflows/inside';
import { AN_ENVIRONMENT, TIMEOUT } from '../option-kinds';
import { Hook } from '../verification/hook';

/** Where and how a stage is rolled back. */
export interface RollbackOptions {
  /**
   * The environment of the job that rolls back. It should wait for nobody: its own rules hold up every rollback.
   *
   * @default - that of the stage
   */
  readonly environment?: IEnvironment;
  /**
   * How long the job that rolls back may take.
   *
   * @default - as long as its parts may take together
   */
  readonly timeout?: Duration;
  /**
   * Rolls back the database, as a step of its own, and only when the release says that its migration can be undone.
   *
   * @default - the database stays as it is
   */
  readonly database?: Hook;
  /**
   * What is done before anything is rolled back: a backup, a snapshot for those who look for the cause.
   *
   * @default - nothing
   */
  readonly before?: Hook;
}

/** What happens to a stage when something is wrong with what was deployed there. */
export class RollbackPolicy {
  /**
   * A deployment that fails, or is not verified, is undone by the job that deployed; an alarm of the monitoring rolls back.
   *
   * @param options where and how
   */
  public static automatic(options: RollbackOptions = {}): RollbackPolicy {
    return new RollbackPolicy(true, expectOptions('RollbackPolicy.automatic', undefined, options, ROLLBACK));
  }

  /**
   * Only what failed half-way is undone; nothing else is rolled back before somebody starts it.
   *
   * @param options where and how
   */
  public static manual(options: RollbackOptions = {}): RollbackPolicy {
    return new RollbackPolicy(false, expectOptions('RollbackPolicy.manual', undefined, options, ROLLBACK));
  }

  /** @internal */
  public readonly _automatic: boolean;
  /** @internal */
  public readonly _options: RollbackOptions;

  private constructor(automatic: boolean, options: RollbackOptions) {
    this._automatic = automatic;
    this._options = options;
  }
}

/** An action or a script of the user's. @internal */
export const A_HOOK = kinds.made((value) => value instanceof Hook, "a Hook, such as Hook.script('./backup.sh')");

const ROLLBACK = optionTable({ environment: AN_ENVIRONMENT, timeout: TIMEOUT, database: A_HOOK, before: A_HOOK });
