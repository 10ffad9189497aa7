import { Origin } from '../../core/inside';

/** What workflows tell, and whom. */
export interface NotificationModel {
  /** The construct id. */
  readonly id: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /** Path of the action that tells it. */
  readonly actionFile: string;
  /** Path of the program that tells it. */
  readonly programFile: string;
  /** Path of the table that the program reads. */
  readonly tableFile: string;
  /** The input of the action that names the event. */
  readonly eventInput: string;
  /**
   * The event that is told where a step names none.
   *
   * @default - every step names one
   */
  readonly defaultEvent?: string;
  /** What there is to tell. */
  readonly events: NotificationEventModel[];
  /** Who is told of anything, each once. */
  readonly receivers: NotifiedReceiverModel[];
}

/** Something to tell. */
export interface NotificationEventModel {
  /** What it is called. */
  readonly name: string;
  /** Who is told, by names. */
  readonly receivers: string[];
}

/** Somebody who is told. */
export interface NotifiedReceiverModel {
  /** Its name. */
  readonly name: string;
  /** By what it is told: `slack`, `teams`, `pagerduty` or `webhook`. */
  readonly kind: string;
  /**
   * Where it is told, when that is no secret.
   *
   * @default - the secret says it, or it is the same for all
   */
  readonly endpoint?: string;
}
