import { Duration } from '../../core/inside';
import { Expression } from '../../expressions/inside';

/** How a job assumes a role. */
export interface AwsRoleAssumeOptions {
  /**
   * The region of the commands that follow.
   *
   * @default - the region of the account, or of the external role
   */
  readonly region?: string | Expression;
  /**
   * How CloudTrail calls the session: 2 to 64 letters, digits and `_+=,.@-`.
   *
   * @default - `run-<id of the run>-<attempt>`
   */
  readonly sessionName?: string | Expression;
  /**
   * How long the credentials last: 15 minutes up to what the role allows.
   *
   * @default - as long as the role allows
   */
  readonly duration?: Duration;
  /**
   * Masks the number of the account in the log.
   *
   * @default false
   */
  readonly maskAccountId?: boolean;
  /**
   * Whether all steps that follow find the credentials in their environment. Otherwise only those get them that take them from the outputs of this step: `step.awsAccessKeyId` and the others.
   *
   * @default true
   */
  readonly intoEnvironment?: boolean;
  /**
   * What the log shows.
   *
   * @default - GitHub's own: `Run …`
   */
  readonly name?: string | Expression;
  /**
   * Runs only when this holds.
   *
   * @default - runs when all steps before it succeeded
   */
  readonly condition?: Expression;
}
