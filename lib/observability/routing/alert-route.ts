import { Receiver } from './receiver';
import { TimeInterval } from './time-interval';
import { Duration, kinds, optionTable } from '../../core/inside';
import { AlertRule } from '../alerts/alert-rule';
import { AlertSeverity } from '../alerts/alert-severity';
import { WINDOW } from '../promql/prometheus-duration';
import { isLabel } from '../promql/series';

/** Which alerts a line of the table is about, and who is told of them. An alert must be one of all that is named. */
export interface AlertRouteOptions {
  /** Who is told, in this order: all of them. */
  readonly receivers: Receiver[];
  /**
   * These alerts.
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

/** Who is told first, and then again. */
export const TIMING = { groupBy: kinds.list(kinds.made(isLabel, 'the name of a label')), groupWait: WINDOW, groupInterval: WINDOW, repeatInterval: WINDOW };

/** A list with something in it. */
const some = (fits: (item: unknown) => boolean, noun: string) => kinds.made((value) => Array.isArray(value) && value.length > 0 && value.every(fits), `${noun}, of which there is at least one`);

export const ALERTS = some((item) => item instanceof AlertRule, "a list of alerts, such as [new AlertRule(group, 'DeploymentStuck', { … })]");

export const RECEIVER = kinds.made((value) => value instanceof Receiver, "a Receiver, such as Receiver.slack(delivery, 'slack', { … })");

export const RECEIVERS = some((item) => item instanceof Receiver, "a list of receivers, such as [Receiver.slack(delivery, 'slack', { … })]");

const isText = (value: unknown) => typeof value === 'string' && value !== '';

export const ROUTE = optionTable({
  ...TIMING,
  receivers: RECEIVERS,
  alerts: ALERTS,
  severities: some((item) => Object.values<unknown>(AlertSeverity).includes(item), 'a list of severities, such as [AlertSeverity.CRITICAL]'),
  labels: kinds.made(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0
      && Object.entries(value).every(([name, text]) => isLabel(name) && (text === undefined || isText(text) || (Array.isArray(text) && text.length > 0 && text.every(isText)))),
    "an object of labels and their values, such as { environment: 'production' } or { environment: ['staging', 'production'] }, of which there is at least one",
  ),
  continues: kinds.flag,
  mutedDuring: some((item) => item instanceof TimeInterval, "a list of times, such as [TimeInterval.weekly('weekend', { weekdays: [Weekday.SATURDAY, Weekday.SUNDAY] })]"),
}, ['receivers'], { continue: 'continues', mute_time_intervals: 'mutedDuring', severity: 'severities', receiver: 'receivers' });
