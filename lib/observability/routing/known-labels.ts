import { AlertRule } from '../alerts/alert-rule';
import { labelsOf } from '../promql/node';

/** The labels of an alert; undefined where nobody knows all of them. */
export function knownLabels({ _props: { expression, labels = {} } }: AlertRule): readonly string[] | undefined {
  const kept = labelsOf(expression._tree);
  return kept && [...new Set([...kept, 'severity', ...Object.keys(labels)])];
}
