import { DeliveryModel } from '../../checks/inside';
import { Origin, rememberedOf } from '../../core/inside';
import { DeclaredWorkflows, JobModel, ScalarMap, StepModel } from '../../workflows/inside';
import { DeclaredActions } from '../declared-actions';

/** One `env` of a file. There are as many as steps, so that it holds no more than it must. */
export class EnvMap {
  public constructor(
    public readonly env: ScalarMap,
    public readonly origin: Origin,
    /** Whose it is: its kind, and its name as far as that is made of something. */
    private readonly what: string,
    private readonly name: string,
    private readonly of?: string,
    /** Read by the program in a container, not by the runner. */
    public readonly container = false,
    /** Of a step that runs an action, whose program reads it. */
    public readonly action = false,
  ) {}

  /** Whose it is, as a message calls it: `job 'test'`. */
  public owner(): string {
    return `${this.what} '${this.name}'${this.of === undefined ? '' : ` of job '${this.of}'`}`;
  }
}

/** Every `env` of a delivery that holds something. */
export const envMaps: (model: DeliveryModel) => readonly EnvMap[] = rememberedOf(collect);

function collect(model: DeliveryModel): EnvMap[] {
  const maps: EnvMap[] = [];
  const add = (...given: ConstructorParameters<typeof EnvMap>) => {
    for (const _ in given[0]) {
      maps.push(new EnvMap(...given));
      return;
    }
  };
  const addSteps = (steps: readonly StepModel[]) => {
    for (const step of steps) {
      if ('env' in step) add(step.env, step.origin, 'step', step.label, undefined, false, step.kind === 'uses');
      if (step.kind === 'parallel') addSteps(step.steps);
    }
  };
  const addJob = (job: JobModel) => {
    if (job.kind === 'call') return;
    add(job.env, job.origin, 'job', job.id);
    if (job.container) add(job.container.env, job.container.origin, 'the container of job', job.id, undefined, true);
    for (const service of job.services) add(service.env, service.origin, 'service', service.name, job.id, true);
    addSteps(job.steps);
  };
  for (const { env, id, origin, jobs } of DeclaredWorkflows.of(model)) {
    add(env, origin, 'workflow', id);
    jobs.forEach(addJob);
  }
  for (const { runs, steps, id, origin } of DeclaredActions.of(model)) {
    addSteps(steps);
    if (runs.using === 'docker') add(runs.env, origin, 'action', id, undefined, true);
  }
  return maps;
}
