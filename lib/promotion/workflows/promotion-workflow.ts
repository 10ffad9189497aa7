import { Construct } from 'constructs';
import { addressesOf, scopesFor } from './evidence';
import { STATE, checkoutControl, programStep } from './program-step';
import { PromotionQuestions } from './promotion-questions';
import { PromotionAction, PromotionWorkflowProps } from './promotion-workflow-props';
import { INPUT_NAMES, PROMOTION_WORKFLOW } from './promotion-workflow-table';
import { callStage } from './stage-call';
import { Duration, InvalidValueError, Kind, Origin, asWritten, constructId, declare, expectOptions, nodeIdOf, fileName } from '../../core/inside';
import { Expression, Functions, Github, Status } from '../../expressions/inside';
import { ConcurrencyQueue, CallJob, IEnvironment, IFollowedWorkflow, Job, JobEnvironment, PermissionLevel, Permissions, ReusableWorkflow, RunStep, Trigger, Workflow, WorkflowRunActivity } from '../../workflows/inside';
import { Gate } from '../gates/gate';
import { PromotionPipeline, pipelineScope } from '../pipeline/promotion-pipeline';

/** What marks one. @internal */
export const PROMOTION_WORKFLOW_KIND = new Kind<PromotionWorkflow>('promotion-workflow');

/** A stage, as far as what promotes to it must know it. @internal */
export interface PromotedStage {
  readonly stageName: string;
  readonly deployWorkflow: ReusableWorkflow;
  readonly overrideEnvironment?: IEnvironment;
  readonly _gates: readonly Gate[];
  readonly _watched: boolean;
  readonly _strategyNames: readonly string[];
}

/**
 * A workflow that promotes. It starts on a schedule, after the workflows that record releases, and when somebody asks; whatever started it, it reads what is recorded and decides for every one of its stages.
 *
 * Without one, the stages of a pipeline have `promote-environment.yml` together. Declare several where stages are promoted by files of their own.
 */
export class PromotionWorkflow extends Construct {
  /** The workflow. */
  public readonly workflow: Workflow;
  /** The job that decides. */
  public readonly decideJob: Job;
  /** @internal */
  public readonly _origin: Origin;
  /** @internal */
  public readonly _pipeline: PromotionPipeline;
  /** @internal */
  public readonly _automatic: boolean;
  /** @internal */
  public readonly _actions: readonly PromotionAction[];
  private readonly decide: RunStep;
  private readonly questions: PromotionQuestions;
  private readonly stages: PromotedStage[] = [];
  private readonly followed: IFollowedWorkflow[] = [];
  private readonly calls: CallJob[] = [];
  private watch?: { readonly job: Job; readonly step: RunStep };
  private next?: Job;

  /**
   * @param scope the pipeline
   * @param id the name of its file, without the ending
   * @param props when it runs, and what people can ask for
   */
  public constructor(scope: PromotionPipeline, id: string, props: PromotionWorkflowProps = {}) {
    super(pipelineScope('new PromotionWorkflow', scope, id), nodeId(scope, id, props));
    const { name = id === 'promote-environment' ? 'Promote' : id, automatic = true, schedule = { cron: '11,41 * * * *' }, actions = Object.values(PromotionAction), inputs = {} } = props;
    this._origin = declare(this, PROMOTION_WORKFLOW_KIND);
    this._pipeline = scope;
    this._automatic = automatic;
    // To skip what comes before is an override by another name.
    this._actions = inputs.skipUpstream === undefined && inputs.force === undefined ? actions : [...new Set([...actions, PromotionAction.OVERRIDE])];
    this.questions = new PromotionQuestions(() => this.workflow, inputs, actions, automatic);
    this.workflow = new Workflow(scope._delivery, id, { name, triggers: [...automatic ? [Trigger.schedule(schedule)] : [], Trigger.workflowDispatch(this.questions.inputs)] });
    if (automatic) this.follow();
    const condition = automatic ? scope._onlyThere().andAlso(notOfAFork()) : scope._onlyThere();
    this.decideJob = new Job(this.workflow, 'decide', {
      name: 'Decide',
      timeout: Duration.minutes(10),
      condition: Status.cancelled().negate().andAlso(Status.failure().negate()).andAlso(condition),
      // It reads, and writes what it decided: one of them at a time.
      concurrency: { group: `promote-${scope._id}`, cancelInProgress: false, queue: ConcurrencyQueue.MAX },
    });
    this.decide = programStep(scope.release._folder, 'reconcile', { name: 'Decide what may be promoted', variables: () => this.variables, permissions: () => this.permissions });
    this.decideJob.use(checkoutControl(), this.decide);
    scope._promoting.push(this);
  }

  /** Takes a stage in. @internal */
  public _promote(stage: PromotedStage): void {
    const { stageName: name, deployWorkflow, overrideEnvironment } = stage;
    this.stages.push(stage);
    this.questions.know({
      stages: this._stageNames,
      strategies: [...new Set(this.stages.flatMap(({ _strategyNames: names }) => (names.length > 1 ? names : [])))],
      overridden: this.stages.flatMap((one) => (one.overrideEnvironment ? [one.stageName] : [])),
    });
    if (overrideEnvironment && this.questions.mayOverride) this.override(name, overrideEnvironment);
    if (stage._watched && this._automatic) this.watched(stage);
    const call = callStage(this.workflow, `deploy-${name}`, deployWorkflow, this.decide.output(name), { name: `Deploy to ${name}`, condition: Status.cancelled().negate().andAlso(this.decideJob.succeeded()) });
    if (this._automatic) this.lookAgain(call);
  }

  /** @internal */
  public get _stageNames(): readonly string[] {
    return this.stages.map(({ stageName }) => stageName);
  }

  /** What is filled in to ask for this of a stage; undefined where it cannot be asked for. @internal */
  public _asked(stage: string, action: string): Record<string, string> | undefined {
    return this.stages.some(({ stageName }) => stageName === stage) ? this.questions.filledIn(stage, action) : undefined;
  }

  private get variables(): Record<string, string | Expression> {
    return { ...this.questions.variables, PROMOTION_ONLY: this._stageNames.join(','), ...addressesOf({ gates: this.gates }, this._pipeline._props.prometheus) };
  }

  private get permissions(): Permissions {
    // What only waits for somebody's approval, and was superseded, is cancelled.
    return Permissions.of({ ...STATE, ...scopesFor(this.gates), actions: PermissionLevel.WRITE });
  }

  private get gates(): Gate[] {
    return this.stages.flatMap(({ _gates: gates }) => gates);
  }

  /** What records releases starts it, as soon as that is done. */
  private follow(): void {
    const add = (workflow: IFollowedWorkflow) => {
      if (this.followed.includes(workflow)) return;
      expectOther(`new PromotionWorkflow(…, ${asWritten(this.workflow._id)})`, this.workflow.workflowName, [workflow]);
      this.followed.push(workflow);
      // One trigger, whose list grows.
      this.workflow._ensureTrigger(Trigger.workflowRun({ workflows: this.followed, types: [WorkflowRunActivity.COMPLETED] }));
    };
    const { release, _props: { after = [] } } = this._pipeline;
    after.forEach(add);
    release._follow(add);
  }

  /** Somebody who may is asked, and says that closed gates are opened. What was asked for is decided afterwards. */
  private override(name: string, environment: IEnvironment): void {
    const { questions, workflow, _pipeline: pipeline } = this;
    const job = new Job(workflow, `override-${name}`, {
      name: `Override gates of ${name}`,
      timeout: Duration.minutes(5),
      get condition() {
        return pipeline._onlyThere().andAlso(questions.overrides(name));
      },
      environment: JobEnvironment.named(environment.environmentName, { deployment: false }),
      concurrency: { group: `deploy-${environment.environmentName}`, cancelInProgress: false },
    });
    const variables = () => ({ ...questions.variables, PROMOTION_STAGE: name, PROMOTION_GATES: questions.overridden });
    job.use(checkoutControl(), programStep(pipeline.release._folder, 'override', { name: 'Record the override', variables }));
    this.decideJob.addNeeds(job);
  }

  /** Alarms come before decisions: what is rolled back is held, and nothing follows it. */
  private watched({ stageName: name, deployWorkflow }: PromotedStage): void {
    this.watch ??= this.watching();
    callStage(this.workflow, `roll-back-${name}`, deployWorkflow, this.watch.step.output(name), { name: `Roll back ${name}` });
  }

  private watching(): { readonly job: Job; readonly step: RunStep } {
    const { workflow, _pipeline: pipeline } = this;
    const job = new Job(workflow, 'watch', {
      name: 'Watch what was deployed',
      timeout: Duration.minutes(10),
      condition: pipeline._onlyThere().andAlso(Github.eventName.notEqualTo('workflow_dispatch')).andAlso(notOfAFork()),
      concurrency: { group: `promote-${pipeline._id}`, cancelInProgress: false, queue: ConcurrencyQueue.MAX },
    });
    const variables = () => ({ PROMOTION_ONLY: this.stages.filter(({ _watched: watched }) => watched).map(({ stageName }) => stageName).join(','), ...addressesOf({ watches: true }, pipeline._props.prometheus) });
    const step = programStep(pipeline.release._folder, 'watch', { name: 'Ask for what makes a deployment be rolled back', variables, permissions: Permissions.of({ ...STATE, actions: PermissionLevel.WRITE }) });
    job.use(checkoutControl(), step);
    this.decideJob.addNeeds(job);
    return { job, step };
  }

  /** What was verified may go on at once: the schedule would find it later. */
  private lookAgain(call: CallJob): void {
    const { calls } = this;
    calls.push(call);
    if (this.next) return this.next.addNeeds(call);
    this.next = new Job(this.workflow, 'look-again', {
      name: 'Look again',
      needs: [call],
      timeout: Duration.minutes(5),
      // One that is started is enough for all that was deployed by then.
      concurrency: { group: `look-again-${this.workflow._id}`, cancelInProgress: true },
      get condition() {
        return Status.cancelled().negate().andAlso(Functions.anyOf(...calls.map((one) => one.succeeded())));
      },
    });
    this.next.run('gh workflow run "$WORKFLOW" --repo "$GITHUB_REPOSITORY" --ref "$BRANCH"', {
      name: 'Start the next decision',
      env: { GH_TOKEN: Github.token, WORKFLOW: fileName(this.workflow.file), BRANCH: this._pipeline._defaultBranch },
      permissions: Permissions.of({ actions: PermissionLevel.WRITE }),
    });
  }
}

/** The run of a stranger's fork promotes nothing, and a pull request has recorded nothing. */
function notOfAFork(): Expression {
  const ours = Github.event('workflow_run.head_repository.full_name').equalTo(Github.repository).andAlso(Github.event('workflow_run.event').notEqualTo('pull_request'));
  return Github.eventName.notEqualTo('workflow_run').orElse(ours);
}

/** Asked before the workflow is part of any tree. */
function nodeId(scope: PromotionPipeline, id: string, props: PromotionWorkflowProps): string {
  expectOptions('new PromotionWorkflow', id, props, PROMOTION_WORKFLOW);
  constructId('new PromotionWorkflow', id);
  const call = `new PromotionWorkflow(…, ${asWritten(id)})`;
  const refuse = (why: string, option: string, given: unknown) => new InvalidValueError('call/contradiction', call, why, { option, given });
  const { automatic = true, schedule, inputs = {}, actions } = props;
  if (!automatic && schedule) throw refuse('it has a schedule and does not run by itself', 'schedule', schedule);
  // The others have the names that they have by themselves.
  const names = Object.values<string>({ ...INPUT_NAMES, ...inputs }).map((name) => name.toLowerCase());
  if (new Set(names).size < names.length) throw refuse(`two of its inputs have one name: ${names.join(', ')}`, 'inputs', inputs);
  if (actions && new Set(actions).size < actions.length) throw refuse('an action is there twice', 'actions', actions);
  if (automatic) expectOther(call, props.name ?? id, [...scope._props.after ?? [], ...scope.release._workflows]);
  return nodeIdOf('new PromotionWorkflow', scope, id, 'promotion-workflow:');
}

/** GitHub knows by their names after which workflows one runs. */
function expectOther(call: string, name: string, followed: readonly IFollowedWorkflow[]): void {
  if (followed.every(({ workflowName }) => workflowName !== name)) return;
  throw new InvalidValueError('call/contradiction', call, `it runs after the workflow '${name}', and has the same name: its own end would start it again and again; give it another one, { name: '…' }`, { option: 'name', given: name });
}
