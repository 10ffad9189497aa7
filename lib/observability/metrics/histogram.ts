import { Construct } from 'constructs';
import { Metric, MetricProps } from './metric';
import { METRIC_OPTIONS } from './metric-options';
import { MetricSamples } from './metric-samples';
import { SeriesValues } from './series-values';
import { Duration, expectArgument, expectOptions, kinds, optionTable } from '../../core/inside';
import { GrafanaWindow } from '../promql/grafana-window';
import { OverTime } from '../promql/node';
import { PromQl } from '../promql/promql';
import { windowOf } from '../promql/window';

/** What a histogram says. */
export interface HistogramProps extends MetricProps {
  /** The upper limits of its buckets, ascending, without the last one, which has none. A quantile is as exact as the bucket that it falls into. */
  readonly buckets: number[];
}

/**
 * How large something was, again and again: how many times, how much altogether, and how often up to some limits.
 *
 * @see https://prometheus.io/docs/concepts/metric_types/#histogram
 */
export class Histogram extends Metric {
  /** @internal */
  public readonly _type = 'histogram';
  /** @internal */
  public readonly _buckets: readonly number[];

  /**
   * @param scope the catalogue
   * @param id its name, which ends with its unit
   * @param props what it says
   */
  public constructor(scope: Construct, id: string, props: HistogramProps) {
    super(scope, id, expectOptions('new Histogram', id, props, HISTOGRAM));
    this._buckets = props.buckets;
  }

  /**
   * The value that a share of all stays below: 0.95 for the one that 95 of 100 do. Of all series together; `by('…')` keeps some apart.
   *
   * @param quantile 0 to 1
   * @param window over which stretch of time
   */
  public quantile(quantile: number, window: Duration | GrafanaWindow): PromQl {
    expectArgument('histogram.quantile', quantile, SHARE, 'the quantile');
    // That of rates is the same number; but a rate over a fixed stretch is what linters of dashboards take for a slip.
    return PromQl._of({ kind: 'quantile', quantile, by: [], of: this.increase('histogram.quantile', '_bucket', window) });
  }

  /**
   * The mean. Where there was nothing there is none.
   *
   * @param window over which stretch of time
   */
  public mean(window: Duration | GrafanaWindow): PromQl {
    const part = (suffix: string) => this.increase('histogram.mean', suffix, window);
    return PromQl._of({ kind: 'ratio', left: part('_sum'), right: part('_count') });
  }

  /**
   * How many times. Prometheus estimates what it did not see: of whole events it gives fractions.
   *
   * @param window over which stretch of time
   */
  public observations(window: Duration | GrafanaWindow): PromQl {
    return PromQl._of(this.increase('histogram.observations', '_count', window));
  }

  /**
   * How often it was not more than the limit of each bucket, of all series together: one series for each bucket, as a heatmap is made of.
   *
   * @param window over which stretch of time
   */
  public buckets(window: Duration | GrafanaWindow = GrafanaWindow.RATE_INTERVAL): PromQl {
    return PromQl._of({ kind: 'aggregate', name: 'sum', by: ['le'], of: this.increase('histogram.buckets', '_bucket', window) });
  }

  /**
   * Made-up samples of how much there was altogether, for the test of an alert.
   *
   * @param labels of one series
   * @param values one after the other
   */
  public sumSeries(labels: { [name: string]: string }, values: SeriesValues): MetricSamples {
    return MetricSamples._of('histogram.sumSeries', this._series('_sum'), labels, values);
  }

  /**
   * Made-up samples of how many times there was something, for the test of an alert.
   *
   * @param labels of one series
   * @param values one after the other
   */
  public countSeries(labels: { [name: string]: string }, values: SeriesValues): MetricSamples {
    return MetricSamples._of('histogram.countSeries', this._series('_count'), labels, values);
  }

  /**
   * Made-up samples of one bucket: how often it was not more than its limit, for the test of an alert.
   *
   * @param limit of a bucket; `Infinity` for the last one, which holds all
   * @param labels of one series
   * @param values one after the other
   */
  public bucketSeries(limit: number, labels: { [name: string]: string }, values: SeriesValues): MetricSamples {
    const limits = [...this._buckets, Infinity];
    expectArgument('histogram.bucketSeries', limit, kinds.made((value) => limits.includes(value as number), `the limit of a bucket: ${limits.join(', ')}`), 'the limit');
    return MetricSamples._of('histogram.bucketSeries', this._series('_bucket'), labels, values, { le: limit === Infinity ? '+Inf' : String(limit) });
  }

  private increase(call: string, suffix: string, window: Duration | GrafanaWindow): OverTime {
    return { kind: 'over', name: 'increase', of: { kind: 'selector', series: this._series(suffix), matchers: [] }, window: windowOf(call, window) };
  }
}

const SHARE = kinds.made((value) => typeof value === 'number' && value >= 0 && value <= 1, 'a number from 0 to 1, such as 0.95');

const ascending = (value: unknown) => Array.isArray(value) && value.length > 0 && value.every((limit, at) => Number.isFinite(limit) && (at === 0 || limit > value[at - 1]));

const HISTOGRAM = optionTable({ ...METRIC_OPTIONS, buckets: kinds.made(ascending, 'a list of numbers, each greater than the one before it, such as [60, 300, 900]') }, ['help', 'buckets']);
