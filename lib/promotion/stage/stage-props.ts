import { AutomaticPromotion } from './automatic-promotion';
import { Upstream } from './upstream';
import { Duration } from '../../core/inside';
import { DeploymentMonitoring, IDeploymentRecorder, Notification } from '../../observability/inside';
import { Reviewer } from '../../repository/inside';
import { IEnvironment, Runner } from '../../workflows/inside';
import { Gate } from '../gates/gate';
import { RollbackPolicy } from '../rollback/rollback-policy';
import { Strategy } from '../strategies/strategy';
import { DeploymentTarget } from '../targets/deployment-target';
import { Hook } from '../verification/hook';
import { Verification } from '../verification/verification';
import { PromotionWorkflow } from '../workflows/promotion-workflow';

/** Who may let a release through a gate that is closed. */
export interface StageOverride {
  /** Who is asked: GitHub asks them, whoever starts the workflow. At most six, of whom one must say yes. */
  readonly reviewers: Reviewer[];
  /**
   * How long it holds.
   *
   * @default Duration.hours(4)
   */
  readonly expires?: Duration;
}

/** Who is told of what happens to a stage: events of a notification, by their names. */
export interface StageNotifications {
  /** What tells it. */
  readonly notification: Notification;
  /**
   * A release was deployed and verified.
   *
   * @default - nobody is told
   */
  readonly verified?: string;
  /**
   * A deployment failed, whether it could be undone or not.
   *
   * @default - nobody is told
   */
  readonly failed?: string;
  /**
   * The stage was rolled back, or that failed.
   *
   * @default - nobody is told
   */
  readonly rolledBack?: string;
}

/** A stage of a pipeline. */
export interface StageProps {
  /** Its environment: whose rules the job that deploys waits for, and whose secrets it sees. */
  readonly environment: IEnvironment;
  /** Where it deploys to, one after the other. At least one. */
  readonly targets: DeploymentTarget[];
  /**
   * Where a release must have been verified before.
   *
   * @default - it takes releases as they are recorded
   */
  readonly after?: Upstream;
  /** How a release takes the place of the one before: the first is the usual way, and who starts a promotion by hand may choose another one. */
  readonly strategies: Strategy[];
  /**
   * What must be so before.
   *
   * @default - nothing but that it was verified in the stages before
   */
  readonly gates?: Gate[];
  /**
   * What shows that it works, one after the other.
   *
   * @default - that the steps that deploy succeeded
   */
  readonly verification?: Verification[];
  /**
   * Whether users see it.
   *
   * @default - when its environment is called `production`, or begins with that
   */
  readonly production?: boolean;
  /**
   * Which releases come by themselves.
   *
   * @default - the newest; none in production
   */
  readonly automatic?: AutomaticPromotion;
  /**
   * How often a release comes by itself, when it fails. More often it comes when somebody starts it.
   *
   * @default 1
   */
  readonly attempts?: number;
  /**
   * What happens when something is wrong with what was deployed.
   *
   * @default RollbackPolicy.automatic()
   */
  readonly rollback?: RollbackPolicy;
  /**
   * What is looked at for some time after a deployment. Its triggers roll back, where the policy says so.
   *
   * @default - nothing
   */
  readonly monitoring?: DeploymentMonitoring;
  /**
   * Who may let a release through gates that are closed, with a reason.
   *
   * @default - nobody
   */
  readonly override?: StageOverride;
  /**
   * What saves what could be lost, before anything is changed.
   *
   * @default - nothing
   */
  readonly backup?: Hook;
  /**
   * What is done before anything is deployed, once the job has signed in: values and secrets are handed over, a namespace is made. It is the same for every release, and nothing undoes it.
   *
   * @default - nothing
   */
  readonly preDeploy?: Hook;
  /**
   * What brings the database to what the release expects. Whether that can be undone is said when the release is recorded.
   *
   * @default - nothing
   */
  readonly migration?: Hook;
  /**
   * Who is told.
   *
   * @default - nobody
   */
  readonly notifications?: StageNotifications;
  /**
   * Who keeps a record for DORA.
   *
   * @default - nobody
   */
  readonly recorder?: IDeploymentRecorder;
  /**
   * How long the job that deploys may take.
   *
   * @default - as long as its parts may take together, the undoing among them
   */
  readonly timeout?: Duration;
  /**
   * The machine that deploys.
   *
   * @default Runner.UBUNTU_LATEST
   */
  readonly runsOn?: Runner;
  /**
   * The workflow that promotes to it.
   *
   * @default - that of the pipeline
   */
  readonly workflow?: PromotionWorkflow;
}
