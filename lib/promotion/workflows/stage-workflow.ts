import { BUDGET, budgetOf, minutesUp, retirementBudget, rollbackBudget, timeToUndo } from './budget';
import { STATE, programStep } from './program-step';
import { recoveryJob } from './recovery-job';
import { askedSecrets } from './secrets';
import { StageParts } from './stage-parts';
import { StagePlace } from './stage-place';
import { told } from './told';
import { Duration } from '../../core/inside';
import { Expression, Status } from '../../expressions/inside';
import { DoraChange } from '../../observability/inside';
import { CallInput, ConcurrencyQueue, IEnvironment, IStep, Job, JobEnvironment, PermissionLevel, Permissions, ReusableWorkflow, RunStep, Step, stepsOf } from '../../workflows/inside';
import { Analysis } from '../analysis/analysis';
import { Strategy } from '../strategies/strategy';
import { TargetOperation, TargetSteps } from '../targets/target-steps';

/** The jobs of a stage. */
export interface StageJobs {
  /** Those that deploy, by the names of their strategies. */
  readonly deploy: ReadonlyMap<string, Job>;
  readonly rollBack: Job;
  readonly retire?: Job;
  /** What is analysed in them. */
  readonly analyses: readonly Analysis[];
  /** How long the job that deploys may take. */
  readonly timeout: Duration;
  /** How long its parts may take together. */
  readonly longest: Duration;
  /** The same of the job that rolls back. */
  readonly rollbackTimeout: Duration;
  readonly rollbackLongest: Duration;
}

/** `deploy-<stage>.yml`: called with what is to be done, and with the record of the deployment. */
export function stageWorkflow(stage: StageParts): { readonly workflow: ReusableWorkflow; readonly jobs: StageJobs } {
  let made: ReusableWorkflow | undefined;
  const workflow = new ReusableWorkflow(stage._pipeline._delivery, `deploy-${stage.stageName}`, {
    name: `Deploy to ${stage.stageName}`,
    inputs: {
      operation: CallInput.string({ description: 'What is to be done: deploy, rollback or retire.', required: true }),
      record: CallInput.string({ description: 'The deployment that it is about.', required: true }),
      strategy: CallInput.string({ description: 'How a release takes the place of the one before.' }),
    },
    // What its steps read is known when all of them are there.
    get secrets() {
      return askedSecrets(made);
    },
  });
  made = workflow;
  return { workflow, jobs: new StageWorkflow(stage, workflow).jobs() };
}

/** What the jobs of a stage differ in. */
interface StageJobParts {
  readonly name: string;
  readonly environment: IEnvironment;
  readonly condition?: Expression;
  readonly timeout: Duration;
  readonly cancelTimeout?: Duration;
}

class StageWorkflow {
  private readonly analyses: Analysis[] = [];
  private longest = minutesUp(BUDGET.before);
  private goingBack = minutesUp(BUDGET.before);

  public constructor(private readonly stage: StageParts, private readonly workflow: ReusableWorkflow) {}

  public jobs(): StageJobs {
    const { _props: { strategies, recorder }, _keep: keep } = this.stage;
    const deploy = new Map(strategies.map((strategy) => [strategy.strategyName, this.deploy(strategy, strategies.length > 1)]));
    const rollBack = this.rollBack(strategies[0]);
    const retire = keep && this.retire(strategies);
    if (recorder) recoveryJob(this.workflow, { stage: this.stage, deploy: [...deploy.values()], recorder });
    const { longest, goingBack, analyses, stage: { _props: { timeout = longest }, _rollback: { _options: { timeout: rollbackTimeout = goingBack } } } } = this;
    return { deploy, rollBack, retire, analyses, timeout, longest, rollbackTimeout, rollbackLongest: goingBack };
  }

  private deploy(strategy: Strategy, several: boolean): Job {
    const { _props: { backup, preDeploy, migration, targets, timeout, recorder, environment } } = this.stage;
    const place = this.place('deploy');
    const steps = targets.map((target) => target._steps(strategy, place));
    const verification = place.verify();
    const budget = budgetOf(this.stage, steps, place.verifying);
    const needed = minutesUp(budget.total);
    if (needed.toSeconds() > this.longest.toSeconds()) this.longest = needed;
    const job = this.job(several ? `deploy-${strategy.strategyName}` : 'deploy', 'deploy', {
      name: several ? `Deploy (${strategy.strategyName})` : 'Deploy',
      condition: several ? this.workflow.input('strategy').equalTo(strategy.strategyName) : undefined,
      environment: this.stage.environment,
      timeout: timeout ?? needed,
      cancelTimeout: timeToUndo(budget),
    });
    place.enter(job);
    const hook = { folder: place.folder, env: place.variables };
    if (backup) job.use(backup._step({ ...hook, name: 'Back up' }));
    job.use(...steps.flatMap(({ signIn }) => signIn));
    if (preDeploy) job.use(preDeploy._step({ ...hook, name: 'Prepare the deployment' }));
    if (migration) job.use(migration._step({ ...hook, name: 'Migrate the database' }));
    const deployed = steps.map((one) => this.use(job, one.deploy));
    const verified = this.use(job, verification);
    const undone = this.undo(job, place, steps, deployed);
    const finish = this.finish(job, place, { deployed: deployed.flat(), verified, undone });
    job.addOutput('outcome', finish.output('outcome'));
    job.use(...told(this.stage, finish, { release: place.release, event: 'deploy' }));
    if (recorder) job.use(recorder.record({ environment, version: place.version, sha: place.sha, deployStep: finish }));
    return job;
  }

  /**
   * The last target is undone first, and only what was begun: what comes before – a signature that is wrong, a commit that cannot be checked out, a backup that fails – changes nothing,
   * and an undo without the release's own files would fail and be taken for a stage that is broken.
   */
  private undo(job: Job, { admit }: StagePlace, steps: readonly TargetSteps[], deployed: readonly (readonly Step[])[]): Step[] {
    const went = Status.failure().orElse(Status.cancelled()).andAlso(admit.succeeded());
    const guarded = steps.map(({ undo }, i) => ({ undo, guard: deployed[i].length > 0 ? went.andAlso(deployed[i][0].outcome.notEqualTo('skipped')) : went }));
    return guarded.reverse().flatMap(({ undo, guard }) => this.use(job, undo, guard));
  }

  private rollBack(strategy: Strategy): Job {
    const { _props: { targets, recorder, environment }, _rollback: { _options: { before, database, timeout } } } = this.stage;
    const place = this.place('rollback');
    const steps = targets.map((target) => target._steps(strategy, place));
    // Those that the steps of a deployment would have asked for are no part of it.
    place.verifying = 0;
    const verification = place.verify();
    this.goingBack = minutesUp(rollbackBudget(this.stage, steps, place.verifying));
    const job = this.job('roll-back', 'rollback', { name: 'Roll back', environment: this.stage.rollbackEnvironment, timeout: timeout ?? this.goingBack });
    place.enter(job);
    const hook = { folder: place.folder, env: place.variables };
    job.use(...steps.flatMap(({ signIn }) => signIn));
    if (before) job.use(before._step({ ...hook, name: 'Before the rollback' }));
    const deployed = this.use(job, [...steps].reverse().flatMap((one) => one.rollback));
    if (database) deployed.push(...this.use(job, [database._step({ ...hook, name: 'Roll back the database', condition: place.admit.output('database-reversible').equalTo('true') })]));
    const verified = this.use(job, verification);
    const finish = this.finish(job, place, { deployed, verified, undone: [] });
    job.addOutput('outcome', finish.output('outcome'));
    job.use(...told(this.stage, finish, { release: place.release, event: 'rollback' }));
    if (recorder) job.use(recorder.record({ environment, version: place.version, sha: place.sha, change: DoraChange.ROLLBACK, deployStep: finish }));
    return job;
  }

  private retire(strategies: readonly Strategy[]): Job {
    const place = this.place('retire');
    const keeping = strategies.find(({ _keep: keep }) => keep !== undefined)!;
    const steps = this.stage._props.targets.map((target) => target._steps(keeping, place));
    const job = this.job('retire', 'retire', { name: 'Retire what served before', environment: this.stage.rollbackEnvironment, timeout: minutesUp(retirementBudget(steps)) });
    place.enter(job);
    job.use(...steps.flatMap(({ signIn }) => signIn));
    const deployed = this.use(job, steps.flatMap(({ retire }) => retire));
    this.finish(job, place, { deployed, verified: [], undone: [] });
    return job;
  }

  private place(operation: TargetOperation): StagePlace {
    return new StagePlace(this.stage, this.workflow, operation, (analysis) => {
      if (!this.analyses.includes(analysis)) this.analyses.push(analysis);
    });
  }

  private job(id: string, operation: TargetOperation, { environment, condition, ...props }: StageJobParts): Job {
    const asked = this.workflow.input('operation').equalTo(operation);
    return new Job(this.workflow, id, {
      ...props,
      runsOn: this.stage._props.runsOn,
      condition: condition ? asked.andAlso(condition) : asked,
      // The record of the deployment is the one that was proposed: it has the commit of the release, and not that of the run.
      environment: JobEnvironment.named(environment.environmentName, { url: environment.environmentUrl, deployment: false }),
      concurrency: { group: `deploy-${this.stage.environment.environmentName}`, cancelInProgress: false, queue: ConcurrencyQueue.MAX },
    });
  }

  /** Takes steps in, under a condition when there is one. */
  private use(job: Job, all: readonly IStep[], guard?: Expression): Step[] {
    const steps = stepsOf('job.use', all);
    for (const step of steps) step._guard = guard;
    job.use(...steps);
    return steps;
  }

  private finish(job: Job, { admit, record, stateFolder }: StagePlace, { deployed, verified, undone }: Readonly<Record<'deployed' | 'verified' | 'undone', readonly Step[]>>): RunStep {
    const operation = this.workflow.input('operation');
    const step = programStep(stateFolder, 'finish', {
      name: 'Write down how it went',
      condition: Status.always().andAlso(admit.outcome.equalTo('success').orElse(admit.outcome.equalTo('cancelled'))),
      variables: { PROMOTION_OPERATION: operation, PROMOTION_RECORD: record, PROMOTION_DEPLOYED: outcomes(deployed), PROMOTION_VERIFIED: outcomes(verified), PROMOTION_UNDONE: outcomes(undone) },
      permissions: Permissions.of({ ...STATE, issues: PermissionLevel.WRITE }),
    });
    job.use(step);
    return step;
  }
}

/** How several steps went, one word each. */
function outcomes(steps: readonly Step[]): string {
  return steps.map(({ outcome }) => outcome.toString()).join(' ');
}
