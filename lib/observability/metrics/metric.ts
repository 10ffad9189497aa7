import { Construct } from 'constructs';
import { catalogueOf } from './catalogue-scope';
import { MetricEmitter } from './metric-emitter';
import { InvalidValueError, Kind, Origin, asWritten, constructId, declare, nodeIdOf } from '../../core/inside';
import { LabelValues, Series, isLabel, scraped } from '../promql/series';

/** What marks one. @internal */
export const METRIC_KIND = new Kind<Metric>('metric');

/** What a metric says. */
export interface MetricProps {
  /** What it says, in one sentence: it stands beside the metric wherever somebody looks for it. */
  readonly help: string;
  /**
   * The unit of its values, in Prometheus' words: `seconds`, `bytes`, `ratio`. The name ends with it.
   *
   * @default - it has none
   * @see https://prometheus.io/docs/practices/naming/#base-units
   */
  readonly unit?: string;
  /**
   * Its labels, each with the values that it may have. Prometheus adds `job` and `instance`.
   *
   * @default - none
   */
  readonly labels?: { [name: string]: string[] };
  /**
   * Its labels whose values nobody knows beforehand, such as the name of a workflow. There should be few of them: every value is a series.
   *
   * @default - none
   */
  readonly openLabels?: string[];
  /**
   * Who emits it.
   *
   * @default - the emitter of the catalogue
   */
  readonly emitter?: MetricEmitter;
}

/**
 * Something that is measured. Alerts are made of the object, so that they only speak of metrics that there are.
 *
 * @see https://prometheus.io/docs/concepts/metric_types/
 */
export abstract class Metric extends Construct {
  /** Its name, as Prometheus knows it. */
  public readonly metricName: string;
  /** @internal */
  public abstract readonly _type: 'counter' | 'gauge' | 'histogram';
  /** @internal */
  public readonly _labels: LabelValues;
  /** @internal */
  public readonly _props: MetricProps;
  /** @internal */
  public readonly _origin: Origin;

  /**
   * @param scope the catalogue
   * @param id its name
   * @param props what every metric may say
   */
  protected constructor(scope: Construct, id: string, props: MetricProps) {
    super(catalogueOf(`new ${new.target.name}`, scope, id), nodeId(`new ${new.target.name}`, scope, id, props));
    this.metricName = id;
    this._labels = new Map([...Object.entries(props.labels ?? {}), ...(props.openLabels ?? []).map((label) => [label, undefined] as const)]);
    this._props = props;
    this._origin = declare(this, METRIC_KIND);
  }

  /** A series of it, with the labels that Prometheus adds. @internal */
  public _series(suffix = ''): Series {
    return scraped(`${this.metricName}${suffix}`, this.metricName, this._labels);
  }
}

const NAME = /^[A-Za-z_:][\w:]*$/;

/** Labels that Prometheus keeps for itself: they say which part of a histogram or a summary a series is. */
const RESERVED = ['le', 'quantile'];

/** Asked before the metric is part of any tree. */
function nodeId(text: string, scope: Construct, id: string, props: MetricProps): string {
  constructId(text, id);
  const refuse = (option: string, given: unknown, why: string) => new InvalidValueError('call/wrong-value', `${text}(…, ${asWritten(id)})`, why, { option, given });
  if (!NAME.test(id)) throw refuse('id', id, 'its id is the name of a metric: letters, digits, _ and :, and no digit in front');
  const names = [...Object.keys(props.labels ?? {}), ...props.openLabels ?? []];
  for (const [at, label] of names.entries()) {
    if (!isLabel(label)) throw refuse('labels', label, `${asWritten(label)} is no name of a label: letters, digits and _, and no __ in front`);
    if (RESERVED.includes(label)) throw refuse('labels', label, `the label '${label}' is Prometheus' own: it says which part of a histogram a series is`);
    if (names.indexOf(label) < at) throw refuse('labels', label, `the label '${label}' is there twice`);
  }
  return nodeIdOf(text, scope, id);
}
