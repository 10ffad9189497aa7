import { rememberedOf } from '../../core/inside';
import { JobModel, StepModel, StepsActionModel, WorkflowModel } from '../model';

/** The steps of a job or a composite action, ready to be asked a hundred thousand times. */
export interface StepLookup {
  /** By id in lower case: GitHub compares without case. */
  readonly byId: ReadonlyMap<string, StepModel>;
  /** The position of every step; the parts of a `parallel` share the position of the whole. */
  readonly positions: ReadonlyMap<StepModel, number>;
}

/** The steps of a job or of a composite action. */
export const stepLookup = rememberedOf((owner: JobModel | StepsActionModel): StepLookup => {
  const byId = new Map<string, StepModel>();
  const positions = new Map<StepModel, number>();
  const enter = (step: StepModel, position: number) => {
    positions.set(step, position);
    if (step.id !== undefined) byId.set(step.id.toLowerCase(), step);
    if (step.kind === 'parallel') step.steps.forEach((part) => enter(part, position));
  };
  topSteps(owner).forEach(enter);
  return { byId, positions };
});

/** The jobs of a workflow by id in lower case. */
export const jobsOf = rememberedOf(({ jobs }: WorkflowModel): ReadonlyMap<string, JobModel> => new Map(jobs.map((job) => [job.id.toLowerCase(), job])));

function topSteps(owner: JobModel | StepsActionModel): readonly StepModel[] {
  if (owner.kind === 'action') return owner.steps;
  return owner.kind === 'steps' ? owner.steps : [];
}
