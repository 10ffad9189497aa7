import { AlertInhibitionModel, AlertRouteModel, AlertRoutingModel, LabelMatcherModel, RoutedReceiverModel, RouteTimingModel, TimeIntervalModel } from './model';
import { MaybeEntry, TreeDocument, TreeItem, TreeMap, escapeRegExp, treeList, treeMap, treeOf } from '../../core/inside';

/**
 * The configuration of Alertmanager. It has no `global` part: every receiver says all that is its own.
 *
 * @see https://prometheus.io/docs/alerting/latest/configuration/
 */
export function shapeRouting({ file: path, origin, receivers, root, defaultReceiver, routes, inhibitions, timeIntervals }: AlertRoutingModel): TreeDocument {
  const route = treeMap([['receiver', defaultReceiver], ...shapeTiming(root), ['routes', routes.length > 0 ? { kind: 'list', items: routes.map(shapeRoute) } : undefined]]);
  return {
    path,
    origin,
    comment: sinceOf(receivers),
    root: treeMap([
      ['route', route],
      ['inhibit_rules', treeList(inhibitions.map(shapeInhibition)), { blankBefore: true }],
      ['time_intervals', timeIntervals.length > 0 ? treeList(timeIntervals.map(shapeInterval)) : undefined, { blankBefore: true }],
      ['receivers', treeList(receivers.map(shapeReceiver)), { blankBefore: true }],
    ]),
  };
}

/** Which Alertmanager reads it, and why no older one. */
function sinceOf(receivers: readonly RoutedReceiverModel[]): string {
  const number = ({ since }: RoutedReceiverModel) => Number(since.split('.')[1]);
  const last = receivers.reduce((latest, receiver) => (number(receiver) > number(latest) ? receiver : latest));
  return `For Alertmanager ${last.since} or newer, which is the first that reads the ${last.key} below. Secrets stand in files on its machine.`;
}

function shapeTiming({ groupBy, groupWait, groupInterval, repeatInterval }: RouteTimingModel): MaybeEntry[] {
  return [['group_by', groupBy && treeList(groupBy, true)], ['group_wait', groupWait], ['group_interval', groupInterval], ['repeat_interval', repeatInterval]];
}

/** With several receivers the matchers stand once, and below them the receivers, all of which are asked. */
function shapeRoute({ event, origin, matchers, receivers, continues, timing, mutedDuring }: AlertRouteModel): TreeItem {
  const muted = mutedDuring.length > 0 ? treeList(mutedDuring, true) : undefined;
  const [first, ...more] = receivers;
  const each = receivers.map((receiver, at) => treeMap([['receiver', receiver], ['mute_time_intervals', muted], ['continue', at < more.length || undefined]]));
  const value = treeMap([
    ['matchers', shapeMatchers(matchers)],
    ...(more.length === 0 ? [['receiver', first], ['mute_time_intervals', muted]] satisfies MaybeEntry[] : []),
    ...shapeTiming(timing),
    ['continue', continues || undefined],
    ['routes', more.length > 0 ? treeList(each) : undefined],
  ], origin);
  return { value, comment: event };
}

function shapeMatchers(matchers: readonly LabelMatcherModel[]) {
  return treeList(matchers.map(({ label, values }) => (values.length === 1 ? `${label}=${quoted(values[0])}` : `${label}=~${quoted(values.map(escapeRegExp).join('|'))}`)));
}

/** A text as a matcher has it: the backslash, the quote and the end of a line are escaped. */
export function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n')}"`;
}

function shapeInhibition({ origin, source, target, equal }: AlertInhibitionModel): TreeMap {
  return treeMap([['source_matchers', shapeMatchers(source)], ['target_matchers', shapeMatchers(target)], ['equal', treeList(equal, true)]], origin);
}

function shapeInterval({ name, parts }: TimeIntervalModel): TreeMap {
  const shaped = parts.map(({ weekdays, startTime, endTime, timeZone }) => treeMap([
    ['times', startTime === undefined ? undefined : treeList([treeMap([['start_time', startTime], ['end_time', endTime]])])],
    ['weekdays', weekdays.length > 0 ? treeList(weekdays, true) : undefined],
    ['location', timeZone],
  ]));
  return treeMap([['name', name], ['time_intervals', treeList(shaped)]]);
}

function shapeReceiver({ name, key, settings }: RoutedReceiverModel): TreeMap {
  return treeMap([['name', name], [key, treeList([treeOf(settings)])]]);
}
