import { SeriesValues } from './series-values';
import { expectArgument, kinds } from '../../core/inside';
import { Series, expectLabels } from '../promql/series';

/** One series of a metric with made-up values, for the test of an alert. */
export class MetricSamples {
  /**
   * @param more labels that a user does not write: the bucket
   * @internal
   */
  public static _of(call: string, series: Series, labels: Readonly<Record<string, string>>, values: SeriesValues, more: Readonly<Record<string, string>> = {}): MetricSamples {
    expectArgument(call, labels, kinds.map(kinds.text), 'the labels');
    expectLabels(call, labels, series);
    expectArgument(call, values, kinds.made((value) => value instanceof SeriesValues, 'SeriesValues, such as SeriesValues.constant(0, Duration.minutes(5))'), 'the values');
    return new MetricSamples(series.name, { ...labels, ...more }, values);
  }

  /** @internal */
  public readonly _name: string;
  /** @internal */
  public readonly _labels: Readonly<Record<string, string>>;
  /** @internal */
  public readonly _values: SeriesValues;

  private constructor(name: string, labels: Readonly<Record<string, string>>, values: SeriesValues) {
    this._name = name;
    this._labels = labels;
    this._values = values;
  }

  /** Which series it is, in whatever order its labels were named. @internal */
  public _identity(): string {
    return JSON.stringify([this._name, ...Object.entries(this._labels).filter(([, value]) => value !== undefined).map((label) => label.join('=')).sort()]);
  }

  /** As promtool reads it: `x_total{result="failure"}`. @internal */
  public _selector(): string {
    const labels = Object.entries(this._labels).filter(([, value]) => value !== undefined).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
    return `${this._name}{${labels.join(', ')}}`;
  }
}
