import { Strategy } from './strategy';
import { TrafficStep } from './traffic-step';
import { A_WHILE, ROUTER, STEPS, expectSteps } from './traffic-steps';
import { Duration, expectOptions, optionTable } from '../../core/inside';
import { TrafficRouter } from '../traffic/traffic-router';

/** How the traffic moves from blue to green. */
export interface BlueGreenProps {
  /** What sends the traffic. */
  readonly router: TrafficRouter;
  /**
   * The steps, whose weights rise to 100.
   *
   * @default - 10 % for 2 minutes, 50 % for 2 minutes, 100 % for 5 minutes; where the router sends all or nothing, 100 % for 5 minutes
   */
  readonly steps?: TrafficStep[];
  /**
   * How long what served before stays as it is after the release was verified: as long, traffic can go back to it at once.
   *
   * @default Duration.hours(24)
   */
  readonly keep?: Duration;
}

/**
 * The release comes up beside what serves, as many replicas as that has, and is tested there. Then the traffic moves, in steps where the router can; what served before
 * is kept for a while and retired later.
 */
export class BlueGreen extends Strategy {
  public readonly strategyName = 'blue-green';
  /** @internal */
  public override readonly _keep: Duration;
  /** @internal */
  public override readonly _router: TrafficRouter;
  /** @internal */
  public override readonly _traffic: readonly TrafficStep[];

  /**
   * @param props how the traffic moves
   */
  public constructor(props: BlueGreenProps) {
    super();
    const { router, steps, keep = Duration.hours(24) } = expectOptions('new BlueGreen', undefined, props, BLUE_GREEN);
    expectSteps('new BlueGreen', steps);
    this._keep = keep;
    this._router = router;
    this._traffic = steps ?? byDefault(router);
  }
}

function byDefault(router: TrafficRouter): TrafficStep[] {
  const all = { weight: 100, pause: Duration.minutes(5) };
  if (router._kind === 'service-selector') return [all];
  return [{ weight: 10, pause: Duration.minutes(2) }, { weight: 50, pause: Duration.minutes(2) }, all];
}

const BLUE_GREEN = optionTable({ router: ROUTER, steps: STEPS, keep: A_WHILE }, ['router']);
