import { Duration } from '../../../core/inside';
import { Counter } from '../../metrics/counter';
import { Gauge } from '../../metrics/gauge';
import { Histogram } from '../../metrics/histogram';

/** The share of requests that fail. At least one limit is given. */
export interface ErrorRateObjective {
  /** Requests, those that fail among them. */
  readonly requests: Counter;
  /**
   * Which of them failed: labels, each with its value or with several of which it has one, such as `{ code: ['500', '503'] }`.
   *
   * @default - `errors` counts them
   */
  readonly failed?: { [label: string]: string | string[] };
  /**
   * Those that failed, when they have a counter of their own.
   *
   * @default - `failed` says which they are
   */
  readonly errors?: Counter;
  /**
   * Only series with these labels: those of the environment, when the metrics know it.
   *
   * @default - all series
   */
  readonly labels?: { [label: string]: string | string[] };
  /**
   * How many requests there must be in the stretch of time that is looked at: a share of fewer says nothing.
   *
   * @default 20
   */
  readonly minimumRequests?: number;
  /**
   * A larger share is a warning: `0.001` for 0.1 %.
   *
   * @default - no warning
   */
  readonly warning?: number;
  /**
   * With a larger share somebody is woken up.
   *
   * @default - nobody is
   */
  readonly critical?: number;
  /**
   * With a larger share the deployment is rolled back.
   *
   * @default - it is not
   */
  readonly rollback?: number;
}

/** The share of checks that pass: tests against what was deployed, transactions that were tried out. At least one limit is given. */
export interface PassRateObjective {
  /** Checks that came to an end, whatever their result. */
  readonly checks: Counter;
  /** Which of them passed: labels, each with its value or with several of which it has one, such as `{ result: 'pass' }`. */
  readonly passed: { [label: string]: string | string[] };
  /**
   * Only series with these labels.
   *
   * @default - all series
   */
  readonly labels?: { [label: string]: string | string[] };
  /**
   * How many checks there must be in the stretch of time that is looked at: a share of fewer says nothing.
   *
   * @default 20
   */
  readonly minimumChecks?: number;
  /**
   * A smaller share is a warning: `0.98` for 98 %.
   *
   * @default - no warning
   */
  readonly warning?: number;
  /**
   * With a smaller share somebody is woken up.
   *
   * @default - nobody is
   */
  readonly critical?: number;
  /**
   * With a smaller share the deployment is rolled back.
   *
   * @default - it is not
   */
  readonly rollback?: number;
}

/** How long requests take. At least one limit is given. */
export interface LatencyObjective {
  /** How long they took. Every limit lies between the lowest and the highest limit of its buckets: outside of them nobody knows. */
  readonly duration: Histogram;
  /**
   * The share of the requests that must be quicker: 0 to 1.
   *
   * @default 0.95
   */
  readonly quantile?: number;
  /**
   * Only series with these labels.
   *
   * @default - all series
   */
  readonly labels?: { [label: string]: string | string[] };
  /**
   * How many requests there must be in the stretch of time that is looked at: a share of fewer says nothing.
   *
   * @default 20
   */
  readonly minimumRequests?: number;
  /**
   * Slower is a warning.
   *
   * @default - no warning
   */
  readonly warning?: Duration;
  /**
   * When it is slower, somebody is woken up.
   *
   * @default - nobody is
   */
  readonly critical?: Duration;
  /**
   * When it is slower, the deployment is rolled back.
   *
   * @default - it is not
   */
  readonly rollback?: Duration;
}

/** The share of the time in which instances are healthy. At least one limit is given. */
export interface AvailabilityObjective {
  /** 1 for an instance that is healthy, 0 for one that is not. */
  readonly health: Gauge;
  /**
   * Only series with these labels.
   *
   * @default - all series
   */
  readonly labels?: { [label: string]: string | string[] };
  /**
   * A smaller share is a warning: `0.999` for 99.9 %.
   *
   * @default - no warning
   */
  readonly warning?: number;
  /**
   * With a smaller share somebody is woken up.
   *
   * @default - nobody is
   */
  readonly critical?: number;
  /**
   * With a smaller share the deployment is rolled back.
   *
   * @default - it is not
   */
  readonly rollback?: number;
}

/** Instances that do not become healthy, or do not stay so. */
export interface HealthCheckTrigger {
  /** 1 for an instance that is healthy, 0 for one that is not. */
  readonly health: Gauge;
  /**
   * Only series with these labels.
   *
   * @default - all series
   */
  readonly labels?: { [label: string]: string | string[] };
}

/** Incidents that are opened. One that was there before the deployment is not to blame on it. */
export interface IncidentTrigger {
  /** How many are open: 0 where there is none. Of a series that is only there while something is open, nobody knows what was before. */
  readonly open: Gauge;
  /**
   * Which of them count: `{ severity: 'critical' }`.
   *
   * @default - all
   */
  readonly labels?: { [label: string]: string | string[] };
}
