import { Duration } from '../../core/inside';
import { Expression } from '../../expressions/inside';
import { IStep } from '../../workflows/inside';

/** Commands of your own, run by bash in the folder of the release's commit. */
export interface ShellTargetProps {
  /** What people call it, in the names of its steps. */
  readonly name: string;
  /** Deploys the release. It fails, or afterwards the release serves. */
  readonly deploy: string;
  /** Brings back what served before `deploy`, however far that came; what it finds undone it leaves alone. It runs when a deployment or what verifies it failed. */
  readonly undo: string;
  /**
   * Goes back to the release that the variables name.
   *
   * @default - the commands of `deploy`
   */
  readonly rollback?: string;
  /**
   * Brings the release up beside what serves, for a strategy that shifts traffic.
   *
   * @default - the commands of `deploy`
   */
  readonly prepare?: string;
  /**
   * Sends `$WEIGHT` percent of the traffic to the release.
   *
   * @default - it has no traffic to shift: it deploys in one step
   */
  readonly shift?: string;
  /**
   * Ends a deployment whose release has all of the traffic.
   *
   * @default - nothing more is to be done
   */
  readonly complete?: string;
  /**
   * Ends what served before, later.
   *
   * @default - nothing is left
   */
  readonly retire?: string;
  /**
   * Variables with images of the release: `{ API_IMAGE: 'api' }`. What serves before has the same with `PREVIOUS_` before it.
   *
   * @default - none
   */
  readonly images?: { [variable: string]: string };
  /**
   * Further variables. There are `RELEASE`, `VERSION`, `COMMIT`, `RELEASE_FILE`, `RECORD` and, for a rollback to a revision, `REVISION`.
   *
   * @default - none
   */
  readonly env?: { [name: string]: string | Expression };
  /**
   * What makes the steps that sign in before.
   *
   * @default - none
   */
  readonly signIn?: IShellSignIn;
  /**
   * How long each of the commands may take.
   *
   * @default Duration.minutes(10)
   */
  readonly timeout?: Duration;
}

/** Makes the steps that sign in: a step belongs to one job, and a stage has several. */
export interface IShellSignIn {
  /** New steps, each time. */
  signIn(): IStep[];
}
