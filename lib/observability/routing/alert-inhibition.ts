import { ALERTS } from './alert-route';
import { kinds, optionTable } from '../../core/inside';
import { AlertRule } from '../alerts/alert-rule';
import { labelsOf } from '../promql/node';
import { isLabel } from '../promql/series';

/** Alerts of which nobody is told while others fire. */
export interface AlertInhibitionOptions {
  /** The causes: while one of these fires … */
  readonly source: AlertRule[];
  /** … nobody is told of these. */
  readonly target: AlertRule[];
  /** The labels whose values are the same in both. To Alertmanager a label that neither has is the same, too: a label that the alerts do not have is a finding. */
  readonly equal: string[];
}

export const INHIBITION = optionTable({
  source: ALERTS,
  target: ALERTS,
  equal: kinds.made((value) => Array.isArray(value) && value.length > 0 && value.every(isLabel), "a list of labels, such as ['repository', 'environment'], of which there is at least one"),
}, ['source', 'target', 'equal']);

/** An alert that would silence itself, and so never be told of. */
export function inhibitsItself({ source, target }: AlertInhibitionOptions): string | undefined {
  return source.find((alert) => target.includes(alert))?.alertName;
}

/** The labels of an alert; undefined where nobody knows all of them. */
export function knownLabels({ _props: { expression, labels = {} } }: AlertRule): readonly string[] | undefined {
  const kept = labelsOf(expression._tree);
  return kept && [...new Set([...kept, 'severity', ...Object.keys(labels)])];
}
