import { Origin } from '../../core/inside';

/** Who is told. */
export interface ReceiverModel {
  /** Its name. */
  readonly id: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /** By what it is told: `slack`, `teams`, `pagerduty`, `email` or `webhook`. */
  readonly kind: string;
}

/** Who is told of which alert. */
export interface AlertRoutingModel {
  /** The construct id. */
  readonly id: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /** Path of the configuration of Alertmanager. */
  readonly file: string;
  /** Path of the script that tests it. */
  readonly testFile: string;
  /** Those that it names, in the order in which it does: each once. */
  readonly receivers: RoutedReceiverModel[];
  /** Who is told of what no line is about, and what all lines have in common. */
  readonly root: RouteTimingModel;
  /** The name of the default receiver. */
  readonly defaultReceiver: string;
  /** The lines of the table. */
  readonly routes: AlertRouteModel[];
  /** What inhibits what. */
  readonly inhibitions: AlertInhibitionModel[];
  /** When nobody is told, by names. */
  readonly timeIntervals: TimeIntervalModel[];
  /** What becomes of the alerts of the delivery. */
  readonly alerts: RoutedAlertModel[];
}

/** A receiver as Alertmanager knows it. */
export interface RoutedReceiverModel {
  /** Its name. */
  readonly name: string;
  /** The key of its configuration: `slack_configs`. */
  readonly key: string;
  /** The first Alertmanager that reads it: `0.25`. */
  readonly since: string;
  /** The keys of one item, in order. */
  readonly settings: { readonly [name: string]: string | boolean };
}

/** What becomes one message, and when. */
export interface RouteTimingModel {
  /**
   * Labels.
   *
   * @default - as the routing says
   */
  readonly groupBy?: string[];
  /**
   * As Prometheus writes it: `30s`.
   *
   * @default - as the routing says
   */
  readonly groupWait?: string;
  /**
   * As Prometheus writes it: `5m`.
   *
   * @default - as the routing says
   */
  readonly groupInterval?: string;
  /**
   * As Prometheus writes it: `4h`.
   *
   * @default - as the routing says
   */
  readonly repeatInterval?: string;
}

/** A line of the table. */
export interface AlertRouteModel {
  /** What it is about, in a few words. */
  readonly event: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /** What an alert must be, all of it. */
  readonly matchers: LabelMatcherModel[];
  /** Who is told, in order. */
  readonly receivers: string[];
  /** Whether the lines below are asked, too. */
  readonly continues: boolean;
  /** What is different from the others. */
  readonly timing: RouteTimingModel;
  /** The times when nobody is told, by their names. */
  readonly mutedDuring: string[];
}

/** The values that a label may have. */
export interface LabelMatcherModel {
  /** Its name. */
  readonly label: string;
  /** At least one. */
  readonly values: string[];
}

/** Alerts of which nobody is told while others fire. */
export interface AlertInhibitionModel {
  /** Where it was declared. */
  readonly origin: Origin;
  /** What the others are. */
  readonly source: LabelMatcherModel[];
  /** What these are. */
  readonly target: LabelMatcherModel[];
  /** Labels whose values are the same in both. */
  readonly equal: string[];
}

/** A time that comes again every week. */
export interface TimeIntervalModel {
  /** Its name. */
  readonly name: string;
  /** Its parts: what goes past midnight has two. */
  readonly parts: TimeIntervalPartModel[];
}

/** A part of a time. */
export interface TimeIntervalPartModel {
  /** `saturday`. Empty for all. */
  readonly weekdays: string[];
  /**
   * `22:00`.
   *
   * @default - the whole day
   */
  readonly startTime?: string;
  /**
   * `24:00`.
   *
   * @default - the whole day
   */
  readonly endTime?: string;
  /** `Europe/Zurich`. */
  readonly timeZone: string;
}

/** An alert of the delivery, and which lines are about it. */
export interface RoutedAlertModel {
  /** Its name. */
  readonly name: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /** The labels whose values are known: `alertname` and `severity` among them. */
  readonly labels: { readonly [name: string]: string };
  /**
   * The names of all its labels.
   *
   * @default - nobody knows all of them
   */
  readonly labelNames?: string[];
  /** The lines that are about it for sure, in order, by what they are about. */
  readonly taken: string[];
  /** The lines that are about it when its other labels have the right values. */
  readonly possible: string[];
}
