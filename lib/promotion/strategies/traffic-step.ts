import { Duration } from '../../core/inside';
import { Analysis } from '../analysis/analysis';

/** A share of the traffic, and how long one looks at it. */
export interface TrafficStep {
  /** How much of the traffic the release gets, in percent: 1 to 100. */
  readonly weight: number;
  /**
   * How long one looks on before the next step.
   *
   * @default - not at all
   */
  readonly pause?: Duration;
  /**
   * What is measured meanwhile. A failure ends the deployment, and so does an inconclusive result.
   *
   * @default - the step waits, and nothing is measured
   */
  readonly analysis?: Analysis;
}
