import { releaseOf } from './stages';
import { DeliveryModel } from '../../../checks/inside';
import { Start, Way, entryOf, mayRun, startsOf, waysTo } from '../../../semantics/inside';
import { DeclaredWorkflows, JobModel, TriggerModel, WorkflowModel } from '../../../workflows/inside';
import { PromotionPipelineModel, ReleaseRecordModel } from '../../model';

/** One way in which a run leads to a job. */
export interface JobStart {
  readonly entry: WorkflowModel;
  readonly trigger: TriggerModel;
  readonly start: Start;
  /** The conditions of the job, and of those that call its workflow. */
  readonly conditions: readonly (string | undefined)[];
}

/** A way to a job that records a release. */
export interface RecordStart extends JobStart {
  readonly record: ReleaseRecordModel;
}

/** The ways to a job. */
export function startsOfJob(job: JobModel, workflow: WorkflowModel, defaultBranch: string, model: DeliveryModel): JobStart[] {
  return waysTo(workflow, DeclaredWorkflows.of(model)).flatMap((way: Way) => {
    const entry = entryOf(way, workflow);
    const conditions = [...way.map((caller) => caller.job.condition), job.condition];
    return entry.triggers.filter(({ event }) => event !== 'workflow_call').flatMap((trigger) => startsOf(trigger, defaultBranch).map((start) => ({ entry, trigger, start, conditions })));
  });
}

/** The ways to the jobs that record what moves through a pipeline, as far as their conditions let them run. */
export function recordStarts(pipeline: PromotionPipelineModel, model: DeliveryModel): RecordStart[] {
  const workflows = DeclaredWorkflows.of(model);
  return releaseOf(pipeline, model).records.flatMap((record) => {
    const workflow = workflows.find(({ file }) => file === record.workflow)!;
    const job = workflow.jobs.find(({ id }) => id === record.job)!;
    const possible = startsOfJob(job, workflow, pipeline.defaultBranch, model).filter(({ start: { event, exact, ref }, conditions }) => mayRun(conditions, { event, ref: exact ? ref : undefined }));
    return possible.map((start) => ({ ...start, record }));
  });
}

/** Those of some refs that a run of such a start can have. */
export function refsTaken({ start, conditions }: JobStart, refs: readonly string[]): string[] {
  return refs.filter((ref) => (start.exact ? start.ref === ref : start.takes(ref)) && mayRun(conditions, { event: start.event, ref }));
}

/** Refs that stand for all that a start can have. */
export function examplesOf({ start }: JobStart): readonly string[] {
  return start.exact ? [start.ref] : start.examples;
}
