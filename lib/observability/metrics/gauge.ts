import { Construct } from 'constructs';
import { Metric, MetricProps } from './metric';
import { METRIC_TABLE } from './metric-options';
import { MetricSamples } from './metric-samples';
import { SeriesValues } from './series-values';
import { Duration, InvalidValueError, expectOptions } from '../../core/inside';
import { GrafanaWindow } from '../promql/grafana-window';
import { Selector } from '../promql/node';
import { PromQl } from '../promql/promql';
import { windowOf } from '../promql/window';

/**
 * Something that goes up and down, such as the number of runs that wait.
 *
 * @see https://prometheus.io/docs/concepts/metric_types/#gauge
 */
export class Gauge extends Metric {
  /** @internal */
  public readonly _type = 'gauge';

  /**
   * @param scope the catalogue
   * @param id its name, which ends with its unit
   * @param props what it says
   */
  public constructor(scope: Construct, id: string, props: MetricProps) {
    super(scope, id, expectOptions('new Gauge', id, props, METRIC_TABLE));
  }

  /** Its value. */
  public current(): PromQl {
    return PromQl._of(this.selector());
  }

  /**
   * By how much it is other than it was.
   *
   * @param window over which stretch of time
   */
  public change(window: Duration | GrafanaWindow): PromQl {
    return this.over('gauge.change', 'delta', window);
  }

  /**
   * The mean of its values in a stretch of time.
   *
   * @param window which
   */
  public averageOver(window: Duration | GrafanaWindow): PromQl {
    return this.over('gauge.averageOver', 'avg_over_time', window);
  }

  /**
   * The greatest of its values in a stretch of time.
   *
   * @param window which
   */
  public maxOver(window: Duration | GrafanaWindow): PromQl {
    return this.over('gauge.maxOver', 'max_over_time', window);
  }

  /**
   * The least of its values in a stretch of time.
   *
   * @param window which
   */
  public minOver(window: Duration | GrafanaWindow): PromQl {
    return this.over('gauge.minOver', 'min_over_time', window);
  }

  /**
   * For a point in time: how many seconds ago it is.
   *
   * @throws InvalidValueError when its name does not end with `_timestamp_seconds`, as those of points in time do
   */
  public age(): PromQl {
    if (!this.metricName.endsWith('_timestamp_seconds')) {
      const why = `'${this.metricName}' is no point in time: the names of those end with '_timestamp_seconds'`;
      throw new InvalidValueError('call/wrong-value', 'gauge.age()', why, { given: this.metricName, allowed: ["a gauge whose name ends with '_timestamp_seconds'"] });
    }
    return PromQl._of({ kind: 'binary', operator: '-', left: { kind: 'call', name: 'time', of: [] }, right: this.selector() });
  }

  /**
   * Made-up samples of it, for the test of an alert.
   *
   * @param labels of one series
   * @param values one after the other
   */
  public series(labels: { [name: string]: string }, values: SeriesValues): MetricSamples {
    return MetricSamples._of('gauge.series', this._series(), labels, values);
  }

  private selector(): Selector {
    return { kind: 'selector', series: this._series(), matchers: [] };
  }

  private over(call: string, name: string, window: Duration | GrafanaWindow): PromQl {
    return PromQl._of({ kind: 'over', name, of: this.selector(), window: windowOf(call, window) });
  }
}
