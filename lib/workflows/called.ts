import { CallJobModel, JobModel, StepModel, WorkflowModel } from './model';
import { rememberedOf } from '../core/inside';

/** A workflow or an action, known by its file. */
interface InFile {
  readonly file: string;
}

/** A job that calls, and the workflow that it stands in. @internal */
export interface Caller {
  readonly workflow: WorkflowModel;
  readonly job: CallJobModel;
}

/** A call of a workflow that is declared here. @internal */
export interface DeclaredCall extends Caller {
  readonly target: WorkflowModel;
}

/**
 * What a job or a step calls, among the workflows or the actions that the delivery declares. However the user named it, `calls` says which it is; without
 * it, it lies elsewhere, and nobody here can read it.
 */
export function calledBy<T extends InFile>(caller: JobModel | StepModel, declared: readonly T[]): T | undefined {
  return 'calls' in caller && caller.calls !== undefined ? byFile(declared).get(caller.calls) : undefined;
}

/** The jobs of a workflow that call another. */
export function callsOf({ jobs }: WorkflowModel): readonly CallJobModel[] {
  return jobs.filter((job) => job.kind === 'call');
}

/** All calls of workflows that are declared here, with what they call. */
export function declaredCalls(workflows: readonly WorkflowModel[]): readonly DeclaredCall[] {
  return workflows.flatMap((workflow) => callsOf(workflow).flatMap((job) => {
    const target = calledBy(job, workflows);
    return target ? [{ workflow, job, target }] : [];
  }));
}

/** The jobs that call a workflow. */
export function callersOf({ file }: WorkflowModel, workflows: readonly WorkflowModel[]): readonly Caller[] {
  return callers(workflows).get(file) ?? [];
}

const files = new WeakMap<readonly InFile[], ReadonlyMap<string, InFile>>();

function byFile<T extends InFile>(declared: readonly T[]): ReadonlyMap<string, T> {
  let found = files.get(declared);
  if (!found) files.set(declared, (found = new Map(declared.map((one) => [one.file, one]))));
  // A map was made of the very list that it is found by.
  return found as ReadonlyMap<string, T>;
}

const callers = rememberedOf((workflows: readonly WorkflowModel[]): ReadonlyMap<string, readonly Caller[]> => {
  const made = new Map<string, Caller[]>();
  for (const workflow of workflows) {
    for (const job of callsOf(workflow)) {
      if (job.calls === undefined) continue;
      const list = made.get(job.calls);
      if (list) list.push({ workflow, job });
      else made.set(job.calls, [{ workflow, job }]);
    }
  }
  return made;
});
