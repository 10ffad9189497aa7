import { Asked } from './asked';
import { askedOf } from './asked-of-dashboard';
import { rememberedOf } from '../../../core/inside';
import { ObservabilityModel } from '../../model';
import { readPromQl } from '../../promql/read';
import { ReadSelector } from '../../promql/read-selectors';
import { LabelValues, scraped } from '../../promql/series';

/** All expressions of a delivery, in the order of their files. */
export const askedIn = rememberedOf(({ groups, dashboards }: ObservabilityModel): Asked[] => [
  ...groups.flatMap(({ recordings, alerts }) => [
    ...recordings.map(({ name, origin, expression }) => ({ who: `The recording rule '${name}'`, origin, reading: readPromQl(expression) })),
    ...alerts.map(({ name, origin, expression }) => ({ who: `The alert '${name}'`, origin, reading: readPromQl(expression) })),
  ]),
  ...dashboards.flatMap(askedOf),
]);

/** A series that there will be. */
export interface EmittedSeries {
  /** The metric that it belongs to. */
  readonly metric: string;
  /** Its labels; undefined for what is recorded, whose labels are those of an expression. */
  readonly labels?: LabelValues;
  /** How long it is kept, in seconds; undefined where nobody said. */
  readonly retention?: number;
}

/**
 * Series that Prometheus makes itself.
 *
 * @see https://prometheus.io/docs/concepts/jobs_instances/#automatically-generated-labels-and-time-series
 */
const OWN = ['up', 'scrape_duration_seconds', 'scrape_samples_post_metric_relabeling', 'scrape_samples_scraped', 'scrape_series_added', 'ALERTS', 'ALERTS_FOR_STATE'];

/** The series of a delivery by their names. */
export const emittedIn = rememberedOf(({ catalogues, groups }: ObservabilityModel): ReadonlyMap<string, EmittedSeries> => new Map<string, EmittedSeries>([
  ...OWN.map((name) => [name, { metric: name }] as const),
  ...groups.flatMap(({ recordings }) => recordings.map(({ name }) => [name, { metric: name }] as const)),
  ...catalogues.flatMap(({ metrics, retention }) => metrics.flatMap((metric) => metric.series.map((name) => {
    const own = new Map<string, readonly string[] | undefined>([...Object.entries(metric.labels), ...metric.openLabels.map((label) => [label, undefined] as const)]);
    if (name.endsWith('_bucket') && metric.type === 'histogram') own.set('le', undefined);
    return [name, { metric: metric.name, labels: scraped(name, metric.name, own).labels, retention }] as const;
  }))),
]));

/** The series that a selector reads, when there is such a one. */
export function seriesOf(model: ObservabilityModel, { name }: ReadSelector): EmittedSeries | undefined {
  return name === undefined ? undefined : emittedIn(model).get(name);
}
