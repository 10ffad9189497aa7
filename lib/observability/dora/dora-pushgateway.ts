import { Duration } from '../../core/inside';
import { Expression } from '../../expressions/inside';

/**
 * Where totals are pushed to. Prometheus scrapes it with `honor_labels: true`.
 *
 * @see https://github.com/prometheus/pushgateway
 */
export interface DoraPushgateway {
  /** Its address, a variable or a secret: `Vars.get('PUSHGATEWAY_URL')`. */
  readonly url: Expression;
  /**
   * The name to sign in with.
   *
   * @default - nobody signs in
   */
  readonly user?: Expression;
  /**
   * The password to sign in with, a secret.
   *
   * @default - nobody signs in
   */
  readonly password?: Expression;
  /**
   * How often Prometheus scrapes it: whole seconds, up to five minutes. A series that is new is pushed as zero first and as what it is after that time, so that its first event is not lost.
   *
   * @default Duration.minutes(1)
   */
  readonly scrapeInterval?: Duration;
}
