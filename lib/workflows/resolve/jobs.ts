import { constructPath } from '../../core/inside';
import { BaseJob } from '../base-job';
import { CallJob } from '../call-job';
import { Job } from '../job';
import { CallJobModel, JobModel, PermissionsModel, RunDefaultsModel, ScalarMap, StepsJobModel } from '../model';
import { Runner } from '../runner';
import { defaultTimeout } from './defaults';
import { resolveConcurrency, resolveContainer, resolveEnvironment, resolveRunDefaults, resolveRunner, resolveService, resolveSnapshot } from './job-parts';
import { resolveStrategy } from './matrix';
import { notOurs } from './not-ours';
import { jobPermissions, requiredBy } from './permissions';
import { runnerShell } from './runner-shell';
import { Key, Site } from './site';
import { JobState } from './state';
import { resolveSteps, settleIds } from './steps';
import { resolveCondition, resolveMap, resolveMinutes, resolveScalar, resolveText } from './texts';

/** What the workflow gives to all its jobs. @internal */
export interface JobSurroundings {
  readonly permissions: PermissionsModel;
  readonly env: ScalarMap;
  readonly defaults?: RunDefaultsModel;
}

/** Declared outputs first of all: a reference to the same value then uses the user's name for it. */
export function resolveDeclaredJobOutputs(state: JobState, site: Site): void {
  if (!(state.job instanceof Job)) return;
  for (const [name, value] of state.job._outputs) {
    state.outputs.set(name, resolveText(String(value), { place: 'job.outputs', name: `outputs.${name}` }, site));
  }
}

/** A job whose needs, outputs and step ids are still open: other jobs' references add to them. `settle` closes it. @internal */
export interface OpenJob {
  readonly model: JobModel;
  settle(): void;
}

export function resolveJob(state: JobState, site: Site, surroundings: JobSurroundings): OpenJob {
  if (state.job instanceof Job) return stepsJob(state.job, state, site, surroundings);
  if (state.job instanceof CallJob) return callJob(state.job, state, site, surroundings);
  throw notOurs(constructPath(state.job), state.job, 'a job');
}

function common(job: BaseJob, state: JobState, site: Site) {
  for (const need of job._needs) if (!state.needs.has(need.job)) state.needs.set(need.job, { job: need.job.jobId, path: constructPath(need.job), origin: need.origin });
  const { name, comment, condition, matrix, concurrency } = job._base;
  return {
    id: job.jobId,
    origin: job._origin,
    comment,
    name: name === undefined ? undefined : resolveText(name, { place: 'job.name', name: 'name' }, site),
    needs: [],
    condition: resolveCondition(condition, { place: 'job.if', name: 'if' }, site),
    strategy: resolveStrategy(matrix, site),
    concurrency: resolveConcurrency(concurrency, 'job.concurrency', site),
  };
}

function stepsJob(job: Job, state: JobState, site: Site, surroundings: JobSurroundings): OpenJob {
  const props = job._props;
  const base = common(job, state, site);
  const runsOn = resolveRunner(props.runsOn ?? Runner.UBUNTU_LATEST, site);
  const defaults = resolveRunDefaults(props.defaults, site);
  const env = resolveMap(props.env, { place: 'job.env', name: 'env' }, site);
  const environment = resolveEnvironment(props.environment, site);
  const container = resolveContainer(props.container, site);
  const steps = resolveSteps(job._steps, {
    site,
    composite: false,
    defaults: { ...surroundings.defaults, ...given(defaults) },
    runnerShell: container ? 'bash' : runnerShell(runsOn, base.strategy?.matrix),
    env: { ...surroundings.env, ...env },
  });
  const place = (name: Key['place'], key: string): Key => ({ place: name, name: key });
  const model: StepsJobModel = {
    ...base,
    kind: 'steps',
    runsOn,
    environment,
    permissions: jobPermissions(props.permissions?._model, requiredBy(job._steps, steps), surroundings.permissions),
    timeoutMinutes: resolveMinutes(props.timeout, place('job.timeout-minutes', 'timeout-minutes'), site) ?? defaultTimeout(runsOn),
    cancelTimeoutMinutes: resolveMinutes(props.cancelTimeout, place('job.cancel-timeout-minutes', 'cancel-timeout-minutes'), site),
    continueOnError: resolveScalar(props.continueOnError, place('job.continue-on-error', 'continue-on-error'), site),
    container,
    services: Object.entries(props.services ?? {}).map(([name, service]) => resolveService(name, service, site)),
    env,
    // Without a prototype: no name of an output means anything to it.
    outputs: Object.create(null),
    defaults,
    steps,
    snapshot: resolveSnapshot(props.snapshot, site),
  };
  const settle = () => {
    settleNeeds(model, state);
    for (const [name, text] of state.outputs) {
      (model.outputs as Record<string, string>)[name] = text;
      if (!job._outputs.has(name)) resolveText(text, place('job.outputs', `outputs.${name}`), site);
    }
    settleIds(job._steps, steps, site);
  };
  return { model, settle };
}

function callJob(job: CallJob, state: JobState, site: Site, surroundings: JobSurroundings): OpenJob {
  const { uses, version, inputs, secrets, inheritSecrets, permissions } = job._props;
  const model: CallJobModel = {
    ...common(job, state, site),
    kind: 'call',
    uses,
    version,
    calls: job._target?.file,
    inputs: resolveMap(inputs, { place: 'job.with', name: 'with' }, site),
    secrets: inheritSecrets ? 'inherit' : (resolveMap(secrets, { place: 'job.secrets', name: 'secrets' }, site) as Record<string, string>),
    // What the called workflow needs is known when all its jobs are: see `calls.ts`.
    permissions: jobPermissions(permissions?._model, { required: [], complete: false }, surroundings.permissions),
  };
  return { model, settle: () => settleNeeds(model, state) };
}

function settleNeeds(model: JobModel, state: JobState): void {
  (model as { needs: readonly unknown[] }).needs = [...state.needs.values()];
}

function given(defaults: RunDefaultsModel | undefined): RunDefaultsModel {
  return Object.fromEntries(Object.entries(defaults ?? {}).filter(([, value]) => value !== undefined));
}
