import { argoCdAction } from './argo-cd-action';
import { ArgoCdTargetProps } from './argo-cd-options';
import { ARGO_CD_TARGET } from './argo-cd-table';
import { CALLS, sum } from './budget';
import { DeploymentTarget, TakenOfRelease } from './deployment-target';
import { TargetCommands, typed } from './target-commands';
import { TargetPlace, TargetSteps } from './target-steps';
import { Duration, InvalidValueError, asWritten, expectOptions } from '../../core/inside';
import { Expression } from '../../expressions/inside';
import { RunStep } from '../../workflows/inside';
import { Strategy } from '../strategies/strategy';

/**
 * An Application of Argo CD. Either it is told itself which images it has, is synced and waited for; or, where Git says what is deployed, a pull request says so: a stage has one branch and one pull request,
 * in which a newer release takes the place of the one that waits, so that two of them are never merged in the wrong order.
 */
export class ArgoCdTarget extends DeploymentTarget {
  /** @internal */
  public readonly _props: ArgoCdTargetProps;

  /**
   * @param props server, Application, images and the rest
   */
  public constructor(props: ArgoCdTargetProps) {
    const { application, images, parameters, pullRequest } = expectOptions('new ArgoCdTarget', undefined, props, ARGO_CD_TARGET);
    super(`application ${application}`);
    const call = `new ArgoCdTarget({ application: ${asWritten(application)} })`;
    if (Object.keys(images).length === 0) throw new InvalidValueError('call/empty-list', call, 'it has no images: nothing would change', { option: 'images', given: images });
    if (parameters && pullRequest) throw new InvalidValueError('call/contradiction', call, 'parameters are those of the Application, which a pull request does not change; its file has the values', { option: 'parameters', given: parameters });
    const unknown = Object.entries(parameters ?? {}).find(([, image]) => !(image in images));
    if (unknown) throw new InvalidValueError('call/wrong-value', call, `the parameter '${unknown[0]}' is that of '${unknown[1]}', which is none of its images: ${Object.keys(images).join(', ')}`, { option: `parameters.${unknown[0]}`, given: unknown[1], allowed: Object.keys(images) });
    this._props = props;
  }

  /** @internal */
  public get _label(): string {
    return this._props.name ?? this._props.application;
  }

  /** @internal */
  public override get _takes(): TakenOfRelease {
    return { images: Object.values(this._props.images), charts: [] };
  }

  /** @internal */
  public override _commands(): TargetCommands {
    const { application, pullRequest } = this._props;
    // What a pull request changed is changed back by another one.
    return { look: [typed('argocd', 'app', 'get', application), typed('argocd', 'app', 'history', application)], back: pullRequest ? [] : [typed('argocd', 'app', 'rollback', application)] };
  }

  /** @internal */
  public _steps(_strategy: Strategy, place: TargetPlace): TargetSteps {
    const { server, authToken, application, images, parameters, pullRequest, revision, timeout = Duration.minutes(10) } = this._props;
    const action = argoCdAction(place.scope);
    const merge = pullRequest && (pullRequest.mergeTimeout ?? Duration.minutes(30));
    const once = sum(timeout, merge);
    const longest = sum(once, once, CALLS);
    const env: Record<string, string | Expression> = { ARGOCD_SERVER: server, ARGOCD_AUTH_TOKEN: authToken, ...(pullRequest ? { GH_TOKEN: pullRequest.token } : {}) };
    const common = {
      'record': place.record,
      application,
      'timeout': timeout.toSeconds(),
      'repository': pullRequest?.repository,
      'base': pullRequest && (pullRequest.base ?? 'main'),
      'branch': pullRequest && `promote/${place.stage}`,
      'file': pullRequest?.file,
      'format': pullRequest?.format,
      'merge': pullRequest?.merge,
      'merge-timeout': merge?.toSeconds(),
    };
    const what = {
      release: place.release,
      images: Object.entries(images).map(([name, image]) => `${name}=${place.image(image)}`).join('\n'),
      parameters: Object.entries(parameters ?? {}).map(([value, image]) => `${value}=${image}`).join('\n'),
      commit: revision ? place.sha : undefined,
    };
    const step = (operation: string, name: string, inputs: Parameters<typeof action.step>[1]['inputs']) => action.step(operation, { name, inputs: { ...common, ...inputs }, env, timeout: longest });
    return {
      signIn: this.tools(),
      deploy: [step('deploy', `${pullRequest ? 'Propose' : 'Sync'} ${place.version} in ${this._label}`, what)],
      undo: [step('undo', `Bring back what served in ${this._label}`, {})],
      rollback: [step('rollback', `Roll back ${this._label} to ${place.version}`, { ...what, revision: place.revision })],
      retire: [],
      longest,
      undoLongest: longest,
    };
  }

  /** GitHub's runners have no `argocd`. */
  private tools(): RunStep[] {
    const { cli } = this._props;
    if (!cli) return [];
    const script = [
      'folder=$RUNNER_TEMP/slipway/bin',
      'mkdir -p "$folder"',
      'curl --fail --silent --show-error --location --retry 3 --output "$folder/argocd" "https://github.com/argoproj/argo-cd/releases/download/v$VERSION/argocd-linux-amd64"',
      'echo "$CHECKSUM  $folder/argocd" | sha256sum --check --quiet',
      'chmod 755 "$folder/argocd"',
      'echo "$folder" >> "$GITHUB_PATH"',
    ];
    return [new RunStep(script.join('\n'), { name: `Install argocd ${cli.version}`, shell: 'bash', env: { VERSION: cli.version, CHECKSUM: cli.sha256 } })];
  }
}
