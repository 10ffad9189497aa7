import { AlertExpectation } from './alert-expectation';
import { Duration } from '../../core/inside';
import { MetricSamples } from '../metrics/metric-samples';

/** A test of an alert: what Prometheus saw, and what the alert made of it. Run by `promtool test rules`. */
export interface AlertTest {
  /** What it shows, as a sentence. */
  readonly name: string;
  /** The series that there are. Others do not exist. */
  readonly series: MetricSamples[];
  /** What the alert does, moment by moment. */
  readonly expectations: AlertExpectation[];
  /**
   * How far the samples are apart. Prometheus forgets a value after five minutes: more is for stretches of days, and functions of them.
   *
   * @default Duration.minutes(1)
   */
  readonly interval?: Duration;
}
