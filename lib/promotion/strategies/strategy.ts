import { TrafficStep } from './traffic-step';
import { Duration } from '../../core/inside';
import { TrafficRouter } from '../traffic/traffic-router';

/** How a release takes the place of the one before: `Rolling`, `BlueGreen` or `Canary`. */
export abstract class Strategy {
  /** What people call it, and what an input of a workflow chooses it by. */
  public abstract readonly strategyName: string;
  /** How long what served before is kept after the release was verified. @internal */
  public readonly _keep?: Duration;
  /** What shifts the traffic, where it is shifted in steps. @internal */
  public readonly _router?: TrafficRouter;
  /** The steps. @internal */
  public readonly _traffic: readonly TrafficStep[] = [];
}
