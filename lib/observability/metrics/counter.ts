import { Construct } from 'constructs';
import { Metric, MetricProps } from './metric';
import { METRIC_TABLE } from './metric-options';
import { MetricSamples } from './metric-samples';
import { SeriesValues } from './series-values';
import { Duration, expectOptions } from '../../core/inside';
import { GrafanaWindow } from '../promql/grafana-window';
import { PromQl } from '../promql/promql';
import { windowOf } from '../promql/window';

/**
 * Something that only grows, such as the number of deployments. Its value says nothing, how fast it grows does.
 *
 * @see https://prometheus.io/docs/concepts/metric_types/#counter
 */
export class Counter extends Metric {
  /** @internal */
  public readonly _type = 'counter';

  /**
   * @param scope the catalogue
   * @param id its name, which ends with `_total`
   * @param props what it says
   */
  public constructor(scope: Construct, id: string, props: MetricProps) {
    super(scope, id, expectOptions('new Counter', id, props, METRIC_TABLE));
  }

  /**
   * How much it grows in a second, on average.
   *
   * @param window over which stretch of time. Unless said otherwise it is five minutes in a rule, and `GrafanaWindow.RATE_INTERVAL` in a panel.
   */
  public rate(window?: Duration | GrafanaWindow): PromQl {
    return this.over('counter.rate', 'rate', window ?? Duration.minutes(5), window === undefined);
  }

  /**
   * How much it grew. Prometheus estimates what it did not see: of whole events it gives fractions.
   *
   * @param window over which stretch of time
   */
  public increase(window: Duration | GrafanaWindow): PromQl {
    return this.over('counter.increase', 'increase', window);
  }

  /**
   * Made-up samples of it, for the test of an alert.
   *
   * @param labels of one series
   * @param values one after the other
   */
  public series(labels: { [name: string]: string }, values: SeriesValues): MetricSamples {
    return MetricSamples._of('counter.series', this._series(), labels, values);
  }

  private over(call: string, name: string, window: Duration | GrafanaWindow, adaptable = false): PromQl {
    return PromQl._of({ kind: 'over', name, of: { kind: 'selector', series: this._series(), matchers: [] }, window: windowOf(call, window), adaptable });
  }
}
