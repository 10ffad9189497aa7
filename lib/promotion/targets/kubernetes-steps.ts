import { CALLS, sum } from './budget';
import { kubernetesAction } from './kubernetes-action';
import { KubernetesTargetProps } from './kubernetes-options';
import { TargetAction } from './target-action';
import { TargetPlace, TargetSteps } from './target-steps';
import { LocalActionStep } from '../../actions/inside';
import { Duration } from '../../core/inside';
import { Expression } from '../../expressions/inside';
import { IStep } from '../../workflows/inside';
import { ClusterAccess } from '../clusters/cluster-access';
import { Rolling } from '../strategies/rolling';
import { Strategy } from '../strategies/strategy';
import { TrafficStep } from '../strategies/traffic-step';
import { lengthOf } from '../strategies/traffic-steps';

const ROUTERS = { 'service-selector': 'selector', 'replica-ratio': 'replicas', 'gateway-api': 'gateway', 'smi': 'smi', 'argo-rollouts': 'rollouts' } as const;

type Inputs = Readonly<Record<string, string | number | boolean | Expression | undefined>>;

/** The steps of one target in one job. */
export class KubernetesSteps {
  private readonly action: TargetAction;
  private readonly access: ClusterAccess;
  private readonly wait: Duration;
  private readonly undoWait: Duration;

  public constructor(private readonly props: KubernetesTargetProps, private readonly label: string, private readonly strategy: Strategy, private readonly place: TargetPlace) {
    this.action = kubernetesAction(place.scope);
    this.access = props.cluster._access(props.deployment);
    this.wait = props.timeout ?? Duration.minutes(10);
    this.undoWait = props.undoTimeout ?? this.wait;
  }

  public all(): TargetSteps {
    const { label, place, strategy } = this;
    const one = sum(this.wait, CALLS);
    // What fails is undone within the same step: as often as the wait may be needed again.
    const longest = strategy._router ? sum(one, one, ...strategy._traffic.flatMap((step) => [one, lengthOf(step)]), one) : sum(one, one);
    return {
      signIn: this.access.steps,
      deploy: strategy._router ? this.shifted(strategy._traffic) : [this.step('deploy', `Roll out ${place.version} to ${label}`, { ...this.what(), ...this.rolling() })],
      undo: [this.step('undo', `Bring back what served in ${label}`, {})],
      rollback: [this.step('rollback', `Roll back ${label} to ${place.version}`, { ...this.what(), ...this.rolling(), manifests: undefined, revision: place.revision })],
      retire: strategy._router ? [this.step('retire', `Retire what served before in ${label}`, {})] : [],
      longest,
      undoLongest: sum(this.undoWait, this.undoWait, CALLS),
    };
  }

  private shifted(traffic: readonly TrafficStep[]): IStep[] {
    const { label, place } = this;
    const prepare = this.step('prepare', `Bring up ${place.version} beside what serves in ${label}`, this.what());
    // Argo Rollouts has no Service for what it has just begun.
    const slot = { ...this.access.env, SLOT: prepare.output('slot'), SLOT_SERVICE: prepare.output('service') };
    return [
      prepare,
      ...(this.strategy._router!._kind === 'argo-rollouts' ? [] : place.verify(slot)),
      ...traffic.flatMap((step) => [
        this.step('shift', `Shift ${step.weight} % to ${place.version} in ${label}`, { weight: step.weight }),
        ...(lengthOf(step).toSeconds() > 0 ? place.observe(`Observe ${label} at ${step.weight} %${step.pause ? ` for ${step.pause}` : ''}`, lengthOf(step), step.analysis) : []),
      ]),
      this.step('complete', `Complete ${place.version} in ${label}`, {}),
    ];
  }

  /** What goes in: digests as the record of the release has them. */
  private what(): Inputs {
    const { images, manifests } = this.props;
    const lines = Object.entries(images).map(([container, image]) => `${container}=${this.place.image(image)}`);
    return { release: this.place.release, images: lines.join('\n'), manifests: manifests === undefined ? undefined : `${this.place.folder}/${manifests}` };
  }

  private rolling(): Inputs {
    if (!(this.strategy instanceof Rolling)) return {};
    const { _surge: surge, _unavailable: unavailable, _minReady: ready } = this.strategy;
    return { 'max-surge': surge, 'max-unavailable': unavailable, 'min-ready': ready.toSeconds() };
  }

  private step(operation: string, name: string, inputs: Inputs): LocalActionStep {
    const { namespace, deployment, service } = this.props;
    const { _router: router } = this.strategy;
    const wait = operation === 'undo' || operation === 'rollback' ? this.undoWait : this.wait;
    const common = {
      'record': this.place.record,
      namespace,
      deployment,
      service,
      'router': router && ROUTERS[router._kind],
      'route': router?._route,
      'keep-warm': this.strategy.strategyName === 'canary' ? false : undefined,
      'timeout': wait.toSeconds(),
    };
    return this.action.step(operation, { name, inputs: { ...common, ...inputs }, env: this.access.env, timeout: sum(wait, wait, CALLS) });
  }
}
