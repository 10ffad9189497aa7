import { AlertRule } from '../alerts/alert-rule';

/** Alerts of which nobody is told while others fire. */
export interface AlertInhibitionOptions {
  /** The causes: while one of these fires … */
  readonly source: AlertRule[];
  /** … nobody is told of these. */
  readonly target: AlertRule[];
  /** The labels whose values are the same in both. To Alertmanager a label that neither has is the same, too: a label that the alerts do not have is a finding. */
  readonly equal: string[];
}
