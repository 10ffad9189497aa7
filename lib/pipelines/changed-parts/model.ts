import { Origin } from '../../core/inside';

/** Parts of a repository of which jobs are told that they have changed. */
export interface ChangedPartsModel {
  /** The construct id. */
  readonly id: string;
  /** Where they were declared. */
  readonly origin: Origin;
  /** The id of its workflow. */
  readonly workflow: string;
  /** The id of the job that finds them. */
  readonly job: string;
}
