import { DeploymentTarget, TakenOfRelease } from './deployment-target';
import { kubernetesCommands } from './kubernetes-commands';
import { KubernetesTargetProps } from './kubernetes-options';
import { KubernetesSteps } from './kubernetes-steps';
import { KUBERNETES_TARGET } from './kubernetes-table';
import { TargetCommands } from './target-commands';
import { TargetPlace, TargetSteps } from './target-steps';
import { InvalidValueError, asWritten, expectOptions } from '../../core/inside';
import { Strategy } from '../strategies/strategy';

/**
 * A Deployment of a cluster, by `kubectl`. Its images are set to those of the release, by digest; with `manifests`, everything in them is applied as well.
 *
 * Blue-green and canary put the release into a slot beside what serves: the Deployments `<deployment>-blue` and `<deployment>-green` take turns, told apart by the label
 * `slipway.dev/slot`, and the Service names the one that serves in its selector. A plain Deployment is taken over at the first time without a gap: it is the slot `plain`.
 * What is under way stands in the ConfigMap `slipway-<deployment>`, so that an undo needs no memory of the runner that began.
 *
 * The job needs rights in the namespace to get, create, update and patch Deployments, their scale, Services and ConfigMaps, to get ReplicaSets and Pods, and to get and patch the route.
 */
export class KubernetesTarget extends DeploymentTarget {
  /** @internal */
  public readonly _props: KubernetesTargetProps;

  /**
   * @param props cluster, Deployment and the rest
   */
  public constructor(props: KubernetesTargetProps) {
    const { deployment, images, manifests } = expectOptions('new KubernetesTarget', undefined, props, KUBERNETES_TARGET);
    super(`deployment ${deployment}`);
    if (Object.keys(images).length === 0 && manifests === undefined) {
      throw new InvalidValueError('call/empty-list', `new KubernetesTarget({ deployment: ${asWritten(deployment)} })`, 'nothing would change: it has no images and no manifests', { option: 'images', given: images });
    }
    this._props = props;
  }

  /** @internal */
  public get _label(): string {
    const { name, deployment, cluster } = this._props;
    return name ?? `${deployment} (${cluster.clusterName})`;
  }

  /** @internal */
  public override get _takes(): TakenOfRelease {
    return { images: Object.values(this._props.images), charts: [] };
  }

  /** @internal */
  public override get _replicas(): number | undefined {
    return this._props.replicas;
  }

  /** @internal */
  public override _supports({ _router: router, strategyName }: Strategy): string | undefined {
    if (!router || router._kind === 'argo-rollouts' || this._props.service !== undefined) return undefined;
    return `${this._label} has no Service whose traffic ${strategyName} could shift: give it { service: '…' }`;
  }

  /** @internal */
  public override _commands(strategies: readonly Strategy[]): TargetCommands {
    return kubernetesCommands(this._props, strategies);
  }

  /** @internal */
  public _steps(strategy: Strategy, place: TargetPlace): TargetSteps {
    return new KubernetesSteps(this._props, this._label, strategy, place).all();
  }
}
