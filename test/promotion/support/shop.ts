import { TargetPlace, TargetSteps } from 'slipway/promotion/targets/target-steps';
import { Checkout, DockerBuildPush, DockerLogin } from 'slipway/actions';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { DeploymentTarget, PromotionPipeline, PromotionPipelineProps, Release, ReleaseRecordOptions, Stage, StageProps, Strategy } from 'slipway/promotion';
import { DeploymentEnvironment, DeploymentEnvironmentProps } from 'slipway/repository';
import { Job, RunStep, Trigger, Workflow } from 'slipway/workflows';

/** Deploys by scripts of its own, so that what a stage does of it can be read without a cluster. */
export class MadeUpTarget extends DeploymentTarget {
  public constructor(private readonly called = 'web') {
    super(`target ${called}`);
  }

  public get _label(): string {
    return this.called;
  }

  public override _supports(): undefined {
    return undefined;
  }

  public _steps({ strategyName }: Strategy, place: TargetPlace): TargetSteps {
    const step = (name: string) => new RunStep(`./${name}.sh ${this.called}`, { name: `${name} ${this.called}`, shell: 'bash', env: { IMAGE: place.image('api'), STRATEGY: strategyName }, timeout: Duration.minutes(4) });
    return { signIn: [step('sign-in')], deploy: [step('deploy')], undo: [step('undo')], rollback: [step('rollback')], retire: [step('retire')], longest: Duration.minutes(4), undoLongest: Duration.minutes(4) };
  }
}

/** Goes all the way in one step. */
export class MadeUpStrategy extends Strategy {
  public override readonly _keep?: Duration;

  public constructor(public readonly strategyName: string, keep?: Duration) {
    super();
    this._keep = keep;
  }
}

/** What a stage cannot do without, made anew for each. */
export function plain() {
  return { targets: [new MadeUpTarget()], strategies: [new MadeUpStrategy('rolling')] };
}

interface ShopOptions {
  readonly props?: Partial<PromotionPipelineProps>;
  readonly record?: ReleaseRecordOptions;
  readonly environments?: Record<string, DeploymentEnvironmentProps>;
}

/** A shop with one image that CI builds, tests and records, and its pipeline without stages. */
export function declareShop(delivery: Delivery, { props = {}, record = {}, environments = {} }: ShopOptions = {}) {
  const release = new Release(delivery, 'shop', { images: { api: 'ghcr.io/acme/api' } });
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push({ branches: ['main'] })] });
  const test = new Job(ci, 'test');
  test.use(new Checkout());
  const build = new Job(ci, 'build', { needs: [test] });
  const push = new DockerBuildPush({ context: '.', push: true, tags: ['ghcr.io/acme/api:main'] });
  build.use(new Checkout(), new DockerLogin({ registry: 'ghcr.io' }), push, release.record({ digests: { api: push.digest }, ...record }));
  const environment = (name: string) => new DeploymentEnvironment(delivery, name, { branches: ['main'], ...environments[name] });
  const [staging, production] = ['staging', 'production'].map(environment);
  const pipeline = new PromotionPipeline(delivery, 'shop', { release, ...props });
  const stage = (id: string, given: Partial<StageProps> = {}) => new Stage(pipeline, id, { environment: id === 'staging' ? staging : production, ...plain(), ...given });
  return { delivery, release, ci, test, build, staging, production, pipeline, stage };
}

/** The same, in a delivery of its own. */
export function makeShop(options: ShopOptions = {}) {
  return declareShop(Delivery.standalone(), options);
}
