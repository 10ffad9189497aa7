import { CallJobModel, ConcurrencyModel, EnvironmentModel, JobModel, JobPermissionsModel, ScalarMap, StepModel, StepsJobModel, WorkflowModel } from '../model';
import { Step } from '../step';
import { Workflow } from '../workflow';

/** What every job says, with its texts resolved. @internal */
export type JobHead = Pick<JobModel, 'id' | 'origin' | 'comment' | 'name' | 'condition' | 'strategy' | 'concurrency'>;

/**
 * A job whose texts are resolved. What it waits for, its outputs and the ids of its steps are still open: references of other jobs add to them. Known
 * already is what is decided about all jobs together.
 *
 * @internal
 */
export type OpenJob = OpenStepsJob | OpenCall;

/** @internal */
export interface OpenStepsJob extends JobHead {
  readonly kind: 'steps';
  readonly environment?: EnvironmentModel;
  readonly continueOnError?: boolean | string;
  readonly permissions: JobPermissionsModel;
  build(settled: Settled): StepsJobModel;
}

/** @internal */
export interface OpenCall extends JobHead {
  readonly kind: 'call';
  /** What it calls, when that is declared in the same delivery. */
  readonly target?: Workflow;
  /** The same, when others write it in the same repository. */
  readonly byHand?: WorkflowModel;
  readonly inputs: ScalarMap;
  /** As far as it says itself: what the called workflow needs comes on top. */
  readonly permissions: JobPermissionsModel;
  build(settled: Settled): CallJobModel;
}

/** What is decided about all jobs together, when every text is resolved. @internal */
export interface Settled {
  /** Of calls, with what the called workflows need. */
  readonly permissions: ReadonlyMap<OpenJob, JobPermissionsModel>;
  /** The groups of jobs that deploy and name none. */
  readonly concurrency: ReadonlyMap<OpenJob, ConcurrencyModel>;
  /** Where the steps are entered as they become data. */
  readonly steps: Map<Step, StepModel>;
}
