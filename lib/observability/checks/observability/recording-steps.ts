import { saidOutside, unfoldedSteps, DeclaredActions } from '../../../actions/inside';
import { DeliveryModel } from '../../../checks/inside';
import { entryOf, waysTo } from '../../../semantics/inside';
import { DeclaredWorkflows, Scalar, StepModel, StepsJobModel, WorkflowModel } from '../../../workflows/inside';
import { DoraMetricsModel } from '../../model';

/** A step that records, by itself or by an action of the repository. */
export interface RecordingStep {
  readonly workflow: WorkflowModel;
  readonly job: StepsJobModel;
  /** The step of the job. */
  readonly step: StepModel;
  /** What it says of the environment. */
  readonly environment?: Scalar;
  /** What it says that happened. */
  readonly eventType?: Scalar;
}

/** The steps of a delivery that record something. */
export function recordingSteps({ action: file }: DoraMetricsModel, model: DeliveryModel): RecordingStep[] {
  const actions = DeclaredActions.of(model);
  return DeclaredWorkflows.of(model).flatMap((workflow) => workflow.jobs.flatMap((job) => (job.kind === 'call' ? [] : unfoldedSteps(job.steps, actions).flatMap(({ outer, uses }) => {
    const at = uses.findIndex(({ action }) => action.file === file);
    if (at < 0) return [];
    const said = (input: string) => saidOutside(uses[at].step.inputs[input], uses.slice(0, at));
    return [{ workflow, job, step: outer, environment: said('environment'), eventType: said('event-type') }];
  }).filter((one, i, all) => all.findIndex(({ step }) => step === one.step) === i))));
}

/** Whether a value is known before anything runs. */
export function isKnown(value: Scalar | undefined): value is Scalar {
  return value !== undefined && !String(value).includes('${{');
}

/** The workflows whose runs have jobs of this one: itself, when something starts it, and those that call it in the end. */
export function entriesTo(workflow: WorkflowModel, workflows: readonly WorkflowModel[]): ReadonlySet<WorkflowModel> {
  return new Set(waysTo(workflow, workflows).map((way) => entryOf(way, workflow)));
}
