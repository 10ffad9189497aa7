import { Origin } from '../../../core/inside';

/** What is looked at after every deployment of an environment. */
export interface DeploymentMonitoringModel {
  /** Its id, which is also that of its group of alerts. */
  readonly id: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /** The name of the environment. */
  readonly environment: string;
  /**
   * `owner/name` of the repository whose deployments count.
   *
   * @default - any that deploys to an environment of this name
   */
  readonly repository?: string;
  /** How long after a deployment, in seconds. */
  readonly window: number;
  /** What is measured, with its limits. */
  readonly objectives: MonitoredObjectiveModel[];
  /** What makes a deployment be rolled back. */
  readonly rollbackTriggers: RollbackTriggerModel[];
}

/** Something that is measured, and what it must be. */
export interface MonitoredObjectiveModel {
  /** What: `error-rate`. */
  readonly measure: string;
  /** PromQL that gives its value. */
  readonly value: string;
  /** On which side of a limit it is that something is wrong. */
  readonly side: 'above' | 'below';
  /**
   * Beyond it there is a warning.
   *
   * @default - there is none
   */
  readonly warning?: number;
  /**
   * Beyond it somebody is woken up.
   *
   * @default - nobody is
   */
  readonly critical?: number;
  /**
   * Beyond it the deployment is rolled back.
   *
   * @default - it is not
   */
  readonly rollback?: number;
}

/** Something that makes a deployment be rolled back. */
export interface RollbackTriggerModel {
  /** The name of the alert. */
  readonly alert: string;
  /** What is measured: `error-rate`. */
  readonly measure: string;
  /** PromQL that gives its value. */
  readonly value: string;
  /** On which side of the limit it is that something is wrong. */
  readonly side: 'above' | 'below';
  /** The limit: a share, seconds or a number. */
  readonly threshold: number;
  /** PromQL that gives something when the deployment has to be rolled back. */
  readonly condition: string;
  /**
   * How long it must be so, in seconds.
   *
   * @default - at once
   */
  readonly pendingFor?: number;
}
