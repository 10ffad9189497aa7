import { Strategy } from './strategy';
import { A_WHILE } from './traffic-steps';
import { Duration, InvalidValueError, asWritten, expectOptions, kinds, optionTable } from '../../core/inside';

/** How many pods are replaced at a time. */
export interface RollingProps {
  /**
   * How many pods more than wanted there may be meanwhile: a number, or a share such as `25%`.
   *
   * @default '25%'
   */
  readonly maxSurge?: string;
  /**
   * How many pods fewer than wanted there may be meanwhile: a number, or a share such as `10%`.
   *
   * @default '0'
   */
  readonly maxUnavailable?: string;
  /**
   * How long a pod must be ready before it counts, so that one which ends after a moment holds the rollout up.
   *
   * @default - it counts at once
   */
  readonly minReady?: Duration;
}

/**
 * Pods are replaced batch by batch. The health check of a batch is the readiness of its pods: the next one begins when they are ready, and a batch that does not become
 * ready in time brings back what served before. For targets that are no cluster it is their one way to deploy.
 *
 * @see https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#rolling-update-deployment
 */
export class Rolling extends Strategy {
  public readonly strategyName = 'rolling';
  /** @internal */
  public readonly _surge: string;
  /** @internal */
  public readonly _unavailable: string;
  /** @internal */
  public readonly _minReady: Duration;

  /**
   * @param props how many pods are replaced at a time
   */
  public constructor(props: RollingProps = {}) {
    super();
    const { maxSurge = '25%', maxUnavailable = '0', minReady = Duration.seconds(0) } = expectOptions('new Rolling', undefined, props, ROLLING);
    if (parseInt(maxSurge) === 0 && parseInt(maxUnavailable) === 0) {
      throw new InvalidValueError('call/contradiction', `new Rolling({ maxSurge: ${asWritten(maxSurge)}, maxUnavailable: ${asWritten(maxUnavailable)} })`, 'no pod more and no pod fewer: nothing could be replaced', { option: 'maxSurge', given: maxSurge });
    }
    this._surge = maxSurge;
    this._unavailable = maxUnavailable;
    this._minReady = minReady;
  }
}

const AMOUNT = kinds.made((value) => typeof value === 'string' && /^(?:\d{1,4}|\d{1,2}%|100%)$/.test(value), "a number or a share as text, such as '1' or '25%'");

const ROLLING = optionTable({ maxSurge: AMOUNT, maxUnavailable: AMOUNT, minReady: A_WHILE });
