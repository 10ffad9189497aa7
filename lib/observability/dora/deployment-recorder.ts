import { DoraChange, DoraEventType } from './dora-event';
import { Expression } from '../../expressions/inside';
import { IEnvironment, IStep, Step } from '../../workflows/inside';

/** What happened, and where. */
export interface DeploymentRecordOptions {
  /**
   * What happened.
   *
   * @default DoraEventType.DEPLOY
   */
  readonly eventType?: DoraEventType;
  /**
   * The environment that it happened in: one of those that are measured.
   *
   * @default - none, which only a release can do without
   */
  readonly environment?: IEnvironment;
  /**
   * What was deployed or released, as people call it: `v1.4.0`.
   *
   * @default - the commit says it
   */
  readonly version?: string | Expression;
  /**
   * Whether nobody had planned the deployment. An expression gives `rollback`, `hotfix` or the empty text.
   *
   * @default - it was planned
   */
  readonly change?: DoraChange | Expression;
  /**
   * The step that deploys. What failed before it came to run is no failed deployment.
   *
   * @default - how the job went so far decides
   */
  readonly deployStep?: Step;
  /**
   * The commit that was deployed.
   *
   * @default - the commit of the run
   */
  readonly sha?: string | Expression;
  /**
   * What the log shows.
   *
   * @default - that it is recorded, and where it happened
   */
  readonly name?: string | Expression;
}

/** Whoever keeps a record of deployments: `DoraMetrics` does. What deploys asks for this, and needs not know who does it. */
export interface IDeploymentRecorder {
  /**
   * The step with which a job says what happened. It runs although the job failed, and stands behind everything that deploys.
   *
   * @param options what, and where
   */
  record(options: DeploymentRecordOptions): DeploymentRecord;
}

/** A step that records what happened, and what it hands on. */
export class DeploymentRecord implements IStep {
  private readonly step: Step;

  /**
   * @param step the step that records
   */
  public constructor(step: Step) {
    this.step = step;
  }

  /** When it happened, by ISO 8601. */
  public get timestamp(): Expression {
    return this.step.output('timestamp');
  }

  /** The name of the event: the same when the job runs again. */
  public get eventId(): Expression {
    return this.step.output('event-id');
  }

  /** Whether an event was written, as `true` or `false`: a job that was cancelled says nothing of a deployment. */
  public get writeEvent(): Expression {
    return this.step.output('write-event');
  }

  /** What is known of the environment, as JSON. */
  public get metrics(): Expression {
    return this.step.output('metrics');
  }

  /** Successful deployments a day to the environment; empty where the ledger could not be read. */
  public get deploymentFrequency(): Expression {
    return this.step.output('deployment-frequency');
  }

  /** How long half of the changes took at most from their commit to the environment, in seconds; empty where nobody knows. */
  public get leadTime(): Expression {
    return this.step.output('lead-time');
  }

  /** Which share of the deployments failed, 0 to 1; empty where there were none. */
  public get changeFailureRate(): Expression {
    return this.step.output('change-failure-rate');
  }

  public toSteps(): Step[] {
    return this.step.toSteps();
  }
}
