import { kinds, optionTable } from '../../core/inside';
import { Expression } from '../../expressions/inside';
import { StepProps, optionKinds } from '../../workflows/inside';
import { Receiver } from '../routing/receiver';

/** How things stand. */
export enum NotificationStatus {
  /** It went well. An incident of PagerDuty about the same event is resolved. */
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

/** Names of events: they are keys of a table, and parts of what PagerDuty knows an incident by. */
export const EVENT_NAME = /^[a-z](?:[a-z\d-]{0,62}[a-z\d])?$/;

const receivers = kinds.made(
  (value) => Array.isArray(value) && value.length > 0 && value.every((item) => item instanceof Receiver),
  "a list of receivers, such as [Receiver.slack(delivery, 'slack', { … })], of which there is at least one",
);

export const NOTIFICATION = optionTable({ events: kinds.map(receivers) }, ['events']);

const status = kinds.made(
  (value) => value instanceof Expression || Object.values<unknown>(NotificationStatus).includes(value),
  'a NotificationStatus, such as NotificationStatus.FAILURE, or an Expression, such as JobContext.status',
);

export const STEP = optionTable({
  stepId: kinds.text,
  name: optionKinds.phrase,
  comment: kinds.text,
  condition: optionKinds.condition,
  title: optionKinds.phrase,
  text: optionKinds.phrase,
  status,
  link: optionKinds.phrase,
  environment: optionKinds.phrase,
  version: optionKinds.phrase,
  required: kinds.flag,
}, ['title'], { message: 'text', url: 'link' });
