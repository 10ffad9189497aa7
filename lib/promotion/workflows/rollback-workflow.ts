import { Construct } from 'constructs';
import { STATE, checkoutControl, programStep } from './program-step';
import { callStage } from './stage-call';
import { InvalidValueError, Duration } from '../../core/inside';
import { Expression } from '../../expressions/inside';
import { ConcurrencyQueue, DispatchInput, Job, PermissionLevel, Permissions, ReusableWorkflow, RunStep, Trigger, Workflow } from '../../workflows/inside';
import { RollbackWorkflowOptions } from '../pipeline/pipeline-props';

/** A stage, as far as whoever rolls it back must know it. */
interface RolledBack {
  readonly stageName: string;
  readonly deployWorkflow: ReusableWorkflow;
}

/** What the pipeline gives it. */
interface RollbackParts {
  readonly folder: string;
  readonly pipeline: string;
  readonly condition: Expression;
  readonly options: RollbackWorkflowOptions;
}

/** `rollback.yml`: somebody says which stage, to what, and why. A plan says what can be undone and what cannot, and the workflow of the stage does it. */
export class RollbackWorkflow {
  public readonly workflow: Workflow;
  private readonly plan: RunStep;
  private readonly job: Job;
  /** What people choose from grows with the stages. */
  private readonly stages: string[] = [];

  public constructor(scope: Construct, { folder, pipeline, condition, options }: RollbackParts) {
    const { workflowId: id = 'rollback', stageInput = 'environment', targetInput = 'target', reasonInput = 'reason' } = options;
    const names = [stageInput, targetInput, reasonInput];
    if (new Set(names.map((name) => name.toLowerCase())).size < names.length) throw new InvalidValueError('call/contradiction', 'new PromotionPipeline(…, { rollback })', `two of its inputs have one name: ${names.join(', ')}`, { option: 'rollback', given: options });
    this.workflow = new Workflow(scope.node.scope!, id, {
      name: id === 'rollback' ? 'Roll back' : id,
      triggers: [Trigger.workflowDispatch({
        [stageInput]: DispatchInput.choice({ description: 'Which stage.', required: true, options: this.stages }),
        [targetInput]: DispatchInput.string({ description: 'To what: last-verified, a release, revision:7, or image:api=ghcr.io/acme/api@sha256:…', defaultValue: 'last-verified' }),
        [reasonInput]: DispatchInput.string({ description: 'Why.', required: true }),
      })],
    });
    this.job = new Job(this.workflow, 'plan', {
      name: 'Plan',
      condition,
      timeout: Duration.minutes(2),
      // Deciding and planning write the same records: one of them at a time.
      concurrency: { group: `promote-${pipeline}`, cancelInProgress: false, queue: ConcurrencyQueue.MAX },
    });
    this.plan = programStep(folder, 'roll-back', {
      name: 'Say what can be undone, and hold the release',
      variables: { PROMOTION_STAGE: this.workflow.input(stageInput), PROMOTION_TARGET: this.workflow.input(targetInput), PROMOTION_REASON: this.workflow.input(reasonInput) },
      permissions: Permissions.of({ ...STATE, actions: PermissionLevel.WRITE }),
    });
    this.job.use(checkoutControl(), this.plan);
  }

  public add({ stageName, deployWorkflow }: RolledBack): void {
    this.stages.push(stageName);
    callStage(this.workflow, `roll-back-${stageName}`, deployWorkflow, this.plan.output(stageName), { name: `Roll back ${stageName}`, needs: [this.job] });
  }
}
