import { Duration } from '../../../core/inside';
import { PromQl } from '../../promql/promql';

/** On which side of a limit it is that something is wrong. */
export enum LimitSide {
  /** Above it. */
  ABOVE = 'above',
  /** Below it. */
  BELOW = 'below',
}

/** Something that makes a deployment be rolled back, as whoever rolls it back asks for it. */
export interface RollbackTrigger {
  /** The name of the alert. */
  readonly alertName: string;
  /** What is measured: `error-rate`, `pass-rate`, `latency`, `availability`, `health-checks` or `incidents`. */
  readonly measure: string;
  /** Its value. */
  readonly value: PromQl;
  /** On which side of the limit it is that something is wrong. */
  readonly side: LimitSide;
  /** The limit: a share, seconds or a number. */
  readonly threshold: number;
  /** The whole of it: the value is beyond the limit, there was enough to say so, and the environment was deployed to within the window. */
  readonly condition: PromQl;
  /**
   * How long it must be so.
   *
   * @default - at once
   */
  readonly pendingFor?: Duration;
}
