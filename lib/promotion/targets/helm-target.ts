import { CALLS, sum } from './budget';
import { DeploymentTarget, TakenOfRelease } from './deployment-target';
import { helmAction } from './helm-action';
import { HelmTargetProps } from './helm-options';
import { HELM_TARGET } from './helm-table';
import { TargetCommands, typed } from './target-commands';
import { TargetPlace, TargetSteps } from './target-steps';
import { Duration, InvalidValueError, asWritten, expectOptions } from '../../core/inside';
import { Strategy } from '../strategies/strategy';

/**
 * A release of Helm: `helm upgrade --install`, which waits until everything is ready and rolls back by itself when it does not become so. It takes Helm 3.13 or newer, and Helm 4. Which revision served stands in the
 * ConfigMap `slipway-helm-<release>`, because Helm forgets what was said of a revision that failed: the job needs rights to get, create and update ConfigMaps besides what the chart needs.
 */
export class HelmTarget extends DeploymentTarget {
  /** @internal */
  public readonly _props: HelmTargetProps;

  /**
   * @param props cluster, release, chart and values
   */
  public constructor(props: HelmTargetProps) {
    const { release, chart, releaseChart } = expectOptions('new HelmTarget', undefined, props, HELM_TARGET);
    super(`release ${release}`);
    if ((chart === undefined) === (releaseChart === undefined)) {
      throw new InvalidValueError('call/contradiction', `new HelmTarget({ release: ${asWritten(release)} })`, 'it deploys one chart: one of the repository, { chart }, or one of the release, { releaseChart }', { allowed: ['chart', 'releaseChart'] });
    }
    this._props = props;
  }

  /** @internal */
  public get _label(): string {
    const { name, release, cluster } = this._props;
    return name ?? `${release} (${cluster.clusterName})`;
  }

  /** @internal */
  public override get _takes(): TakenOfRelease {
    const { images, releaseChart } = this._props;
    return { images: Object.values(images).map(({ _image: image }) => image), charts: releaseChart === undefined ? [] : [releaseChart] };
  }

  /** @internal */
  public override _commands(): TargetCommands {
    const { cluster, release, namespace = 'default' } = this._props;
    const helm = (verb: string, ...words: string[]) => typed('helm', verb, release, ...words, '--namespace', namespace);
    return { signIn: cluster._signIn, look: [helm('status'), helm('history'), typed('kubectl', '--namespace', namespace, 'get', 'events', '--sort-by=.lastTimestamp')], back: [helm('rollback', '--wait')] };
  }

  /** @internal */
  public _steps(_strategy: Strategy, place: TargetPlace): TargetSteps {
    const { cluster, release, namespace, chart, releaseChart, values = [], images, timeout = Duration.minutes(10), undoTimeout = timeout } = this._props;
    const action = helmAction(place.scope);
    const { steps: signIn, env } = cluster._access(release);
    const [longest, undoLongest] = [sum(timeout, timeout, CALLS), sum(undoTimeout, undoTimeout, CALLS)];
    const common = { 'record': place.record, namespace, 'helm-release': release };
    const what = {
      'release': place.release,
      'chart': chart === undefined ? place.chart(releaseChart!) : `${place.folder}/${chart}`,
      'chart-version': chart === undefined ? place.chartVersion(releaseChart!) : undefined,
      'values': values.map((file) => `${place.folder}/${file}`).join('\n'),
      'images': Object.entries(images).map(([path, value]) => `${path} ${value._part} ${place.image(value._image)}`).join('\n'),
    };
    const step = (operation: string, name: string, inputs: Parameters<typeof action.step>[1]['inputs']) => {
      const [wait, most] = operation === 'deploy' ? [timeout, longest] : [undoTimeout, undoLongest];
      return action.step(operation, { name, inputs: { ...common, timeout: wait.toSeconds(), ...inputs }, env, timeout: most });
    };
    return {
      signIn,
      deploy: [step('deploy', `Upgrade ${this._label} to ${place.version}`, what)],
      undo: [step('undo', `Bring back what served in ${this._label}`, {})],
      rollback: [step('rollback', `Roll back ${this._label} to ${place.version}`, { ...what, revision: place.revision })],
      retire: [],
      longest,
      undoLongest,
    };
  }
}
