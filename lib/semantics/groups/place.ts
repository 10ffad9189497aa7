import { JobModel, Scalar, TriggerModel, WorkflowModel } from '../../workflows/inside';
import { LegContexts } from '../names/evaluated-text';

/** Where a group is named, in the runs of one trigger. */
export interface Place {
  readonly root: WorkflowModel;
  readonly trigger: TriggerModel;
  /** The event of the trigger. */
  readonly event: string;
  readonly job?: JobModel;
  /** What the leg of the job knows; undefined when its matrix is made when it runs. */
  readonly leg?: Pick<LegContexts, 'matrix' | 'strategy'>;
  /** `inputs`: a value, or what is asked instead of it where only the run knows it. */
  readonly inputs: Readonly<Record<string, Scalar | OpenInput>>;
  /** Tells apart what `needs`, `matrix` and open inputs are read from. */
  readonly scope: string;
}

export interface OpenInput {
  readonly open: string;
  /** Whether it differs from run to run. */
  readonly bound: boolean;
}
