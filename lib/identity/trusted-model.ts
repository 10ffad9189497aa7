import { Origin } from '../core/inside';
import { JobAddress } from '../repository/inside';

/** Whom the author of a principal meant. */
export type TrustedModel = TrustedEnvironmentModel | TrustedJobModel | TrustedWorkflowModel;

/** Every job that deploys to an environment. */
export interface TrustedEnvironmentModel {
  /** What is trusted. */
  readonly kind: 'environment';
  /** Name of the environment. */
  readonly name: string;
  /** Where it was declared. */
  readonly origin: Origin;
}

/** One job. */
export interface TrustedJobModel {
  /** What is trusted. */
  readonly kind: 'job';
  /** Which one. */
  readonly job: JobAddress;
  /** Where it was declared. */
  readonly origin: Origin;
}

/** Every job of a reusable workflow of this repository. */
export interface TrustedWorkflowModel {
  /** What is trusted. */
  readonly kind: 'reusable';
  /** `file` of the workflow. */
  readonly workflow: string;
  /**
   * The exact refs of the runs that may call it: `refs/heads/main`.
   *
   * @default - those of its callers
   */
  readonly refs?: string[];
  /** Where it was declared. */
  readonly origin: Origin;
}
