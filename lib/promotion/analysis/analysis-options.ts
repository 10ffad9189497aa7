import { MetricCondition } from './condition';
import { Duration } from '../../core/inside';
import { PromQl } from '../../observability/inside';
import { MinimumSamples } from '../gates/gate-options';

/** Something that is measured again and again, and what its value must be. It has a query or a command. */
export interface AnalysisMetric {
  /**
   * What Prometheus is asked. It gives one number.
   *
   * @default - `command` measures
   */
  readonly query?: PromQl;
  /**
   * A command that writes one number, run by bash in the commit of the release.
   *
   * @default - `query` measures
   */
  readonly command?: string;
  /**
   * The variable of the repository or the environment that holds the address of Prometheus.
   *
   * @default 'PROMETHEUS_URL'
   */
  readonly addressVariable?: string;
  /**
   * How long from one measurement to the next.
   *
   * @default Duration.minutes(1)
   */
  readonly interval?: Duration;
  /**
   * How many measurements are made.
   *
   * @default 5
   */
  readonly count?: number;
  /**
   * How long nothing is measured at first.
   *
   * @default - it begins at once
   */
  readonly initialDelay?: Duration;
  /** A measurement is good when the value is like this. */
  readonly success: MetricCondition;
  /**
   * A measurement is bad when the value is like this. What is neither good nor bad is inconclusive.
   *
   * @default - what is not good is bad
   */
  readonly failure?: MetricCondition;
  /**
   * How many bad measurements are put up with.
   *
   * @default 0
   */
  readonly failureLimit?: number;
  /**
   * How many inconclusive measurements are put up with: a value that is not there, too few samples, a Prometheus that does not answer. Inconclusive is never success.
   *
   * @default 0
   */
  readonly inconclusiveLimit?: number;
  /**
   * What says how much there was to judge by. A measurement by fewer samples is inconclusive.
   *
   * @default - one sample is enough
   */
  readonly samples?: MinimumSamples;
}

/** What is measured. */
export interface AnalysisProps {
  /** The metrics by their names: letters in lower case, digits and `-`. All of them must be good. */
  readonly metrics: { [name: string]: AnalysisMetric };
}
