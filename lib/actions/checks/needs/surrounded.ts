import { DeliveryModel } from '../../../checks/inside';
import { rememberedOf } from '../../../core/inside';
import { StepModel, StepsJobModel, WorkflowModel, hasImageProgram, workflowsOf } from '../../../workflows/inside';
import { actionsOf } from '../../declared-actions';
import { UnfoldedStep, unfoldedSteps } from '../../unfolded-steps';

/** A step of a job, with all that stands around it. */
export class Surrounded {
  public constructor(
    public readonly at: UnfoldedStep,
    private readonly steps: readonly UnfoldedStep[],
    private readonly index: number,
    public readonly job: StepsJobModel,
    public readonly workflow: WorkflowModel,
    public readonly model: DeliveryModel,
  ) {}

  /** Made when somebody asks: most steps have nothing to do with their neighbours. */
  public get before(): readonly UnfoldedStep[] {
    return this.steps.slice(0, this.index);
  }

  public get after(): readonly UnfoldedStep[] {
    return this.steps.slice(this.index + 1);
  }
}

/** What may need something around it in a script: git, what publishes, what pushes images, and hashes of files. */
const MAY_NEED = /\bgit\b|\b(?:publish|upload|push)\b|hashFiles/i;

/** A step that has nothing to do with its neighbours. */
function isAlone(step: StepModel): boolean {
  return step.kind === 'run' && !MAY_NEED.test(step.script) && !hasImageProgram(step.script) && !Object.values(step.env).some((value) => typeof value === 'string' && MAY_NEED.test(value));
}

/** Every step of every job in which one may need another, those of composite actions where these are used. */
export const surroundedSteps = rememberedOf((model: DeliveryModel): readonly Surrounded[] => workflowsOf(model).flatMap((workflow) => workflow.jobs.flatMap((job): Surrounded[] => {
  if (job.kind !== 'steps' || job.steps.every(isAlone)) return [];
  const steps = unfoldedSteps(job.steps, actionsOf(model));
  return steps.map((at, i) => new Surrounded(at, steps, i, job, workflow, model));
})));
