import { AlertRouteOptions } from './alert-route';
import { AlertRouting, DeclaredInhibition, DeclaredRoute, ROUTING_KIND } from './alert-routing';
import { knownLabels } from './known-labels';
import { AlertInhibitionModel, AlertRouteModel, AlertRoutingModel, ReceiverModel, RoutedAlertModel, RoutedReceiverModel, RouteTimingModel } from './model';
import { linesFor } from './reach';
import { RECEIVER_KIND, Receiver } from './receiver';
import { resolveInterval } from './resolve-interval';
import { labelsAdded, these } from './these';
import { Declared, Duration } from '../../core/inside';
import { ALERT_KIND, AlertRule } from '../alerts/alert-rule';
import { AlertSeverity } from '../alerts/alert-severity';
import { prometheusDuration } from '../promql/prometheus-duration';

/** Those who can be told. */
export function resolveReceivers(declared: Declared): ReceiverModel[] {
  return declared.of(RECEIVER_KIND).map(({ receiverName: id, _origin: origin, _channel: { kind } }) => ({ id, origin, kind }));
}

/** The tables, each with what becomes of all alerts of the delivery. */
export function resolveRoutings(declared: Declared): AlertRoutingModel[] {
  const alerts = declared.of(ALERT_KIND);
  return declared.of(ROUTING_KIND).map((routing) => resolveRouting(routing, alerts));
}

/** How Alertmanager is told to wait, unless somebody says otherwise. */
const { seconds, minutes, hours } = Duration;
const DEFAULTS = { groupBy: ['alertname', 'repository', 'environment'], groupWait: seconds(30), groupInterval: minutes(5), repeatInterval: hours(4) };

function resolveRouting(routing: AlertRouting, alerts: readonly AlertRule[]): AlertRoutingModel {
  const { defaultReceiver, groupBy = DEFAULTS.groupBy, groupWait = DEFAULTS.groupWait, groupInterval = DEFAULTS.groupInterval, repeatInterval = DEFAULTS.repeatInterval } = routing._props;
  const receivers = new Set([defaultReceiver, ...routing._routes.flatMap(({ options }) => options.receivers)]);
  const intervals = new Set(routing._routes.flatMap(({ options }) => options.mutedDuring ?? []));
  const routes = routing._routes.map((route) => resolveRoute(route, alerts));
  return {
    id: routing._id,
    origin: routing._origin,
    file: routing.file,
    testFile: routing.testFile,
    receivers: [...receivers].map(resolveReceiver),
    root: resolveTiming({ groupBy, groupWait, groupInterval, repeatInterval }),
    defaultReceiver: defaultReceiver.receiverName,
    routes,
    inhibitions: [bySeverity(routing, groupBy), ...routing._inhibitions.map((inhibition) => resolveInhibition(inhibition, alerts))],
    timeIntervals: [...intervals].map(resolveInterval),
    alerts: alerts.map((alert) => resolveAlert(alert, routes)),
  };
}

function resolveReceiver({ receiverName: name, _channel: { key, since, settings } }: Receiver): RoutedReceiverModel {
  return { name, key, since, settings };
}

function resolveTiming({ groupBy, groupWait, groupInterval, repeatInterval }: Omit<AlertRouteOptions, 'receivers'>): RouteTimingModel {
  const [wait, interval, repeat] = [groupWait, groupInterval, repeatInterval].map((duration) => duration && prometheusDuration(duration));
  return { groupBy, groupWait: wait, groupInterval: interval, repeatInterval: repeat };
}

function resolveRoute({ event, options, origin }: DeclaredRoute, all: readonly AlertRule[]): AlertRouteModel {
  const { alerts, severities, labels = {}, receivers, continues = false, mutedDuring = [] } = options;
  const others = Object.entries(labels).filter(([, value]) => value !== undefined).map(([label, value]) => ({ label, values: [value].flat() }));
  const asked = [...severities ? [{ label: 'severity', values: [...severities] }] : [], ...others];
  // What the line asks of a label itself is kept.
  const chosen = (alerts ? these(alerts, all) : []).filter(({ label }) => !asked.some((matcher) => matcher.label === label));
  return {
    event,
    origin,
    matchers: [...chosen, ...asked],
    receivers: receivers.map(({ receiverName }) => receiverName),
    continues,
    timing: resolveTiming(options),
    mutedDuring: mutedDuring.map(({ name }) => name),
  };
}

function resolveInhibition({ options: { source, target, equal }, origin }: DeclaredInhibition, all: readonly AlertRule[]): AlertInhibitionModel {
  return { origin, source: these(source, all), target: these(target, all), equal };
}

/** What is critical makes what is less so superfluous, of the same alert: of others nobody knows that. */
function bySeverity({ _origin: origin }: AlertRouting, groupBy: readonly string[]): AlertInhibitionModel {
  const of = (...values: AlertSeverity[]) => [{ label: 'severity', values }];
  return { origin, source: of(AlertSeverity.CRITICAL), target: of(AlertSeverity.WARNING, AlertSeverity.INFO), equal: [...new Set(['alertname', ...groupBy])] };
}

function resolveAlert(alert: AlertRule, routes: readonly AlertRouteModel[]): RoutedAlertModel {
  const { alertName: name, _origin: origin } = alert;
  const labels = labelsAdded(alert);
  const names = knownLabels(alert);
  const { taken, possible } = linesFor(labels, routes);
  const events = (lines: readonly AlertRouteModel[]) => lines.map(({ event }) => event);
  return { name, origin, labels, labelNames: names && ['alertname', ...names], taken: events(taken), possible: events(possible) };
}
