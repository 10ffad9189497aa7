import { idOf } from './ids';
import { notOurs } from './not-ours';
import { resolveScript } from './script';
import { fail, Site, UNRESOLVED } from './site';
import { COMPOSITE_STEP_KEYS, STEP_KEYS } from './step-keys';
import { resolveCondition, resolveMap, resolveMinutes, resolveScalar, resolveText } from './texts';
import { CancelStep, ParallelSteps, WaitAllStep, WaitStep } from '../background-steps';
import { GraphJob } from '../job-graph';
import { RunDefaultsModel, RunStepModel, ScalarMap, StepModel, UsesStepModel } from '../model';
import { RunStep } from '../run-step';
import { Step } from '../step';
import { UsesStep } from '../uses-step';

/** What the steps of one owner have in common. @internal */
export interface StepContext {
  /** A site of the owner; `position` and `origin` are set for every step. */
  readonly site: Site;
  /** Whether they are steps of a composite action, where fewer contexts exist and every script names its shell. */
  readonly composite: boolean;
  readonly defaults: RunDefaultsModel;
  /** The shell of a step when nothing says which: undefined where the runner's system is not known. */
  readonly runnerShell?: string;
  /** Variables that scripts of the owner already see. */
  readonly env: ScalarMap;
  /** The jobs of the workflow, for the steps of one that watches them. */
  readonly jobs: readonly GraphJob[];
}

/** A step whose texts are resolved. Its id is still open, because a later step may be the first to refer to one. @internal */
export interface OpenStep {
  readonly step: Step;
  /** The variables of a script. */
  readonly env?: ScalarMap;
  /** Of a `parallel`. */
  readonly parts?: readonly OpenStep[];
  build(id: string | undefined, parts: StepModel[]): StepModel;
}

/** Resolves the texts of steps, in order. */
export function openSteps(steps: readonly Step[], context: StepContext): OpenStep[] {
  return steps.map((step) => openStep(step, context));
}

/** Steps as data, once every reference to them was seen. */
export function buildSteps(open: readonly OpenStep[], ids: ReadonlyMap<Step, string>, built: Map<Step, StepModel>): StepModel[] {
  return open.map((one) => {
    const model = one.build(ids.get(one.step), one.parts ? buildSteps(one.parts, ids, built) : NO_PARTS);
    built.set(one.step, model);
    return model;
  });
}

const NO_PARTS: StepModel[] = [];

function openStep(step: Step, context: StepContext): OpenStep {
  const site: Site = { ...context.site, origin: step._origin, step, position: context.site.owner!.order.get(step) };
  if (step instanceof RunStep) return openRun(step, site, context);
  if (step instanceof UsesStep) return openUses(step, site, context);
  if (step instanceof ParallelSteps) {
    const head = headOf(step, site, context);
    return { step, parts: openSteps(step._steps, context), build: (id, parts) => ({ ...head, id, kind: 'parallel', steps: parts }) };
  }
  if (!(step instanceof WaitStep || step instanceof WaitAllStep || step instanceof CancelStep)) throw notOurs('step', step, 'a step');
  const shared = { ...headOf(step, site, context), continueOnError: resolveScalar(step._props.continueOnError, stepKeys(context)['continue-on-error'], site) };
  if (step instanceof WaitAllStep) return { step, build: (id) => ({ ...shared, id, kind: 'wait-all' }) };
  if (step instanceof CancelStep) {
    const target = targetId(step._target, site);
    return { step, build: (id) => ({ ...shared, id, kind: 'cancel', target }) };
  }
  const targets = step._targets.map((target) => targetId(target, site));
  return { step, build: (id) => ({ ...shared, id, kind: 'wait', targets }) };
}

// Run and uses steps are written out in full: there are tens of thousands of them, and objects of one shape are what the machine is fast with.

function openRun(step: RunStep, site: Site, context: StepContext): OpenStep {
  const { _base: base, _props: props } = step;
  const key = stepKeys(context);
  const shell = props.shell ?? (context.composite ? 'bash' : undefined);
  const effectiveShell = shell ?? context.defaults.shell ?? context.runnerShell;
  const env = resolveMap(step._env(context.jobs), key.env, site);
  const script = resolveScript(step._script, effectiveShell, context.env, env, key, site);
  const name = base.name && resolveText(base.name, key.name, site);
  const condition = resolveCondition(props.condition, key.if, site);
  const continueOnError = resolveScalar(props.continueOnError, key['continue-on-error'], site);
  const timeoutMinutes = resolveMinutes(props.timeout, key['timeout-minutes'], site);
  const workingDirectory = resolveScalar(props.workingDirectory, key['working-directory'], site);
  const build = (id: string | undefined): RunStepModel => ({
    kind: 'run',
    origin: step._origin,
    comment: base.comment,
    label: step._label(),
    id,
    name,
    condition,
    continueOnError,
    timeoutMinutes,
    background: props.background ?? false,
    env: script.env,
    script: script.text,
    hoisted: script.hoisted,
    workingDirectory,
    shell,
    effectiveShell,
  });
  return { step, env: script.env, build };
}

function openUses(step: UsesStep, site: Site, context: StepContext): OpenStep {
  const { _base: base, _props: props } = step;
  const key = stepKeys(context);
  const { uses, version } = step._pinned();
  const calls = site.resolution.actions.find(uses)?.file;
  const shown = step._shownName();
  const name = shown && resolveText(shown, key.name, site);
  const condition = resolveCondition(props.condition, key.if, site);
  const continueOnError = resolveScalar(props.continueOnError, key['continue-on-error'], site);
  const timeoutMinutes = resolveMinutes(props.timeout, key['timeout-minutes'], site);
  const env = resolveMap(props.env, key.env, site);
  const inputs = resolveMap(props.inputs, key.with, site);
  const build = (id: string | undefined): UsesStepModel => ({
    kind: 'uses',
    origin: step._origin,
    comment: base.comment,
    label: step._label(),
    id,
    name,
    condition,
    continueOnError,
    timeoutMinutes,
    background: props.background ?? false,
    env,
    uses,
    version,
    calls,
    inputs,
  });
  return { step, build };
}

function headOf(step: Step, site: Site, context: StepContext) {
  const { comment, name } = step._base;
  return { origin: step._origin, comment, label: step._label(), name: name && resolveText(name, stepKeys(context).name, site) };
}

function stepKeys(context: StepContext) {
  return context.composite ? COMPOSITE_STEP_KEYS : STEP_KEYS;
}

/** The id of a background step that another one waits for or cancels. */
function targetId(target: Step, site: Site): string {
  if (target._owner === site.owner!.owner) return idOf(target, site.owner!);
  fail(site, {
    id: 'references/step-without-job',
    message: `The step '${target._label()}' is waited for or cancelled here, but it is no step of this job.`,
    fix: 'Hand it to this job, before the step that waits for it.',
    related: [{ origin: target._origin, note: 'the step' }],
  });
  return UNRESOLVED;
}
