import { DeliveryModel } from '../../checks/inside';
import { Origin } from '../../core/inside';
import { ContainerModel, DeclaredWorkflows, JobModel, ScalarMap, StepModel } from '../../workflows/inside';
import { DeclaredActions } from '../declared-actions';

/** One `env` of a file. */
export interface EnvMap {
  readonly env: ScalarMap;
  readonly origin: Origin;
  /** Read by the program in a container, not by the runner. */
  readonly container: boolean;
  /** Of a step that runs an action, whose program reads it. */
  readonly action: boolean;
  /** Whose it is, as a message calls it: `job 'test'`. Asked for when there is a message: most maps are fine. */
  owner(): string;
}

/** Every `env` of a delivery that holds something. */
export function envMaps(model: DeliveryModel): readonly EnvMap[] {
  let found = known.get(model);
  if (!found) known.set(model, (found = collect(model)));
  return found;
}

const known = new WeakMap<DeliveryModel, readonly EnvMap[]>();

function collect(model: DeliveryModel): EnvMap[] {
  const maps: EnvMap[] = [];
  const add = (env: ScalarMap, owner: () => string, origin: Origin, { container = false, action = false } = {}) => {
    if (Object.keys(env).length > 0) maps.push({ env, owner, origin, container, action });
  };
  const addSteps = (steps: readonly StepModel[]) => {
    for (const step of steps) {
      if ('env' in step) add(step.env, () => `step '${step.label}'`, step.origin, { action: step.kind === 'uses' });
      if (step.kind === 'parallel') addSteps(step.steps);
    }
  };
  const addContainer = ({ env, origin }: ContainerModel, owner: () => string) => add(env, owner, origin, { container: true });
  const addJob = (job: JobModel) => {
    if (job.kind === 'call') return;
    add(job.env, () => `job '${job.id}'`, job.origin);
    if (job.container) addContainer(job.container, () => `the container of job '${job.id}'`);
    for (const service of job.services) addContainer(service, () => `service '${service.name}' of job '${job.id}'`);
    addSteps(job.steps);
  };
  for (const { env, id, origin, jobs } of DeclaredWorkflows.of(model)) {
    add(env, () => `workflow '${id}'`, origin);
    jobs.forEach(addJob);
  }
  for (const { runs, steps, id, origin } of DeclaredActions.of(model)) {
    addSteps(steps);
    if (runs.using === 'docker') add(runs.env, () => `action '${id}'`, origin, { container: true });
  }
  return maps;
}
