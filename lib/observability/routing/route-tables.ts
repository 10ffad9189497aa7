import { Receiver } from './receiver';
import { TimeInterval } from './time-interval';
import { kinds, optionTable } from '../../core/inside';
import { AlertRule } from '../alerts/alert-rule';
import { AlertSeverity } from '../alerts/alert-severity';
import { WINDOW } from '../promql/prometheus-duration';
import { isLabel } from '../promql/series';

/** Who is told first, and then again. */
export const TIMING = { groupBy: kinds.list(kinds.made(isLabel, 'the name of a label')), groupWait: WINDOW, groupInterval: WINDOW, repeatInterval: WINDOW };

/** A list with something in it. */
const some = (fits: (item: unknown) => boolean, noun: string) => kinds.made((value) => Array.isArray(value) && value.length > 0 && value.every(fits), `${noun}, of which there is at least one`);

const ALERTS = some((item) => item instanceof AlertRule, "a list of alerts, such as [new AlertRule(group, 'DeploymentStuck', { … })]");

export const RECEIVER = kinds.made((value) => value instanceof Receiver, "a Receiver, such as Receiver.slack(delivery, 'slack', { … })");

const RECEIVERS = some((item) => item instanceof Receiver, "a list of receivers, such as [Receiver.slack(delivery, 'slack', { … })]");

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

export const INHIBITION = optionTable({
  source: ALERTS,
  target: ALERTS,
  equal: kinds.made((value) => Array.isArray(value) && value.length > 0 && value.every(isLabel), "a list of labels, such as ['repository', 'environment'], of which there is at least one"),
}, ['source', 'target', 'equal']);
