import { Origin } from '../../core/inside';

/** A metric. */
export interface MetricModel {
  /** Where it was declared. */
  readonly origin: Origin;
  /** Its name. */
  readonly name: string;
  /** What it is to Prometheus. */
  readonly type: 'counter' | 'gauge' | 'histogram';
  /** What it says, in one sentence. */
  readonly help: string;
  /**
   * The unit of its values: `seconds`.
   *
   * @default - it has none, or nobody said
   */
  readonly unit?: string;
  /** Its labels with the values that each may have. */
  readonly labels: { readonly [name: string]: string[] };
  /** Its labels whose values nobody knows beforehand. */
  readonly openLabels: string[];
  /** The series that Prometheus has of it: a histogram has one of buckets, one of sums and one of counts. */
  readonly series: string[];
  /** The upper limits of its buckets. Empty for what is no histogram. */
  readonly buckets: number[];
  /** Who emits it. */
  readonly emitter: string;
  /** Whether a program of Slipway emits it, with all others of its catalogue. */
  readonly builtIn: boolean;
}

/** Metrics that are emitted together. */
export interface MetricCatalogueModel {
  /** Its id. */
  readonly id: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /** How long Prometheus keeps them, in seconds. */
  readonly retention: number;
  /** The metrics, in the order of their declaration. */
  readonly metrics: MetricModel[];
}
