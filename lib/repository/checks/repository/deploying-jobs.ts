import { DeliveryModel } from '../../../checks/inside';
import { CallJobModel, InputModel, JobModel, StepsJobModel, WorkflowModel, calledBy, callersOf, callsOf, mayBeOverridden, workflowsOf } from '../../../workflows/inside';

/** A job that runs in an environment. */
export interface DeployingJob {
  readonly job: StepsJobModel;
  readonly workflow: WorkflowModel;
  /** All names that its environment can have, in lower case; undefined when nobody can tell before it runs. */
  readonly names?: ReadonlySet<string>;
  /** The same, as they were written. */
  readonly written: readonly string[];
}

const found = new WeakMap<DeliveryModel, readonly DeployingJob[]>();

/** The jobs of a delivery that run in an environment, or may do so. */
export function deployingJobs(model: DeliveryModel): readonly DeployingJob[] {
  let jobs = found.get(model);
  if (!jobs) found.set(model, (jobs = workflowsOf(model).flatMap((workflow) => workflow.jobs.flatMap((job) => deploying(job, workflow, model)))));
  return jobs;
}

/** Whether the delivery calls a workflow of another repository, which may have jobs in any environment. */
export function deploysElsewhere(model: DeliveryModel): boolean {
  const workflows = workflowsOf(model);
  return workflows.some((workflow) => callsOf(workflow).some((job) => !calledBy(job, workflows)));
}

/** Those that run in an environment of this name, or that may. */
export function jobsIn(environment: string, model: DeliveryModel): readonly DeployingJob[] {
  return deployingJobs(model).filter(({ names }) => !names || names.has(environment.toLowerCase()));
}

function deploying(job: JobModel, workflow: WorkflowModel, model: DeliveryModel): DeployingJob[] {
  if (job.kind !== 'steps') return [];
  const overridden = mayBeOverridden(workflow.overrides, 'jobs', job.id, 'environment');
  if (!job.environment) return overridden ? [{ job, workflow, written: [] }] : [];
  const written = overridden ? undefined : textsOf(job.environment.name, job, workflow, model, 0);
  const names = written?.filter((name) => name !== '');
  return [{ job, workflow, names: names && new Set(names.map((name) => name.toLowerCase())), written: names ?? [] }];
}

/** What a text can become; undefined when nobody can tell. */
function textsOf(text: string, job: JobModel, workflow: WorkflowModel, model: DeliveryModel, depth: number): readonly string[] | undefined {
  if (!text.includes('${')) return [text];
  const [, context, name] = /^\$\{\{\s*(inputs|matrix)\.([\w-]+)\s*\}\}$/i.exec(text) ?? [];
  // Workflows call each other at most ten levels deep.
  if (context === undefined || depth > 10) return undefined;
  return context.toLowerCase() === 'matrix' ? matrixTexts(name, job, workflow) : inputTexts(name, workflow, model, depth);
}

function matrixTexts(axis: string, { strategy, id }: JobModel, workflow: WorkflowModel): readonly string[] | undefined {
  if (!strategy || mayBeOverridden(workflow.overrides, 'jobs', id, 'strategy')) return undefined;
  const { expression, axes, include } = strategy.matrix;
  const values = axes[axis] ?? [];
  if (expression !== undefined || typeof values === 'string' || typeof include === 'string') return undefined;
  const all = [...values, ...include.flatMap((entry) => (axis in entry ? [entry[axis]] : []))];
  return all.every((value) => typeof value !== 'object' && !String(value).includes('${')) ? all.map(String) : undefined;
}

function inputTexts(name: string, workflow: WorkflowModel, model: DeliveryModel, depth: number): readonly string[] | undefined {
  const texts: string[] = [];
  for (const { event, inputs = [] } of workflow.triggers) {
    const input = inputs.find((known) => known.name.toLowerCase() === name.toLowerCase());
    if (!input) continue;
    const possible = event === 'workflow_call' ? calledWith(input, workflow, model, depth) : startedWith(input);
    if (!possible) return undefined;
    texts.push(...possible);
  }
  return texts;
}

/** A person picks from a list, or types anything. */
function startedWith({ type, options }: InputModel): readonly string[] | undefined {
  return type === 'choice' ? options : undefined;
}

function calledWith(input: InputModel, workflow: WorkflowModel, model: DeliveryModel, depth: number): readonly string[] | undefined {
  const calls = callersOf(workflow, workflowsOf(model));
  const texts = calls.map(({ job, workflow: caller }) => textsOf(String(given(input, job)), job, caller, model, depth + 1));
  // Nobody here calls it: others do, with names that only they know.
  return calls.length === 0 || texts.includes(undefined) ? undefined : texts.flatMap((text) => text!);
}

function given(input: InputModel, job: CallJobModel): string | number | boolean {
  const [, value] = Object.entries(job.inputs).find(([name]) => name.toLowerCase() === input.name.toLowerCase()) ?? [];
  return value ?? input.defaultValue ?? '';
}
