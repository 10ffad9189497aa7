import { Origin } from '../../core/inside';
import { GateModel } from '../gates/model';

/** A stage of a pipeline. */
export interface StageModel {
  /** What people call it. */
  readonly name: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /** The name of its environment. */
  readonly environment: string;
  /** Whether users see it. */
  readonly production: boolean;
  /** Whether a release must have been verified in all of the stages before, or in one. */
  readonly join: 'all' | 'one-of';
  /** The names of the stages before. */
  readonly after: string[];
  /** Which releases come by themselves. */
  readonly automatic: 'newest' | 'match-upstream' | 'never';
  /** What must be so before. */
  readonly gates: GateModel[];
  /** The names of its strategies, the usual one first. */
  readonly strategies: string[];
  /** What shifts traffic in steps, by strategy and target. */
  readonly shifts: TrafficShiftModel[];
  /** How many verifications there are. */
  readonly verifications: number;
  /** What is measured to verify it, or while it is deployed. */
  readonly analyses: AnalysisModel[];
  /** Whether a deployment that turns out to be wrong is rolled back by itself. */
  readonly automaticRollback: boolean;
  /** The environment of the job that rolls back. */
  readonly rollbackEnvironment: string;
  /** Whether the database is rolled back as well, where that can be done. */
  readonly rollsBackDatabase: boolean;
  /** Whether it migrates a database. */
  readonly migrates: boolean;
  /** Whether it saves what could be lost. */
  readonly backsUp: boolean;
  /**
   * The environment in which an override is asked for.
   *
   * @default - gates that are closed stay closed
   */
  readonly overrideEnvironment?: string;
  /**
   * The environment that is looked at after a deployment.
   *
   * @default - nothing is
   */
  readonly monitoredEnvironment?: string;
  /** How many alerts roll it back. */
  readonly rollbackTriggers: number;
  /**
   * For how long it is looked at, in seconds.
   *
   * @default - nothing is
   */
  readonly monitoringWindow?: number;
  /**
   * For how long what served before is kept, in seconds.
   *
   * @default - nothing is kept
   */
  readonly keep?: number;
  /** Whether deployments are recorded for DORA. */
  readonly recorded: boolean;
  /** Path of the workflow that deploys. */
  readonly workflow: string;
  /** The ids of the jobs that deploy. */
  readonly deployJobs: string[];
  /** The id of the job that rolls back. */
  readonly rollbackJob: string;
  /**
   * The id of the job that retires what served before.
   *
   * @default - nothing is kept
   */
  readonly retireJob?: string;
  /** How long the job that deploys may take, in seconds. */
  readonly timeout: number;
  /** How long its parts may take together, in seconds. */
  readonly longest: number;
  /** How long its strategy waits at the least, in seconds: of several, the one that waits the longest. */
  readonly pauses: number;
  /** How long the job that rolls back may take, in seconds. */
  readonly rollbackTimeout: number;
  /** How long its parts may take together, in seconds. */
  readonly rollbackLongest: number;
}

/** How a strategy shifts the traffic of a target. */
export interface TrafficShiftModel {
  /** The name of the strategy. */
  readonly strategy: string;
  /** What people call the target. */
  readonly target: string;
  /** Where the target was declared. */
  readonly origin: Origin;
  /** What shifts it: `service-selector`, `replica-ratio`, `gateway-api`, `smi` or `argo-rollouts`. */
  readonly router: string;
  /** The weights, in percent. */
  readonly weights: number[];
  /** Whether anything is measured at one of them. */
  readonly measured: boolean;
  /**
   * How many replicas the target has.
   *
   * @default - nobody knows
   */
  readonly replicas?: number;
}

/** Something that is measured and judged. */
export interface AnalysisModel {
  /** Its id. */
  readonly id: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /** The metrics of Prometheus that are judged whatever there is to judge by. */
  readonly withoutSamples: string[];
}
