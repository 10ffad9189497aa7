import { MetricConfiguration } from '../configuration';

/** One series with its value. */
export interface Sample {
  /** As it stands in a text: `x_total{result="failure"}`. */
  readonly series: string;
  readonly value: number;
  /** Of a part of a histogram, the series that counts all of it. */
  readonly whole?: string;
}

/** A metric with all its series. */
export interface Family {
  readonly metric: MetricConfiguration;
  readonly samples: readonly Sample[];
}

/** Labels with their values, in the order in which they are written. */
export type Labels = Readonly<Record<string, string>>;

export function seriesOf(name: string, labels: Labels): string {
  const pairs = Object.entries(labels).map(([label, value]) => `${label}="${escaped(value)}"`);
  return pairs.length === 0 ? name : `${name}{${pairs.join(',')}}`;
}

const escaped = (value: string) => value.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n');

/**
 * The text that a Pushgateway takes. No time stands in it: a sample with one is refused.
 *
 * @see https://prometheus.io/docs/instrumenting/exposition_formats/
 */
export function textOf(families: readonly Family[]): string {
  const lines = families.filter(({ samples }) => samples.length > 0).flatMap(({ metric: { name, type, help }, samples }) => [
    `# HELP ${name} ${help.replace(/\\/g, '\\\\').replace(/\n/g, '\\n')}`,
    `# TYPE ${name} ${type}`,
    ...samples.map(({ series, value }) => `${series} ${value}`),
  ]);
  return lines.map((line) => `${line}\n`).join('');
}

/** Every way to choose one value for each label. */
export function combinations(labels: readonly (readonly [string, readonly string[]])[]): Labels[] {
  return labels.reduce<Labels[]>((rows, [label, values]) => rows.flatMap((row) => values.map((value) => ({ ...row, [label]: value }))), [{}]);
}

/** Those of a histogram, bucket after bucket: each holds what the ones before it hold. */
export function histogramSamples({ name, buckets = [] }: MetricConfiguration, labels: Labels, { counts, sum }: { readonly counts: readonly number[]; readonly sum: number }): Sample[] {
  let below = 0;
  const whole = seriesOf(`${name}_count`, labels);
  const samples = [...buckets.map(String), '+Inf'].map((le, at) => ({ series: seriesOf(`${name}_bucket`, { ...labels, le }), value: below += counts[at], whole }));
  return [...samples, { series: seriesOf(`${name}_sum`, labels), value: sum, whole }, { series: whole, value: below }];
}
