import { Expression } from '../../expressions/inside';
import { StepProps } from '../../workflows/inside';
import { Receiver } from '../routing/receiver';

/** How things stand. */
export enum NotificationStatus {
  /** It went well. The incident that PagerDuty has about it is resolved. */
  SUCCESS = 'success',
  /** It failed. */
  FAILURE = 'failure',
  /** Somebody cancelled it. */
  CANCELLED = 'cancelled',
  /** Somebody should look. */
  WARNING = 'warning',
  /** Worth knowing. */
  INFO = 'info',
}

/** What a notification is about. */
export interface NotificationProps {
  /**
   * What there is to tell, and who is told: `{ 'deploy-failure': [slack, pager] }`. Names are letters in lower case, digits and `-`.
   */
  readonly events: { [name: string]: Receiver[] };
  /**
   * The event that is told when a step of somebody's own names none.
   *
   * @default - every step names one
   */
  readonly defaultEvent?: string;
  /**
   * The names of inputs of the action, where people know it by others.
   *
   * @default - those of the table
   */
  readonly inputs?: NotificationInputs;
}

/** What the action calls its inputs. */
export interface NotificationInputs {
  /**
   * What is told.
   *
   * @default 'event'
   */
  readonly event?: string;
  /**
   * What there is to say of it.
   *
   * @default 'text'
   */
  readonly text?: string;
}

/** What is told. Texts that strangers wrote, such as the title of a pull request, are escaped for each service. */
export interface NotificationStepOptions extends StepProps {
  /** What happened, in one line. */
  readonly title: string | Expression;
  /**
   * What there is to say of it.
   *
   * @default - nothing more
   */
  readonly text?: string | Expression;
  /**
   * How things stand. An expression gives `success`, `failure`, `cancelled`, `warning` or `info`.
   *
   * @default - `job.status`: how the job stands
   */
  readonly status?: NotificationStatus | Expression;
  /**
   * Where one reads on: `https://…`.
   *
   * @default - the page of the run
   */
  readonly link?: string | Expression;
  /**
   * The environment that it is about.
   *
   * @default - none
   */
  readonly environment?: string | Expression;
  /**
   * The version that it is about.
   *
   * @default - none
   */
  readonly version?: string | Expression;
  /**
   * What PagerDuty knows the incident by, in this repository: `deploy-production`. A later notification about the same, of whichever event, whose status is `success` resolves it.
   *
   * @default - the event and the environment
   */
  readonly incident?: string | Expression;
  /**
   * The step fails when somebody cannot be told. Otherwise that is a warning on the page of the run.
   *
   * @default false
   */
  readonly required?: boolean;
  /**
   * Runs only when this holds: `Status.failure()`. Without a status function it is read as `success() && (…)`.
   *
   * @default - runs when all steps before it succeeded
   */
  readonly condition?: Expression;
}
