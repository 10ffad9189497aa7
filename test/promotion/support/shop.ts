import { Checkout, DockerBuildPush } from 'slipway/actions';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { DeploymentTarget, PromotionPipeline, PromotionPipelineProps, Release, ReleaseRecordOptions, Stage, StageProps, Strategy } from 'slipway/promotion';
import { TargetPlace, TargetSteps } from 'slipway/promotion/targets/target-steps';
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

/** A shop with one image that CI builds, tests and records, and its pipeline without stages. */
export function makeShop({ props = {}, record = {}, environments = {} }: { readonly props?: Partial<PromotionPipelineProps>; readonly record?: ReleaseRecordOptions; readonly environments?: Record<string, DeploymentEnvironmentProps> } = {}) {
  const delivery = Delivery.standalone();
  const release = new Release(delivery, 'shop', { images: { api: 'ghcr.io/acme/api' } });
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push({ branches: ['main'] })] });
  const test = new Job(ci, 'test');
  test.use(new Checkout());
  const build = new Job(ci, 'build', { needs: [test] });
  const push = new DockerBuildPush({ context: '.', push: true, tags: ['ghcr.io/acme/api:main'] });
  build.use(new Checkout(), push, release.record({ digests: { api: push.digest }, ...record }));
  const environment = (name: string) => new DeploymentEnvironment(delivery, name, { branches: ['main'], ...environments[name] });
  const [staging, production] = ['staging', 'production'].map(environment);
  const pipeline = new PromotionPipeline(delivery, 'shop', { release, ...props });
  const stage = (id: string, given: Partial<StageProps> = {}) => new Stage(pipeline, id, { environment: id === 'staging' ? staging : production, targets: [new MadeUpTarget()], strategies: [new MadeUpStrategy('rolling')], ...given });
  return { delivery, release, ci, test, build, staging, production, pipeline, stage };
}
