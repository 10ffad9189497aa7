import { Receiver } from './receiver';
import { TimeInterval } from './time-interval';
import { Duration } from '../../core/inside';
import { AlertRule } from '../alerts/alert-rule';
import { AlertSeverity } from '../alerts/alert-severity';

/** Which alerts a line of the table is about, and who is told of them. An alert must be one of all that is named. */
export interface AlertRouteOptions {
  /** Who is told, in this order: all of them. */
  readonly receivers: Receiver[];
  /**
   * These alerts, and none that is called the same: the labels in which those differ are asked as well.
   *
   * @default - whatever they are called
   */
  readonly alerts?: AlertRule[];
  /**
   * Alerts of these severities.
   *
   * @default - however soon somebody has to look
   */
  readonly severities?: AlertSeverity[];
  /**
   * Alerts whose labels have these values: each its value, or one of several.
   *
   * @default - whatever they are about
   */
  readonly labels?: { [name: string]: string | string[] };
  /**
   * The lines below are asked, too: `continue`.
   *
   * @default false
   */
  readonly continues?: boolean;
  /**
   * What becomes one message: alerts whose values of these labels are the same.
   *
   * @default - as the routing says
   */
  readonly groupBy?: string[];
  /**
   * How long a new group waits for more of its kind before anybody is told.
   *
   * @default - as the routing says
   */
  readonly groupWait?: Duration;
  /**
   * How long a group that was told of waits until it tells of what came since.
   *
   * @default - as the routing says
   */
  readonly groupInterval?: Duration;
  /**
   * How long until those who were told are told again of what still fires.
   *
   * @default - as the routing says
   */
  readonly repeatInterval?: Duration;
  /**
   * When nobody is told. What still fires afterwards is told then.
   *
   * @default - never
   */
  readonly mutedDuring?: TimeInterval[];
}
