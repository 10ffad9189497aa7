import { Origin } from '../../core/inside';

/** The app id of GitHub Actions on github.com: nobody else can report a check in its name. */
export const GITHUB_ACTIONS_APP = 15368;

/** A check that a branch asks for. @internal */
export interface RequiredCheckModel {
  readonly origin: Origin;
  /** The name under which the check is reported. */
  readonly context: string;
  /** The app that must report it: an id, or a slug that becomes one when settings are applied. Undefined: anybody. */
  readonly app?: number | string;
  /** The job that reports it; undefined for a check of another service. */
  readonly job?: JobAddress;
}

/** @internal */
export interface JobAddress {
  /** `file` of the workflow. */
  readonly workflow: string;
  /** Id of the job. */
  readonly job: string;
}

/** A gate job, and what it guards. @internal */
export interface GateModel extends JobAddress {
  readonly origin: Origin;
  readonly guards: readonly string[];
}
