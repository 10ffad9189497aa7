import { InvalidValueError, asWritten, expectArgument, expectDeclared, kinds, listed, similar } from '../../core/inside';

/** The labels of a metric with the values that each may have; undefined where nobody knows them beforehand. */
export type LabelValues = ReadonlyMap<string, readonly string[] | undefined>;

/** What an expression knows of a metric. */
export interface Series {
  /** As it stands in an expression: `x_bucket` for the buckets of a histogram. */
  readonly name: string;
  /** The metric that it belongs to. */
  readonly metric: string;
  readonly labels: LabelValues;
}

/**
 * Labels that Prometheus itself puts on whatever it scrapes.
 *
 * @see https://prometheus.io/docs/concepts/jobs_instances/
 */
export const TARGET_LABELS: readonly string[] = ['job', 'instance'];

/** Whether it can be the name of a label. What begins with two underscores is Prometheus' own. */
export function isLabel(value: unknown): boolean {
  return typeof value === 'string' && /^(?!__)[A-Za-z_]\w*$/.test(value);
}

/** A series with the labels that it has once Prometheus has scraped it. */
export function scraped(name: string, metric: string, labels: LabelValues): Series {
  return { name, metric, labels: new Map([...labels, ...TARGET_LABELS.filter((label) => !labels.has(label)).map((label) => [label, undefined] as const)]) };
}

/** Values that labels must have: one, or one of several. */
export const LABEL_VALUES = kinds.map(kinds.either(kinds.text, kinds.list(kinds.text)));

/**
 * Refuses a label that a series does not have, and a value that the label never has.
 *
 * @param call how the call is written: `promql.where`
 * @param labels as given
 * @param series what they are asked of
 */
export function expectLabels(call: string, labels: Readonly<Record<string, string | readonly string[]>>, series: Series): void {
  expectArgument(call, labels, LABEL_VALUES, 'the labels');
  for (const [label, given] of Object.entries(labels)) {
    if (given === undefined) continue;
    expectDeclared(call, 'label', label, [...series.labels.keys()], `the metric '${series.metric}'`, "{ labels: { … } } or { openLabels: ['…'] } of the metric");
    const allowed = series.labels.get(label);
    const values = typeof given === 'string' ? [given] : given;
    if (values.length === 0) throw new InvalidValueError('call/empty-list', `${call}(${asWritten(labels)})`, `the label '${label}' has no value to choose from`, { option: label, given, allowed });
    for (const value of values) if (allowed && !allowed.includes(value)) throw neverSuch(`${call}(${asWritten(labels)})`, label, value, allowed, series);
  }
}

function neverSuch(call: string, label: string, value: string, allowed: readonly string[], { metric }: Series): Error {
  const near = similar(value, allowed);
  const why = `the label '${label}' of '${metric}' is never ${asWritten(value)}: there are ${listed(allowed)}${near ? `; did you mean '${near}'?` : ''}`;
  return new InvalidValueError('call/not-one-of', call, why, { option: label, given: value, allowed });
}
