import { Origin } from '../../core/inside';

/** A ready-made pipeline as it was declared. */
export interface ReadyPipelineModel {
  /** The construct id. */
  readonly id: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /** The id of its workflow, which is the name of its file. */
  readonly workflow: string;
  /** The ids of its jobs, by the names of its parts. */
  readonly jobs: { readonly [part: string]: string };
  /** The parts that `jobs` of its options names. */
  readonly changedParts: string[];
}
