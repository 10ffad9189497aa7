import { Origin } from '../../core/inside';

/** The app id of GitHub Actions on github.com: nobody else can report a check in its name. @internal */
export const GITHUB_ACTIONS_APP = 15368;

/** A check that a branch asks for. */
export interface RequiredCheckModel {
  /** Where it was declared. */
  readonly origin: Origin;
  /** The name under which the check is reported. */
  readonly context: string;
  /**
   * The app that must report it: an id, or a slug that becomes one when settings are applied.
   *
   * @default - anybody may report it
   */
  readonly app?: number | string;
  /**
   * The job that reports it.
   *
   * @default - another service does
   */
  readonly job?: JobAddress;
}

/** Which job of which workflow. */
export interface JobAddress {
  /** `file` of the workflow. */
  readonly workflow: string;
  /** Id of the job. */
  readonly job: string;
}

/** A gate job, and what it guards. */
export interface GateModel extends JobAddress {
  /** Where it was declared. */
  readonly origin: Origin;
  /** Ids of the jobs that it waits for. */
  readonly guards: string[];
}
