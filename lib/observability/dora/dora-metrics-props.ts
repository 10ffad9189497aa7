import { DoraLeadTime } from './dora-event';
import { DoraLedger } from './dora-ledger';
import { DoraPushgateway } from './dora-pushgateway';
import { DoraTargets } from './dora-targets';
import { IEnvironment, Runner, Schedule, Workflow } from '../../workflows/inside';
import { CicdMetrics } from '../metrics/cicd-metrics';

/** What is recorded, where it is kept, and what a team wants to reach. */
export interface DoraMetricsProps {
  /** The metrics that are emitted. Their environments and their windows are those that are measured. */
  readonly metrics: CicdMetrics;
  /** Where events are kept: in a bucket, in artifacts, or in both, of which the second stands in when the first is lost. */
  readonly ledgers: DoraLedger[];
  /**
   * The environments that users see: what DORA measures is measured there.
   *
   * @default - the environment `production`
   */
  readonly production?: IEnvironment[];
  /**
   * What a team wants to reach.
   *
   * @default - a deployment a day, a lead time of a day, recovery within an hour, and 15 % of failed changes
   */
  readonly targets?: DoraTargets;
  /**
   * Where totals are pushed to.
   *
   * @default - nowhere: they stand in the summary of the run and in the report
   */
  readonly pushgateway?: DoraPushgateway;
  /**
   * When the clock of the lead time starts.
   *
   * @default DoraLeadTime.COMMIT
   */
  readonly leadTime?: DoraLeadTime;
  /**
   * Whether a job that failed before it reached its environment is no failed deployment.
   *
   * @default false
   */
  readonly strict?: boolean;
  /**
   * Workflows that deploy: what they recorded is added up as soon as they are done.
   *
   * @default - those that are added with `addDeployWorkflow`
   */
  readonly after?: Workflow[];
  /**
   * When it is added up, whatever was deployed.
   *
   * @default - on Mondays at 5:17 UTC
   */
  readonly schedule?: Schedule;
  /**
   * When the report is written, of the last month that is over in UTC: at another time than that of adding up.
   *
   * @default - on the first of a month at 5:43 UTC
   */
  readonly reportSchedule?: Schedule;
  /**
   * The environment whose secrets the workflow sees that adds up. It deploys nothing there.
   *
   * @default - none: those of the repository
   */
  readonly environment?: IEnvironment;
  /**
   * The machine that adds up. It must reach the Pushgateway.
   *
   * @default Runner.UBUNTU_LATEST
   */
  readonly runsOn?: Runner;
}
