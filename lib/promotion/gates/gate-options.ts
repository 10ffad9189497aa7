import { Duration, Weekday } from '../../core/inside';
import { PromQl } from '../../observability/inside';
import { Workflow } from '../../workflows/inside';

/** What every gate may say. */
export interface GateOptions {
  /**
   * What people, overrides and explanations call it: letters in lower case, digits and `-`, unique in its stage.
   *
   * @default - what kind of gate it is
   */
  readonly gateId?: string;
  /**
   * Whether an override lets a release through although it is closed.
   *
   * @default true
   */
  readonly overridable?: boolean;
}

/** Which tool of GitHub found something. */
export enum AlertTool {
  /** In the code: CodeQL, and whatever uploads SARIF. */
  CODE_SCANNING = 'code-scanning',
  /** In what the code depends on. */
  DEPENDABOT = 'dependabot',
}

/** How bad it is. */
export enum AlertLevel {
  /** As bad as it gets. */
  CRITICAL = 'critical',
  /** Bad. */
  HIGH = 'high',
  /** Not good. */
  MEDIUM = 'medium',
  /** Worth knowing. */
  LOW = 'low',
}

/** Which alerts count. */
export interface AlertGateOptions extends GateOptions {
  /**
   * Who found them.
   *
   * @default AlertTool.DEPENDABOT
   */
  readonly tool?: AlertTool;
  /**
   * How bad they are.
   *
   * @default - critical ones
   */
  readonly levels?: AlertLevel[];
  /**
   * How many may be open.
   *
   * @default 0
   */
  readonly most?: number;
}

/** Days of the week, and a time of the day. */
export interface WindowGateOptions extends GateOptions {
  /**
   * The days of the week. What goes over midnight belongs to the day on which it opens.
   *
   * @default - every day
   */
  readonly days?: Weekday[];
  /**
   * When it opens: `09:00`.
   *
   * @default '00:00'
   */
  readonly opens?: string;
  /**
   * When it closes: `17:30`. When that is not after `opens`, it closes on the next day.
   *
   * @default '24:00'
   */
  readonly closes?: string;
  /** An IANA time zone, such as `Europe/Berlin`. */
  readonly timeZone: string;
}

/** A stretch of time in which nothing is promoted. */
export interface FreezeGateOptions extends GateOptions {
  /**
   * From when: ISO 8601 with an offset, such as `2026-12-18T18:00:00+01:00`.
   *
   * @default - from now on
   */
  readonly starts?: string;
  /** Until when: ISO 8601 with an offset, such as `2027-01-04T06:00:00+01:00`. */
  readonly until: string;
  /** Why, in one line. */
  readonly reason: string;
}

/** Who says yes, where GitHub's own reviewers are not enough or not to be had. */
export interface ApprovalGateOptions extends GateOptions {
  /**
   * How many must say yes.
   *
   * @default 1
   */
  readonly minimum?: number;
  /** Logins of those who may: they start the workflow that promotes with the action `approve`. */
  readonly approvers: string[];
  /**
   * How long a yes holds.
   *
   * @default Duration.days(2)
   */
  readonly expires?: Duration;
  /**
   * Whether who started the run that made the release may not say yes.
   *
   * @default true
   */
  readonly preventSelf?: boolean;
}

/** Who must have signed. */
export interface AttestationGateOptions extends GateOptions {
  /**
   * The workflows that sign.
   *
   * @default - those that record the release
   */
  readonly signers?: Workflow[];
}

/** A query, and what its value must be. One limit is given, or both. */
export interface MetricGateOptions extends GateOptions {
  /** What is asked. It gives one number. */
  readonly query: PromQl;
  /**
   * The value must be below it.
   *
   * @default - no such limit
   */
  readonly below?: number;
  /**
   * The value must be above it.
   *
   * @default - no such limit
   */
  readonly above?: number;
  /**
   * The variable of the repository or the environment that holds the address of Prometheus.
   *
   * @default 'PROMETHEUS_URL'
   */
  readonly addressVariable?: string;
  /**
   * What says how much there was to judge by. Fewer samples say nothing, and the gate stays closed.
   *
   * @default - one sample is enough
   */
  readonly samples?: MinimumSamples;
}

/** How much there must be to judge by. */
export interface MinimumSamples {
  /** What gives the number: requests in the same stretch of time. */
  readonly query: PromQl;
  /** How many there must be. */
  readonly minimum: number;
}

/** Which branches and tags may be released. */
export interface RefGateOptions extends GateOptions {
  /**
   * Names or patterns of branches, such as `main` and `hotfix/*`.
   *
   * @default - none
   */
  readonly branches?: string[];
  /**
   * Names or patterns of tags, such as `v*`.
   *
   * @default - none
   */
  readonly tags?: string[];
}
