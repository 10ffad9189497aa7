import { Construct } from 'constructs';
import { AutomaticPromotion } from './automatic-promotion';
import { gatesOf } from './gates-of';
import { overrideEnvironment } from './override-environment';
import { StageProps } from './stage-props';
import { STAGE } from './stage-table';
import { Duration, InvalidValueError, Kind, Origin, asWritten, constructId, declare, expectArgument, expectOptions, freeId, kinds, listed, nodeIdOf } from '../../core/inside';
import { DoraMetrics } from '../../observability/inside';
import { DeploymentEnvironment } from '../../repository/inside';
import { IEnvironment, Job, ReusableWorkflow } from '../../workflows/inside';
import { Gate } from '../gates/gate';
import { PromotionPipeline, pipelineScope } from '../pipeline/promotion-pipeline';
import { RollbackPolicy } from '../rollback/rollback-policy';
import { DeploymentTarget } from '../targets/deployment-target';
import { defaultWorkflow, freeDefault, upkeepWorkflow } from '../workflows/default-workflow';
import { StageJobs, stageWorkflow } from '../workflows/stage-workflow';

/** What marks one. @internal */
export const STAGE_KIND = new Kind<Stage>('stage');

/**
 * A place that releases come to, one after the other: what must be so before, how they are deployed, what shows that they work, and what happens when they do not.
 *
 * It writes the workflow `deploy-<id>.yml`, which others call.
 */
export class Stage extends Construct {
  /** What people call it. */
  public readonly stageName: string;
  /** Its environment. */
  public readonly environment: IEnvironment;
  /** The environment of the job that rolls back. */
  public readonly rollbackEnvironment: IEnvironment;
  /** The environment in which an override is asked for, where there is one. */
  public readonly overrideEnvironment?: DeploymentEnvironment;
  /** The workflow that deploys, rolls back and retires. */
  public readonly deployWorkflow: ReusableWorkflow;
  /** The job that rolls back. */
  public readonly rollbackJob: Job;
  /** @internal */
  public readonly _pipeline: PromotionPipeline;
  /** @internal */
  public readonly _origin: Origin;
  /** @internal */
  public readonly _props: StageProps;
  /** @internal */
  public readonly _rollback: RollbackPolicy;
  /** @internal */
  public readonly _jobs: StageJobs;

  /**
   * @param scope the pipeline
   * @param id what people call it, such as `staging`: letters in lower case, digits and `-`
   * @param props environment, targets, gates and the rest
   */
  public constructor(scope: PromotionPipeline, id: string, props: StageProps) {
    super(pipelineScope('new Stage', scope, id), nodeId(scope, id, props));
    this.stageName = id;
    this.environment = props.environment;
    this._pipeline = scope;
    this._props = props;
    this._rollback = props.rollback ?? RollbackPolicy.automatic();
    this.rollbackEnvironment = this._rollback._options.environment ?? props.environment;
    this._origin = declare(this, STAGE_KIND);
    this.overrideEnvironment = props.override && overrideEnvironment(scope, id, props.override);
    const { workflow, jobs } = stageWorkflow(this);
    this.deployWorkflow = workflow;
    this._jobs = jobs;
    this.rollbackJob = jobs.rollBack;
    scope._add(this);
    const promoting = props.workflow ?? defaultWorkflow(scope);
    promoting._promote(this);
    if (!promoting._automatic && (this._watched || this._keep)) upkeepWorkflow(scope)._promote(this);
    if (props.recorder instanceof DoraMetrics) props.recorder.addDeployWorkflow(...scope.promotionWorkflows, scope.rollbackWorkflow);
  }

  /**
   * The job that deploys, for steps of your own behind the others.
   *
   * @param strategy the name of the strategy, where there are several
   * @throws when it has no such strategy
   */
  public deployJob(strategy?: string): Job {
    const names = [...this._jobs.deploy.keys()];
    if (strategy !== undefined) expectArgument('stage.deployJob', strategy, kinds.oneOf(names), 'it');
    return this._jobs.deploy.get(strategy ?? names[0])!;
  }

  /** Whether users see it. @internal */
  public get _production(): boolean {
    return this._props.production ?? /^prod(?:uction)?(?:$|[-_/])/i.test(this.environment.environmentName);
  }

  /** @internal */
  public get _automatic(): AutomaticPromotion {
    const { automatic, workflow } = this._props;
    return automatic ?? (this._production || workflow?._automatic === false ? AutomaticPromotion.NEVER : AutomaticPromotion.NEWEST);
  }

  /** @internal */
  public get _gates(): readonly Gate[] {
    return gatesOf(this);
  }

  /** Whether an alarm rolls it back. @internal */
  public get _watched(): boolean {
    return this._props.monitoring !== undefined && this._rollback._automatic;
  }

  /** @internal */
  public get _strategyNames(): readonly string[] {
    return this._props.strategies.map(({ strategyName }) => strategyName);
  }

  /** How long what served before is kept, where it is. @internal */
  public get _keep(): Duration | undefined {
    return this._props.strategies.map(({ _keep: keep }) => keep).find((keep) => keep !== undefined);
  }
}

/** Asked before the stage is part of any tree. */
function nodeId(scope: PromotionPipeline, id: string, props: StageProps): string {
  expectOptions('new Stage', id, props, STAGE);
  constructId('new Stage', id);
  const call = `new Stage(…, ${asWritten(id)})`;
  const refuse = (code: string, why: string, option: string, given: unknown) => new InvalidValueError(code, call, why, { option, given });
  if (!/^[a-z](?:[a-z\d-]{0,38}[a-z\d])?$/.test(id)) throw refuse('call/wrong-value', 'its id is part of names of files and outputs: at most 40 letters in lower case, digits and -, the first of them a letter', 'id', id);
  if (id === 'all') throw refuse('call/wrong-value', "'all' stands for every stage where people choose one; call it something else", 'id', id);
  const { environment: { environmentName }, strategies, targets, after, workflow } = props;
  if (environmentName.includes('${')) throw refuse('call/wrong-value', 'its environment has an expression as its name: whose secrets a release finds must be known beforehand', 'environment', environmentName);
  const names = strategies.map(({ strategyName }) => strategyName);
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined) throw refuse('call/contradiction', `it has the strategy '${twice}' twice: who starts a promotion could not say which`, 'strategies', names);
  const again = targets.find((target, i) => targets.indexOf(target) < i);
  if (again) throw refuse('call/contradiction', `it has the target '${again._label}' twice: what was deployed the first time would be what the second one goes back to`, 'targets', targets.map(({ _label: label }) => label));
  for (const target of targets) {
    for (const strategy of strategies) {
      const why = target._supports(strategy);
      if (why !== undefined) throw refuse('call/contradiction', why, 'strategies', strategy.strategyName);
    }
  }
  expectRelease(call, scope, targets);
  const known: readonly unknown[] = scope._stages;
  const stranger = after?._stages.find((stage) => !known.includes(stage));
  if (stranger) throw refuse('call/contradiction', `the stage '${stranger.stageName}' before it belongs to another pipeline: there are ${listed(scope._stages.map(({ stageName }) => stageName))}`, 'after', stranger.stageName);
  if (workflow?._automatic === false && (props.automatic ?? AutomaticPromotion.NEVER) !== AutomaticPromotion.NEVER) throw refuse('call/contradiction', `releases should come by themselves, and the workflow '${workflow.workflow.workflowName}' only runs when somebody starts it`, 'automatic', props.automatic);
  if (workflow && workflow._pipeline !== scope) throw refuse('call/contradiction', `the workflow '${workflow.workflow.workflowName}' belongs to another pipeline`, 'workflow', workflow.workflow.workflowName);
  const free = nodeIdOf('new Stage', scope, id, 'stage:');
  freeId(scope._delivery, `deploy-${id}`, call, `its workflow would be 'deploy-${id}.yml', and there is one of this name already: the names of stages are unique over all pipelines of a repository; call it '${scope._id}-${id}'`);
  if (!workflow) freeDefault(scope, call);
  return free;
}

/** The targets take what the release has: what it has not would be nothing when it is deployed. */
function expectRelease(call: string, { release }: PromotionPipeline, targets: readonly DeploymentTarget[]): void {
  const { images = {}, charts = {} } = release._props;
  const has = { images: Object.keys(images), charts: Object.keys(charts) };
  for (const target of targets) {
    for (const [what, noun] of [['images', 'image'], ['charts', 'chart']] as const) {
      const strange = target._takes[what].find((name) => !has[what].includes(name));
      if (strange === undefined) continue;
      const there = has[what].length > 0 ? `there ${has[what].length > 1 ? 'are' : 'is'} ${listed(has[what])}` : `give it one, new Release(…, '${release._id}', { ${what}: { … } })`;
      throw new InvalidValueError('call/undeclared-name', call, `${target._label} takes the ${noun} ${asWritten(strange)} of the release '${release._id}', which has none of that name: ${there}`, { option: 'targets', given: strange, allowed: has[what] });
    }
  }
}
