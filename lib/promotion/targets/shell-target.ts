import { CALLS, sum } from './budget';
import { DeploymentTarget, TakenOfRelease } from './deployment-target';
import { ShellTargetProps } from './shell-options';
import { SHELL_TARGET } from './shell-table';
import { TargetPlace, TargetSteps } from './target-steps';
import { Duration, expectOptions } from '../../core/inside';
import { Expression } from '../../expressions/inside';
import { IStep, RunStep } from '../../workflows/inside';
import { Strategy } from '../strategies/strategy';
import { lengthOf } from '../strategies/traffic-steps';

/** Anything that commands can deploy to. What the other targets do by themselves these commands must do: fail when the release does not serve, and undo what was begun. */
export class ShellTarget extends DeploymentTarget {
  /** @internal */
  public readonly _props: ShellTargetProps;

  /**
   * @param props the commands
   */
  public constructor(props: ShellTargetProps) {
    const { name } = expectOptions('new ShellTarget', undefined, props, SHELL_TARGET);
    super(`commands ${name}`);
    this._props = props;
  }

  /** @internal */
  public get _label(): string {
    return this._props.name;
  }

  /** @internal */
  public override get _takes(): TakenOfRelease {
    return { images: Object.values(this._props.images ?? {}), charts: [] };
  }

  /** @internal */
  public override _supports({ _router: router, strategyName }: Strategy): string | undefined {
    if (!router || this._props.shift !== undefined) return undefined;
    return `${this._label} cannot shift traffic, which ${strategyName} does: give it commands, { shift: '… $WEIGHT …' }`;
  }

  /** @internal */
  public _steps({ _router: router, _traffic: traffic }: Strategy, place: TargetPlace): TargetSteps {
    const { deploy, undo, rollback = deploy, retire, signIn, timeout = Duration.minutes(10) } = this._props;
    const { version } = place;
    const pauses = traffic.map(lengthOf);
    return {
      signIn: signIn?.signIn() ?? [],
      deploy: router ? this.shifted(traffic, place) : [this.step(`Deploy ${version} to ${this._label}`, deploy, place)],
      undo: [this.step(`Bring back what served in ${this._label}`, undo, place)],
      rollback: [this.step(`Roll back ${this._label} to ${version}`, rollback, place, { REVISION: place.revision })],
      retire: retire === undefined ? [] : [this.step(`Retire what served before in ${this._label}`, retire, place)],
      longest: router ? sum(timeout, timeout, ...traffic.map(() => timeout), ...pauses, CALLS) : sum(timeout, CALLS),
      undoLongest: sum(timeout, CALLS),
    };
  }

  private shifted(traffic: Strategy['_traffic'], place: TargetPlace): IStep[] {
    const { deploy, prepare = deploy, shift = deploy, complete } = this._props;
    const label = this._label;
    return [
      this.step(`Bring up ${place.version} beside what serves in ${label}`, prepare, place),
      ...place.verify({ SLOT: 'new' }),
      ...traffic.flatMap((step) => [
        this.step(`Shift ${step.weight} % to ${place.version} in ${label}`, shift, place, { WEIGHT: String(step.weight) }),
        ...(lengthOf(step).toSeconds() > 0 ? place.observe(`Observe ${label} at ${step.weight} %${step.pause ? ` for ${step.pause}` : ''}`, lengthOf(step), step.analysis) : []),
      ]),
      ...(complete === undefined ? [] : [this.step(`Complete ${place.version} in ${label}`, complete, place)]),
    ];
  }

  private step(name: string, script: string, place: TargetPlace, more: Readonly<Record<string, string | Expression>> = {}): RunStep {
    const { images = {}, env = {}, timeout = Duration.minutes(10) } = this._props;
    const known = Object.entries(images).flatMap(([variable, image]) => [[variable, place.image(image)], [`PREVIOUS_${variable}`, place.previousImage(image)]] as const);
    return new RunStep(script, {
      name,
      shell: 'bash',
      workingDirectory: place.folder,
      timeout: Duration.minutes(Math.ceil(timeout.toMinutes())),
      env: { RECORD: place.record, RELEASE: place.release, VERSION: place.version, COMMIT: place.sha, RELEASE_FILE: place.releaseFile, ...Object.fromEntries(known), ...env, ...more },
    });
  }
}
