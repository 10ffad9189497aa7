import { idOf } from './ids';
import { notOurs } from './not-ours';
import { ScriptSurroundings, resolveScript, writtenScript } from './script';
import { fail, Site, UNRESOLVED } from './site';
import { COMPOSITE_SHELL_KEY, COMPOSITE_STEP_KEYS, SHELL_KEY, STEP_KEYS } from './step-keys';
import { resolveCondition, resolveMinutes, resolveScalar, resolveText, resolveWhole } from './texts';
import { Expression } from '../../expressions/inside';
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
  /** The one to ask for where nothing says which, and a script must know: every system may have it, and it fails where it is not there. */
  readonly likelyShell?: string;
  /** Variables that scripts of the owner already see. */
  readonly env: ScalarMap;
  /** What is declared for them, besides variables. */
  readonly declared: ScriptSurroundings;
  /** The jobs of the workflow, for the steps of one that watches them. */
  readonly jobs: readonly GraphJob[];
  /** Whether nothing is added to them, and their scripts stay as they were written. */
  readonly asWritten: boolean;
}

/** A step whose texts are resolved. @internal */
export interface OpenStep {
  readonly step: Step;
  /** With the id that the step has so far: a later step may be the first to refer to it. */
  readonly model: StepModel;
  /** Of a `parallel`, whose model has none yet. */
  readonly parts?: readonly OpenStep[];
}

/** Resolves the texts of steps, in order. */
export function openSteps(steps: readonly Step[], context: StepContext): OpenStep[] {
  return steps.map((step) => openStep(step, context));
}

/** Steps as data, once every reference to them was seen. */
export function buildSteps(open: readonly OpenStep[], ids: ReadonlyMap<Step, string>, built: Map<Step, StepModel>): StepModel[] {
  return open.map((one) => {
    const model = buildStep(one, ids, built);
    built.set(one.step, model);
    return model;
  });
}

function buildStep({ step, model, parts }: OpenStep, ids: ReadonlyMap<Step, string>, built: Map<Step, StepModel>): StepModel {
  const id = ids.get(step);
  if (model.kind === 'parallel') return { ...model, id, steps: buildSteps(parts!, ids, built) };
  return id === model.id ? model : { ...model, id };
}

function openStep(step: Step, context: StepContext): OpenStep {
  const { resolution, workflow, owner, job, sink } = context.site;
  const site: Site = { resolution, workflow, owner, job, step, position: owner!.order.get(step), origin: step._origin, sink };
  if (step instanceof ParallelSteps) {
    return { step, model: { ...headOf(step, site, context), kind: 'parallel', steps: [] }, parts: openSteps(step._steps, context) };
  }
  return { step, model: modelOf(step, site, context) };
}

function modelOf(step: Step, site: Site, context: StepContext): StepModel {
  if (step instanceof RunStep) return runModel(step, site, context);
  if (step instanceof UsesStep) return usesModel(step, site, context);
  if (!(step instanceof WaitStep || step instanceof WaitAllStep || step instanceof CancelStep)) throw notOurs('step', step, 'a step');
  const shared = { ...headOf(step, site, context), continueOnError: resolveScalar(step._props.continueOnError, stepKeys(context)['continue-on-error'], site) };
  if (step instanceof WaitAllStep) return { ...shared, kind: 'wait-all' };
  if (step instanceof CancelStep) return { ...shared, kind: 'cancel', target: targetId(step._target, site) };
  return { ...shared, kind: 'wait', targets: step._targets.map((target) => targetId(target, site)) };
}

/** Shared by all steps, because nearly all are alike in this. */
const NOTHING: string[] = [];
const SHELL = ['shell'];

// Run and uses steps are written out in full: there are tens of thousands of them, and objects of one shape are what the machine is fast with.

/** Its own condition, and that of whoever took it over. */
function guarded({ _guard: guard, _props: { condition } }: RunStep | UsesStep): Expression | undefined {
  return guard && condition ? guard.andAlso(condition) : guard ?? condition;
}

function runModel(step: RunStep, site: Site, context: StepContext): RunStepModel {
  const { _base: base, _props: props } = step;
  const key = stepKeys(context);
  const said = resolveScalar(props.shell, context.composite ? COMPOSITE_SHELL_KEY : SHELL_KEY, site) ?? (context.composite && !context.asWritten ? context.defaults.shell ?? 'bash' : undefined);
  const known = said ?? context.defaults.shell ?? context.runnerShell;
  const { map: env, expression: envExpression } = resolveWhole(step._env(context.jobs), key.env, site);
  const script = context.asWritten
    ? writtenScript(step._script, env, key, site)
    : resolveScript(step._script, known ?? context.likelyShell, context.env, env, key, site, context.declared);
  // Only what reads variables depends on the shell for sure.
  const asked = known === undefined && script.env !== env ? context.likelyShell : undefined;
  if (envExpression !== undefined && Object.keys(script.hoisted).length > 0) noPlaceForVariables(step, site);
  return {
    kind: 'run',
    origin: step._origin,
    comment: base.comment,
    label: step._label(),
    id: site.owner!.ids.get(step),
    name: base.name && resolveText(base.name, key.name, site),
    condition: resolveCondition(guarded(step), key.if, site),
    continueOnError: resolveScalar(props.continueOnError, key['continue-on-error'], site),
    timeoutMinutes: resolveMinutes(props.timeout, key['timeout-minutes'], site),
    background: props.background ?? false,
    env: script.env,
    envExpression,
    script: script.text,
    hoisted: script.hoisted,
    workingDirectory: resolveScalar(props.workingDirectory, key['working-directory'], site),
    shell: said ?? asked,
    effectiveShell: known ?? asked,
    byDefault: asked !== undefined || context.composite && !context.asWritten && (props.shell ?? context.defaults.shell) === undefined ? SHELL : NOTHING,
  };
}

function usesModel(step: UsesStep, site: Site, context: StepContext): UsesStepModel {
  const { _base: base, _props: props } = step;
  const key = stepKeys(context);
  const { uses, version } = step._pinned();
  const calls = site.resolution.actions.fileOf(uses);
  const shown = context.asWritten ? base.name : step._shownName();
  const known = step._known();
  const said = context.asWritten ? step._said() : props;
  const env = resolveWhole(said.env, key.env, site);
  const inputs = resolveWhole(said.inputs, key.with, site);
  return {
    kind: 'uses',
    origin: step._origin,
    comment: base.comment,
    label: step._label(),
    id: site.owner!.ids.get(step),
    name: shown && resolveText(shown, key.name, site),
    condition: resolveCondition(guarded(step), key.if, site),
    continueOnError: resolveScalar(props.continueOnError, key['continue-on-error'], site),
    timeoutMinutes: resolveMinutes(props.timeout, key['timeout-minutes'], site),
    background: props.background ?? false,
    env: env.map,
    envExpression: env.expression,
    uses,
    version,
    calls,
    inputs: inputs.map,
    inputsExpression: inputs.expression,
    byDefault: context.asWritten ? NOTHING : step._byDefault(),
    ...known && { _known: known },
  };
}

/** Expressions of a script travel in variables of its step, which must then be named. */
function noPlaceForVariables(step: RunStep, site: Site): void {
  fail(site, {
    id: 'workflows/unsafe-hoist',
    message: `The script of the step '${step._label()}' holds expressions, which travel in variables of the step, but an expression stands for the whole of its \`env\`: there is no place for them.`,
    fix: 'Give the expression to the env of the job, or name the variables of the step one by one.',
  });
}

function headOf(step: Step, site: Site, context: StepContext) {
  const { comment, name } = step._base;
  return { origin: step._origin, comment, label: step._label(), id: site.owner!.ids.get(step), name: name && resolveText(name, stepKeys(context).name, site) };
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
