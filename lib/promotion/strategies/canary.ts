import { Strategy } from './strategy';
import { TrafficStep } from './traffic-step';
import { A_WHILE, ROUTER, STEPS, expectSteps } from './traffic-steps';
import { Duration, expectOptions, optionTable } from '../../core/inside';
import { TrafficRouter } from '../traffic/traffic-router';

/** How much the canary gets, and for how long. */
export interface CanaryProps {
  /** What sends the traffic. */
  readonly router: TrafficRouter;
  /**
   * The steps, whose weights rise to 100.
   *
   * @default - 5, 25 and 50 % for 10 minutes each, then 100 %
   */
  readonly steps?: TrafficStep[];
  /**
   * How long what served before stays after the release was verified.
   *
   * @default - it is retired by the next reconcile
   */
  readonly keep?: Duration;
}

/** The release gets a small share of the traffic first, and more while nothing speaks against it. */
export class Canary extends Strategy {
  public readonly strategyName = 'canary';
  /** @internal */
  public override readonly _keep: Duration;
  /** @internal */
  public override readonly _router: TrafficRouter;
  /** @internal */
  public override readonly _traffic: readonly TrafficStep[];

  /**
   * @param props how much it gets, and for how long
   */
  public constructor(props: CanaryProps) {
    super();
    const { router, steps, keep = Duration.seconds(0) } = expectOptions('new Canary', undefined, props, CANARY);
    expectSteps('new Canary', steps);
    this._keep = keep;
    this._router = router;
    this._traffic = steps ?? [...[5, 25, 50].map((weight) => ({ weight, pause: Duration.minutes(10) })), { weight: 100 }];
  }
}

const CANARY = optionTable({ router: ROUTER, steps: STEPS, keep: A_WHILE }, ['router']);
