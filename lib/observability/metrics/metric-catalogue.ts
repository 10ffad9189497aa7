import { Construct } from 'constructs';
import { CATALOGUE_KIND, CatalogueScope } from './catalogue-scope';
import { Counter } from './counter';
import { Gauge } from './gauge';
import { Histogram, HistogramProps } from './histogram';
import { MetricProps } from './metric';
import { MetricEmitter } from './metric-emitter';
import { CATALOGUE_OPTIONS } from './metric-options';
import { Duration, Origin, calledAs, constructId, constructScope, declare, expectOptions, nodeIdOf, optionTable } from '../../core/inside';

/** What the metrics of a catalogue have in common. */
export interface MetricCatalogueProps {
  /**
   * How long Prometheus keeps them (`--storage.tsdb.retention.time`): what looks further back counts too little, without a word.
   *
   * @default Duration.days(15)
   */
  readonly retention?: Duration;
  /**
   * Who emits them, unless one says otherwise.
   *
   * @default - a program that is called like the catalogue
   */
  readonly emitter?: MetricEmitter;
}

/** Metrics that are emitted together. What is not in a catalogue does not exist: an alert that reads it is a finding. */
export class MetricCatalogue extends Construct {
  /** @internal */
  public readonly _id: string;
  /** @internal */
  public readonly _origin: Origin;
  /** @internal */
  public readonly _retention: Duration;
  /** @internal */
  public readonly _emitter: MetricEmitter;

  /**
   * @param scope the delivery
   * @param id what people call it, such as `shop`
   * @param props what its metrics have in common
   */
  public constructor(scope: Construct, id: string, props: MetricCatalogueProps = {}) {
    super(constructScope(`new ${new.target.name}`, scope), nodeId(`new ${new.target.name}`, scope, id, props, new.target !== MetricCatalogue));
    this._id = id;
    this._retention = props.retention ?? Duration.days(15);
    this._emitter = props.emitter ?? MetricEmitter.external(id);
    this._origin = declare<CatalogueScope>(this, CATALOGUE_KIND);
  }

  /**
   * Something that only grows.
   *
   * @param id its name, which ends with `_total`
   * @param props what it says
   */
  public counter(id: string, props: MetricProps): Counter {
    return calledAs('catalogue.counter', 'new Counter', () => new Counter(this, id, props));
  }

  /**
   * Something that goes up and down.
   *
   * @param id its name, which ends with its unit
   * @param props what it says
   */
  public gauge(id: string, props: MetricProps): Gauge {
    return calledAs('catalogue.gauge', 'new Gauge', () => new Gauge(this, id, props));
  }

  /**
   * How large something was, again and again.
   *
   * @param id its name, which ends with its unit
   * @param props what it says
   */
  public histogram(id: string, props: HistogramProps): Histogram {
    return calledAs('catalogue.histogram', 'new Histogram', () => new Histogram(this, id, props));
  }
}

const CATALOGUE = optionTable(CATALOGUE_OPTIONS);

/** Asked before the catalogue is part of any tree. A catalogue of one's own may have options of its own. */
function nodeId(call: string, scope: Construct, id: string, props: MetricCatalogueProps, open: boolean): string {
  expectOptions(call, id, props, CATALOGUE, open);
  return nodeIdOf(call, scope, constructId(call, id), 'metrics:');
}
