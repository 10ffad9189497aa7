import { Known, UNKNOWN, evaluatedText } from './evaluated-text';
import { LegName, legNames } from './leg-names';
import { InputModel, JobModel, Scalar, WorkflowModel } from '../../workflows';

/** The names of checks, or why they are not known before the jobs run. */
export type ContextNames = { readonly names: readonly string[] } | { readonly unknown: string };

/** A job that calls, and the workflow it is in. @internal */
export interface Caller {
  readonly workflow: WorkflowModel;
  readonly job: JobModel;
}

/** Workflows call each other at most ten levels deep. */
const DEEPEST = 10;

/**
 * The names under which a job reports its checks, by the rules of GitHub's server: the id or the name, with the values of the leg behind it, and every
 * caller before it. The name of the workflow is no part of them. A job in a reusable workflow reports once for every way that leads to it.
 *
 * @see https://github.com/actions/runner/blob/main/src/Sdk/WorkflowParser/Conversion/JobNameBuilder.cs
 */
export function contextNamesOf(job: JobModel, workflow: WorkflowModel, workflows: readonly WorkflowModel[]): ContextNames {
  return throughCallers(job, workflow, workflows, (inputs) => namesBelow(job, inputs, workflows, 0));
}

/**
 * The names under which a job reports that its own condition kept it from running. Its matrix is never expanded and what it calls is never looked at: one check, with
 * the name as it stands.
 */
export function skippedNamesOf(job: JobModel, workflow: WorkflowModel, workflows: readonly WorkflowModel[]): ContextNames {
  const name = job.name || job.id;
  return throughCallers(job, workflow, workflows, () =>
    (name.includes('${{') ? { unknown: `the name '${name}' is an expression, which is not evaluated for a job that is skipped` } : { names: [cut(name)] }));
}

/** The ways to a workflow: the calls from one that an event starts, the outermost first. A way without calls is the event itself. */
export function waysTo(workflow: WorkflowModel, workflows: readonly WorkflowModel[], depth = 0): readonly (readonly Caller[])[] {
  const direct = workflow.triggers.some(({ event }) => event !== 'workflow_call') ? [[]] : [];
  if (depth >= DEEPEST) return direct;
  const callers = workflows.flatMap((w) => w.jobs.filter((job) => calledFile(job) === workflow.file).map((job): Caller => ({ workflow: w, job })));
  return [...direct, ...callers.flatMap((caller) => waysTo(caller.workflow, workflows, depth + 1).map((way) => [...way, caller]))];
}

/** The workflow that a job calls, when it lies in the same repository. */
export function calledFile(job: JobModel): string | undefined {
  if (job.kind !== 'call') return undefined;
  return job.calls ?? (job.uses.startsWith('./') ? job.uses.slice(2) : undefined);
}

function throughCallers(job: JobModel, workflow: WorkflowModel, workflows: readonly WorkflowModel[], below: (inputs: Known) => ContextNames): ContextNames {
  const ways = waysTo(workflow, workflows);
  if (ways.length === 0) return { unknown: `nothing starts the workflow '${workflow.id}' or calls it, so the job '${job.id}' never runs` };
  return joined(ways.map((way) => alongWay(way, {}, workflows, below)));
}

function alongWay([caller, ...rest]: readonly Caller[], inputs: Known, workflows: readonly WorkflowModel[], below: (inputs: Known) => ContextNames): ContextNames {
  return caller ? underLegs(caller.job, inputs, workflows, (passed) => alongWay(rest, passed, workflows, below)) : below(inputs);
}

function namesBelow(job: JobModel, inputs: Known, workflows: readonly WorkflowModel[], depth: number): ContextNames {
  if (job.kind === 'steps') {
    const legs = legNames(job, inputs);
    return 'unknown' in legs ? legs : { names: legs.legs.map(({ name }) => name) };
  }
  const target = workflows.find(({ file }) => file === calledFile(job));
  if (!target) return { unknown: `the job '${job.id}' calls '${job.uses}', whose jobs are not part of this delivery` };
  if (depth >= DEEPEST) return { unknown: `the job '${job.id}' calls workflows more than ${DEEPEST} levels deep` };
  return underLegs(job, inputs, workflows, (passed) => joined(target.jobs.map((called) => namesBelow(called, passed, workflows, depth + 1))));
}

/** `caller / called`, for every leg of the caller. */
function underLegs(job: JobModel, inputs: Known, workflows: readonly WorkflowModel[], below: (inputs: Known) => ContextNames): ContextNames {
  const legs = legNames(job, inputs);
  if ('unknown' in legs) return legs;
  return joined(legs.legs.map((leg) => {
    const called = below(passedInputs(job, leg, workflows));
    return 'unknown' in called ? called : { names: called.names.map((name) => `${leg.name} / ${name}`) };
  }));
}

/** What the called workflow finds in `inputs`, as far as it is known: what the call passes, else the default, else the empty value of the type. */
function passedInputs(job: JobModel, leg: LegName, workflows: readonly WorkflowModel[]): Known {
  if (job.kind !== 'call') return {};
  const target = workflows.find(({ file }) => file === calledFile(job));
  const declared = target?.triggers.find(({ event }) => event === 'workflow_call')?.inputs ?? [];
  return Object.fromEntries(declared.map((input) => [input.name, passedValue(input, job.inputs[input.name], leg)]));
}

function passedValue(input: InputModel, given: Scalar | undefined, leg: LegName): Known[string] {
  const value = given ?? input.defaultValue ?? { string: '', boolean: false, number: 0, choice: '', environment: '' }[input.type];
  if (typeof value !== 'string' || !value.includes('${{')) return value;
  const text = evaluatedText(value, leg.contexts);
  if ('unknown' in text || input.type !== 'string') return UNKNOWN;
  return text.text;
}

function joined(parts: readonly ContextNames[]): ContextNames {
  const names: string[] = [];
  for (const part of parts) {
    if ('unknown' in part) return part;
    names.push(...part.names);
  }
  return { names };
}

/** A name has at most 100 characters. */
function cut(name: string): string {
  return name.length > 100 ? `${name.slice(0, 97)}...` : name;
}
