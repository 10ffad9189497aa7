import { Duration } from '../../../core/inside';
import { IEnvironment, Workflow } from '../../../workflows/inside';
import { Runbook } from '../../runbooks/runbook';
import { AlertSeverity } from '../alert-severity';

/** What every alert on a delivery may say. */
export interface CicdAlertOptions {
  /**
   * How soon somebody has to look.
   *
   * @default - as the alert is usually meant
   */
  readonly severity?: AlertSeverity;
  /**
   * Labels by which Alertmanager knows whom to tell.
   *
   * @default - `severity` alone
   */
  readonly labels?: { [name: string]: string };
  /**
   * What to do when it fires.
   *
   * @default - the runbook that comes with the alert
   */
  readonly runbook?: Runbook;
  /**
   * The panel of a dashboard that the runbook links to: `https://…`.
   *
   * @default - no link
   */
  readonly dashboardUrl?: string;
  /**
   * The workflow that the runbook links to.
   *
   * @default - no link
   */
  readonly workflow?: Workflow;
}

/** When too many runs fail. */
export interface PipelineFailureRateOptions extends CicdAlertOptions {
  /**
   * The share of the runs that may fail: 0 to less than 1.
   *
   * @default 0.2
   */
  readonly threshold?: number;
  /**
   * Within which stretch of time.
   *
   * @default Duration.hours(1)
   */
  readonly window?: Duration;
  /**
   * How many runs there must be: a share of fewer says nothing.
   *
   * @default 3
   */
  readonly minimumRuns?: number;
  /**
   * How long it must be so.
   *
   * @default Duration.minutes(5)
   */
  readonly pendingFor?: Duration;
  /**
   * Whose runs count.
   *
   * @default - those of all workflows
   */
  readonly workflows?: Workflow[];
}

/** When a run waits for too long. */
export interface DeploymentStuckOptions extends CicdAlertOptions {
  /**
   * How long it may wait.
   *
   * @default Duration.minutes(15)
   */
  readonly pendingFor?: Duration;
  /**
   * Those that deploy.
   *
   * @default - all workflows
   */
  readonly workflows?: Workflow[];
}

/** When coverage is too low. */
export interface CoverageDroppedOptions extends CicdAlertOptions {
  /**
   * The least coverage, in percent: more than 0, at most 100.
   *
   * @default 85
   */
  readonly threshold?: number;
  /**
   * How long it must be so.
   *
   * @default Duration.minutes(10)
   */
  readonly pendingFor?: Duration;
}

/** When too many deployments fail. */
export interface DoraCfrHighOptions extends CicdAlertOptions {
  /**
   * The share of the deployments that may fail: 0 to less than 1.
   *
   * @default 0.15
   */
  readonly threshold?: number;
  /**
   * Within which stretch of time.
   *
   * @default Duration.days(7)
   */
  readonly window?: Duration;
  /**
   * How many deployments there must be: a share of fewer says nothing.
   *
   * @default 5
   */
  readonly minimumDeployments?: number;
  /**
   * How long it must be so.
   *
   * @default Duration.minutes(15)
   */
  readonly pendingFor?: Duration;
  /**
   * How long it goes on firing: a share that goes up and down around the limit is told once.
   *
   * @default Duration.hours(1)
   */
  readonly keepFiringFor?: Duration;
  /**
   * Which environments count.
   *
   * @default - each, on its own
   */
  readonly environments?: IEnvironment[];
}

/** When changes take too long. */
export interface DoraLeadTimeHighOptions extends CicdAlertOptions {
  /**
   * How long a change may take from its commit to the environment, on average.
   *
   * @default Duration.hours(24)
   */
  readonly threshold?: Duration;
  /**
   * Of all changes within which stretch of time.
   *
   * @default Duration.days(7)
   */
  readonly window?: Duration;
  /**
   * How long it must be so.
   *
   * @default Duration.minutes(15)
   */
  readonly pendingFor?: Duration;
  /**
   * How long it goes on firing: a mean that goes up and down around the limit is told once.
   *
   * @default Duration.hours(1)
   */
  readonly keepFiringFor?: Duration;
  /**
   * Which environments count.
   *
   * @default - each, on its own
   */
  readonly environments?: IEnvironment[];
}

/** When charts do not pass the linter. */
export interface HelmLintFailedOptions extends CicdAlertOptions {
  /**
   * The name of the workflow that runs the linter, as GitHub shows it.
   *
   * @default - that of `workflow`, else 'Helm lint'
   */
  readonly workflowName?: string;
  /**
   * For how long a failure is told.
   *
   * @default Duration.hours(1)
   */
  readonly window?: Duration;
}

/** When there is a new critical weakness. */
export interface DependencyVulnerabilityOptions extends CicdAlertOptions {
  /**
   * For how long one is new.
   *
   * @default Duration.hours(1)
   */
  readonly window?: Duration;
  /**
   * How long it goes on firing.
   *
   * @default Duration.hours(1)
   */
  readonly keepFiringFor?: Duration;
}
