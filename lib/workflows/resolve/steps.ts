import { idOf } from './ids';
import { notOurs } from './not-ours';
import { resolveScript } from './script';
import { fail, Site, UNRESOLVED } from './site';
import { COMPOSITE_STEP_KEYS, STEP_KEYS } from './step-keys';
import { resolveCondition, resolveMap, resolveMinutes, resolveScalar, resolveText } from './texts';
import { CancelStep, ParallelSteps, WaitAllStep, WaitStep } from '../background-steps';
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
}

/** Steps as data, in order. Ids are set later, by `settleIds`: a later step may be the first to refer to one. */
export function resolveSteps(steps: readonly Step[], context: StepContext): StepModel[] {
  return steps.map((step) => resolveStep(step, context));
}

/** Gives the steps the ids that references asked for. */
export function settleIds(steps: readonly Step[], models: readonly StepModel[], site: Site): void {
  models.forEach((model, i) => {
    (model as { id?: string }).id = site.owner!.ids.get(steps[i]);
    if (model.kind === 'parallel') settleIds((steps[i] as ParallelSteps)._steps, model.steps, site);
  });
}

function resolveStep(step: Step, context: StepContext): StepModel {
  const site: Site = { ...context.site, origin: step._origin, position: context.site.owner!.order.get(step) };
  const { uses } = site.sink;
  const before = uses.length;
  const model = modelOf(step, site, context);
  for (let i = before; i < uses.length; i++) (uses[i] as { step?: StepModel }).step ??= model;
  return model;
}

function modelOf(step: Step, site: Site, context: StepContext): StepModel {
  if (step instanceof RunStep) return runModel(step, site, context);
  if (step instanceof UsesStep) return usesModel(step, site, context);
  if (step instanceof ParallelSteps) return { ...head(step, site, context), kind: 'parallel', steps: resolveSteps(step._steps, context) };
  if (!(step instanceof WaitStep || step instanceof WaitAllStep || step instanceof CancelStep)) throw notOurs('step', step, 'a step');
  const control = step;
  const shared = { ...head(step, site, context), continueOnError: resolveScalar(control._props.continueOnError, keys(context)['continue-on-error'], site) };
  if (control instanceof WaitStep) return { ...shared, kind: 'wait', targets: control._targets.map((target) => targetId(target, site)) };
  if (control instanceof CancelStep) return { ...shared, kind: 'cancel', target: targetId(control._target, site) };
  return { ...shared, kind: 'wait-all' };
}

// Run and uses steps are written out in full: there are tens of thousands of them, and objects of one shape are what the machine is fast with.

function runModel(step: RunStep, site: Site, context: StepContext): RunStepModel {
  const { _base: base, _props: props } = step;
  const key = keys(context);
  const shell = props.shell ?? (context.composite ? 'bash' : undefined);
  const effectiveShell = shell ?? context.defaults.shell ?? context.runnerShell;
  const env = resolveMap(props.env, key.env, site);
  const script = resolveScript(step._script, effectiveShell, context.env, env, key, site);
  return {
    kind: 'run',
    origin: step._origin,
    comment: base.comment,
    label: step._label(),
    id: undefined,
    name: base.name && resolveText(base.name, key.name, site),
    condition: resolveCondition(props.condition, key.if, site),
    continueOnError: resolveScalar(props.continueOnError, key['continue-on-error'], site),
    timeoutMinutes: resolveMinutes(props.timeout, key['timeout-minutes'], site),
    background: props.background ?? false,
    env: script.env,
    script: script.text,
    hoisted: script.hoisted,
    workingDirectory: resolveScalar(props.workingDirectory, key['working-directory'], site),
    shell,
    effectiveShell,
  };
}

function usesModel(step: UsesStep, site: Site, context: StepContext): UsesStepModel {
  const { _base: base, _props: props } = step;
  const key = keys(context);
  const { uses, version } = step._pinned();
  return {
    kind: 'uses',
    origin: step._origin,
    comment: base.comment,
    label: step._label(),
    id: undefined,
    name: base.name && resolveText(base.name, key.name, site),
    condition: resolveCondition(props.condition, key.if, site),
    continueOnError: resolveScalar(props.continueOnError, key['continue-on-error'], site),
    timeoutMinutes: resolveMinutes(props.timeout, key['timeout-minutes'], site),
    background: props.background ?? false,
    env: resolveMap(props.env, key.env, site),
    uses,
    version,
    calls: step._calls(),
    inputs: resolveMap(props.inputs, key.with, site),
  };
}

function head(step: Step, site: Site, context: StepContext) {
  const { comment, name } = step._base;
  return { origin: step._origin, comment, label: step._label(), id: undefined, name: name && resolveText(name, keys(context).name, site) };
}

function keys(context: StepContext) {
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
