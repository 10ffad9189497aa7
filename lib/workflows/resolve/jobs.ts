import { constructPath } from '../../core/inside';
import { Expression } from '../../expressions/inside';
import { BaseJob } from '../base-job';
import { CallJob } from '../call-job';
import { mayBeOverridden } from '../checks/override-reach';
import { DeliveryDefaults } from '../delivery-defaults';
import { Job } from '../job';
import { GraphJob } from '../job-graph';
import { CallJobModel, PermissionsModel, RunDefaultsModel, RunnerModel, ScalarMap, StepsJobModel } from '../model';
import { Runner } from '../runner';
import { defaultTimeout } from './defaults';
import { inputFacts } from './input-facts';
import { resolveConcurrency, resolveContainer, resolveEnvironment, resolveRunDefaults, resolveRunner, resolveService, resolveSnapshot } from './job-parts';
import { resolveStrategy } from './matrix';
import { notOurs } from './not-ours';
import { JobHead, OpenCall, OpenJob, OpenStepsJob, Settled } from './open-job';
import { jobPermissions, requiredBy } from './permissions';
import { likelyShell, runnerShell } from './runner-shell';
import { Key, Site, fail } from './site';
import { JobState } from './state';
import { StepContext, buildSteps, openSteps } from './steps';
import { resolveCondition, resolveExpression, resolveMap, resolveMinutes, resolveScalar, resolveText, resolveWhole } from './texts';

/** What the workflow gives to all its jobs. @internal */
export interface JobSurroundings {
  readonly permissions: PermissionsModel;
  readonly env: ScalarMap;
  readonly defaults?: RunDefaultsModel;
  /** What the delivery says for those who say nothing. */
  readonly given: DeliveryDefaults;
  /** Its jobs, for one that watches them. */
  readonly jobs: readonly GraphJob[];
}

/** Declared outputs first of all: a reference to the same value then uses the user's name for it. */
export function resolveDeclaredJobOutputs(state: JobState, site: Site): void {
  // What the program says comes before what references ask for.
  for (const need of state.job._needs) if (!state.needs.has(need.job)) state.needs.set(need.job, { job: need.job.jobId, path: constructPath(need.job), origin: need.origin });
  if (!(state.job instanceof Job)) return;
  for (const [name, value] of state.job._outputs) {
    state.outputs.set(name, resolveText(String(value), { place: 'job.outputs', name: `outputs.${name}` }, site));
  }
}

/** Resolves the texts of a job. */
export function openJob(state: JobState, site: Site, surroundings: JobSurroundings): OpenJob {
  if (state.job instanceof Job) return openStepsJob(state.job, state, site, surroundings);
  if (state.job instanceof CallJob) return openCall(state.job, state, site, surroundings);
  throw notOurs(constructPath(state.job), state.job, 'a job');
}

function headOf(job: BaseJob, site: Site): JobHead {
  const { name, comment, condition, matrix, concurrency } = job._base;
  return {
    id: job.jobId,
    origin: job._origin,
    comment,
    name: name === undefined ? undefined : resolveText(name, { place: 'job.name', name: 'name' }, site),
    condition: resolveCondition(condition, { place: 'job.if', name: 'if' }, site),
    strategy: resolveStrategy(matrix, site),
    concurrency: resolveConcurrency(concurrency, 'job.concurrency', site),
  };
}

function openStepsJob(job: Job, state: JobState, site: Site, surroundings: JobSurroundings): OpenStepsJob {
  const props = job._props;
  const head = headOf(job, site);
  const { given: byDelivery } = surroundings;
  const { asWritten = false } = byDelivery;
  const machine = props.runsOn ?? byDelivery.runsOn ?? (asWritten ? undefined : Runner.UBUNTU_LATEST);
  const runsOn = machine === undefined ? NO_RUNNER : resolveRunner(machine, site);
  const defaults = resolveRunDefaults(props.defaults, site);
  const { map: env, expression: envExpression } = resolveWhole(props.env, { place: 'job.env', name: 'env' }, site);
  const environment = resolveEnvironment(props.environment, site);
  const container = resolveContainer(props.container, site);
  const steps = openSteps(job._steps, {
    site,
    composite: false,
    defaults: { ...surroundings.defaults, ...given(defaults) },
    runnerShell: runnerShell(runsOn, container, head.strategy?.matrix),
    likelyShell: likelyShell(runsOn, head.strategy?.matrix),
    env: { ...surroundings.env, ...env },
    declared: declaredFor(job, head),
    jobs: surroundings.jobs,
    asWritten,
  });
  const place = (name: Key['place'], key: string): Key => ({ place: name, name: key });
  const permissions = jobPermissions(props.permissions?._model, requiredBy(steps, site.resolution.actions), surroundings);
  const timeoutMinutes = resolveMinutes(props.timeout ?? byDelivery.timeout, place('job.timeout-minutes', 'timeout-minutes'), site) ?? (asWritten ? undefined : defaultTimeout(runsOn));
  const cancelTimeoutMinutes = resolveMinutes(props.cancelTimeout, place('job.cancel-timeout-minutes', 'cancel-timeout-minutes'), site);
  const continueOnError = resolveScalar(props.continueOnError, place('job.continue-on-error', 'continue-on-error'), site);
  const declaredServices = props.services ?? {};
  const servicesExpression = declaredServices instanceof Expression ? resolveExpression(declaredServices, place('job.services', 'services'), site) : undefined;
  const services = declaredServices instanceof Expression ? [] : Object.entries(declaredServices).map(([name, service]) => resolveService(name, service, site));
  const snapshot = resolveSnapshot(props.snapshot, site);
  const build = (settled: Settled): StepsJobModel => ({
    ...head,
    kind: 'steps',
    needs: [...state.needs.values()],
    concurrency: head.concurrency ?? settled.concurrency.get(open),
    runsOn,
    environment,
    permissions,
    timeoutMinutes,
    cancelTimeoutMinutes,
    continueOnError,
    container,
    services,
    servicesExpression,
    env,
    envExpression,
    outputs: outputsOf(job, state, site),
    defaults,
    steps: buildSteps(steps, state.ids, settled.steps),
    snapshot,
    byDefault: added({
      'permissions': permissions.granted !== undefined && !permissions.declared,
      'runs-on': !asWritten && (props.runsOn ?? byDelivery.runsOn) === undefined,
      'timeout-minutes': !asWritten && (props.timeout ?? byDelivery.timeout) === undefined,
      'concurrency': head.concurrency === undefined && settled.concurrency.has(open),
    }),
  });
  const open: OpenStepsJob = { ...head, kind: 'steps', environment, permissions, continueOnError, build };
  return open;
}

/** GitHub refuses a job that names none, which is told of the file that comes of it. */
const NO_RUNNER: RunnerModel = { labels: [], selfHosted: false };

/** What an override may have changed is not known. */
function declaredFor({ workflow, jobId }: Job, { strategy }: JobHead): StepContext['declared'] {
  const { list } = workflow._overrides;
  return {
    inputs: (name) => (mayBeOverridden(list, 'on') ? [] : inputFacts(workflow, name)),
    matrix: mayBeOverridden(list, 'jobs', jobId, 'strategy') ? undefined : strategy?.matrix,
  };
}

/** The declared outputs, and those that references asked for: these are used here for the first time. */
function outputsOf(job: Job, state: JobState, site: Site): StepsJobModel['outputs'] {
  // Without a prototype: no name of an output means anything to it.
  const outputs: Record<string, string> = Object.create(null);
  for (const [name, text] of state.outputs) {
    outputs[name] = text;
    if (!job._outputs.has(name)) resolveText(text, { place: 'job.outputs', name: `outputs.${name}` }, site);
  }
  return outputs;
}

function openCall(job: CallJob, state: JobState, site: Site, surroundings: JobSurroundings): OpenCall {
  const { uses, version, inputs, secrets, inheritSecrets, permissions } = job._props;
  const target = site.resolution.called(job);
  const meant = job._target;
  if (meant && !site.resolution.workflows.has(meant)) {
    fail(site, {
      id: 'references/other-workflow',
      message: `The reusable workflow '${meant._id}' is declared in another repository, which no path leads to.`,
      fix: `Call it by its address: new CallJob(workflow, '${job.jobId}', { uses: 'owner/repository/${meant.file}@<full commit>' }).`,
      related: [{ origin: meant._origin, note: 'the workflow' }],
    });
  }
  const byHand = target ? undefined : site.resolution.calledByHand(job);
  const head = headOf(job, site);
  const passed = resolveMap(inputs, { place: 'job.with', name: 'with' }, site);
  const passedSecrets = inheritSecrets ? 'inherit' : resolveMap(secrets, { place: 'job.secrets', name: 'secrets' }, site);
  const declared = jobPermissions(permissions?._model, { required: [], complete: false }, surroundings);
  const build = (settled: Settled): CallJobModel => ({
    ...head,
    kind: 'call',
    needs: [...state.needs.values()],
    uses,
    version,
    calls: target?.file ?? byHand?.file,
    inputs: passed,
    secrets: passedSecrets,
    permissions: settled.permissions.get(open) ?? declared,
    byDefault: added({ permissions: permissions === undefined && (settled.permissions.get(open) ?? declared).granted !== undefined }),
  });
  const open: OpenCall = { ...head, kind: 'call', target, byHand, inputs: passed, permissions: declared, build };
  return open;
}

/** The keys that nobody asked for. */
export function added(keys: Readonly<Record<string, boolean>>): string[] {
  return Object.keys(keys).filter((key) => keys[key]);
}

function given(defaults: RunDefaultsModel | undefined): RunDefaultsModel {
  return Object.fromEntries(Object.entries(defaults ?? {}).filter(([, value]) => value !== undefined));
}
