import { LabelMatcherModel } from './model';
import { AlertRule } from '../alerts/alert-rule';

/** The labels of an alert whose values are known: its name and its severity among them. */
export function labelsAdded({ alertName: alertname, _props: { severity, labels = {} } }: AlertRule): Readonly<Record<string, string>> {
  return { alertname, severity, ...Object.fromEntries(Object.entries(labels).filter(([, value]) => value !== undefined)) };
}

/**
 * What these alerts are, and others are not: their names; and where another one is called the same, as it is in the monitoring of another environment, the labels in which it differs.
 *
 * @param alerts at least one
 * @param all of the delivery
 */
export function these(alerts: readonly AlertRule[], all: readonly AlertRule[]): LabelMatcherModel[] {
  const own = alerts.map(labelsAdded);
  const valuesOf = (label: string) => [...new Set(own.map((labels) => labels[label]))];
  const names = valuesOf('alertname');
  const namesakes = all.filter((alert) => !alerts.includes(alert) && names.includes(alert.alertName)).map(labelsAdded);
  const telling = Object.keys(own[0]).filter((label) => {
    const values = valuesOf(label);
    return label !== 'alertname' && own.every((labels) => Object.hasOwn(labels, label)) && namesakes.some((other) => !Object.hasOwn(other, label) || !values.includes(other[label]));
  });
  return ['alertname', ...telling].map((label) => ({ label, values: valuesOf(label) }));
}
