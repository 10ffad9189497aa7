import { JobModel, StepModel, StepsActionModel, WorkflowModel } from '../model';

/** The steps of a job or a composite action, ready to be asked a hundred thousand times. */
export interface StepLookup {
  /** By id in lower case: GitHub compares without case. */
  readonly byId: ReadonlyMap<string, StepModel>;
  /** The position of every step; the parts of a `parallel` share the position of the whole. */
  readonly positions: ReadonlyMap<StepModel, number>;
}

const steps = new WeakMap<JobModel | StepsActionModel, StepLookup>();
const jobs = new WeakMap<WorkflowModel, ReadonlyMap<string, JobModel>>();

/** A model never changes, so what was looked up once stays true. */
export function stepLookup(owner: JobModel | StepsActionModel): StepLookup {
  return remembered(steps, owner, () => {
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
}

/** The jobs of a workflow by id in lower case. */
export function jobsOf(workflow: WorkflowModel): ReadonlyMap<string, JobModel> {
  return remembered(jobs, workflow, () => new Map(workflow.jobs.map((job) => [job.id.toLowerCase(), job])));
}

function topSteps(owner: JobModel | StepsActionModel): readonly StepModel[] {
  if (owner.kind === 'action') return owner.steps;
  return owner.kind === 'steps' ? owner.steps : [];
}

function remembered<K extends object, V>(cache: WeakMap<K, V>, key: K, make: () => V): V {
  let found = cache.get(key);
  if (found === undefined) cache.set(key, (found = make()));
  return found;
}
