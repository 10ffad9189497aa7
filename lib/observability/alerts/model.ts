import { Origin } from '../../core/inside';
import { RunbookModel } from '../runbooks/model';

/** Rules that are evaluated together. */
export interface AlertGroupModel {
  /** Its name. */
  readonly id: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /** Path of the PrometheusRule. */
  readonly file: string;
  /** Path of the file that Prometheus itself reads. */
  readonly rulesFile: string;
  /** Path of the file with its tests. */
  readonly testFile: string;
  /**
   * How often its rules are evaluated: `1m`.
   *
   * @default - as Prometheus is configured
   */
  readonly interval?: string;
  /** Labels of the PrometheusRule. */
  readonly labels: { readonly [name: string]: string };
  /**
   * The namespace of the PrometheusRule.
   *
   * @default - the one that it is applied to
   */
  readonly namespace?: string;
  /** What is recorded. It stands before the alerts, which may read it. */
  readonly recordings: RecordingRuleModel[];
  /** The alerts. */
  readonly alerts: AlertRuleModel[];
}

/** Something that is recorded. */
export interface RecordingRuleModel {
  /** The name of the series. */
  readonly name: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /** PromQL. */
  readonly expression: string;
  /** Labels that are added. */
  readonly labels: { readonly [name: string]: string };
}

/** An alert. */
export interface AlertRuleModel {
  /** Its name. */
  readonly name: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /** PromQL. */
  readonly expression: string;
  /**
   * How long it must be so: `15m`.
   *
   * @default - it fires at once
   */
  readonly pendingFor?: string;
  /**
   * How long it goes on firing: `1h`.
   *
   * @default - it ends at once
   */
  readonly keepFiringFor?: string;
  /** Its labels, `severity` among them. */
  readonly labels: { readonly [name: string]: string };
  /** What it says: `summary`, `description`, `runbook_url`. */
  readonly annotations: { readonly [name: string]: string };
  /**
   * Its page, for the one who is told.
   *
   * @default - it has none
   */
  readonly runbook?: RunbookModel;
  /** Its tests. */
  readonly tests: AlertTestModel[];
}

/** A test of an alert. */
export interface AlertTestModel {
  /** What it shows. */
  readonly name: string;
  /** How far its samples are apart: `1m`. */
  readonly interval: string;
  /** The series, by their names with their labels, and their values as promtool reads them. */
  readonly series: { readonly [name: string]: string };
  /** What the alert does, in the order of the moments. */
  readonly moments: AlertMomentModel[];
}

/** What an alert does at a moment. */
export interface AlertMomentModel {
  /** How long after the beginning: `20m`. */
  readonly at: string;
  /** The labels of the series that it fires for. Empty where it is silent. */
  readonly firing: FiringModel[];
}

/** A series that an alert fires for. */
export interface FiringModel {
  /** The labels that tell it apart. */
  readonly labels: { readonly [name: string]: string };
}
