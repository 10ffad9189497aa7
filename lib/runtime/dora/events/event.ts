/** What every event says. */
interface Base {
  /** When it happened, in seconds since the epoch. */
  readonly at: number;
  /** The same for whoever records the same thing again. */
  readonly id: string;
}

/** A leg of a deployment came to an end. */
export interface DeployEvent extends Base {
  readonly kind: 'deploy';
  readonly environment: string;
  /** The run, with its attempt, job and leg of the matrix. */
  readonly run: number;
  readonly attempt: number;
  readonly job: string;
  readonly leg: string;
  readonly sha: string;
  readonly version?: string;
  readonly result: 'success' | 'failure';
  readonly change?: 'rollback' | 'hotfix';
  /** Seconds from every change to here, as they were when it was recorded. Not there when nobody could find out. */
  readonly leads?: readonly number[];
  /** Whether the environment was reached, where that is known. */
  readonly reached?: boolean;
  /** Who saw it: the step that records, or GitHub's Deployments API when the aggregator looked there. */
  readonly source: 'recorder' | 'api';
}

/** A version was released. */
export interface ReleaseEvent extends Base {
  readonly kind: 'release';
  readonly run: number;
  readonly sha: string;
  readonly version?: string;
}

/** Something is wrong with what runs in an environment, or no longer is. */
export interface IncidentEvent extends Base {
  readonly kind: 'incident' | 'recovery';
  readonly environment: string;
  readonly run: number;
}

/** An attempt of a workflow run came to an end. */
export interface RunEvent extends Base {
  readonly kind: 'run';
  readonly run: number;
  readonly attempt: number;
  readonly workflow: string;
  readonly conclusion: string;
  /** How long it took. */
  readonly seconds: number;
}

/** A scan came to an end. */
export interface ScanEvent extends Base {
  readonly kind: 'scan';
  readonly run: number;
  readonly scanner: string;
  readonly result: 'pass' | 'fail' | 'error';
}

export type LedgerEvent = DeployEvent | ReleaseEvent | IncidentEvent | RunEvent | ScanEvent;

/** The version of this form. What has another one was written by another program. */
export const EVENT_VERSION = 1;
