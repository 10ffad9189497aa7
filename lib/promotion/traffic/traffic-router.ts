import { RouterKind, impossibleWeight } from './impossible-weight';
import { OBJECT_NAME } from './object-name';
import { expectOptions, optionTable } from '../../core/inside';

/** A route of the Gateway API. */
export interface GatewayApiOptions {
  /** The name of the `HTTPRoute`, in the namespace of the target. Its rules that send to the Service of the target are weighted; the others stay as they are. */
  readonly route: string;
}

/** A split of the Service Mesh Interface. */
export interface SmiOptions {
  /** The name of the `TrafficSplit`, in the namespace of the target. Its backends are Slipway's. */
  readonly split: string;
}

/**
 * What sends requests to the release or to what served before, and how finely it can.
 */
export class TrafficRouter {
  /** The selector of the Service: all or nothing, on every cluster. */
  public static serviceSelector(): TrafficRouter {
    return new TrafficRouter('service-selector');
  }

  /** The number of pods on either side, behind one Service: as fine as there are replicas. Five percent takes twenty of them. */
  public static replicaRatio(): TrafficRouter {
    return new TrafficRouter('replica-ratio');
  }

  /**
   * Weights of an `HTTPRoute`, to the percent.
   *
   * @param options the route
   * @see https://gateway-api.sigs.k8s.io/guides/traffic-splitting/
   */
  public static gatewayApi(options: GatewayApiOptions): TrafficRouter {
    return new TrafficRouter('gateway-api', expectOptions('TrafficRouter.gatewayApi', undefined, options, GATEWAY).route);
  }

  /**
   * Weights of a `TrafficSplit`, to the percent.
   *
   * @param options the split
   * @see https://github.com/servicemeshinterface/smi-spec/blob/main/apis/traffic-split/v1alpha4/traffic-split.md
   */
  public static smi(options: SmiOptions): TrafficRouter {
    return new TrafficRouter('smi', expectOptions('TrafficRouter.smi', undefined, options, SMI).split);
  }

  /**
   * The Rollout of Argo Rollouts that the target names as its deployment. Its own steps shift the traffic, and its analyses judge: the strategy says the same weights, and
   * a Rollout that waits at one of them, `pause: {}`, goes on when the strategy does.
   *
   * @see https://argo-rollouts.readthedocs.io/en/stable/features/canary/
   */
  public static argoRollouts(): TrafficRouter {
    return new TrafficRouter('argo-rollouts');
  }

  /** @internal */
  public readonly _kind: RouterKind;
  /** The route or the split. @internal */
  public readonly _route?: string;

  private constructor(kind: RouterKind, route?: string) {
    this._kind = kind;
    this._route = route;
  }

  /** Why it cannot send so much; undefined when it can. @internal */
  public _cannot(weight: number, replicas?: number): string | undefined {
    return impossibleWeight(this._kind, weight, replicas);
  }
}

const GATEWAY = optionTable({ route: OBJECT_NAME }, ['route']);
const SMI = optionTable({ split: OBJECT_NAME }, ['split']);
