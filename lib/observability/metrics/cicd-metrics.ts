import { Construct } from 'constructs';
import { Counter } from './counter';
import { Gauge } from './gauge';
import { Histogram } from './histogram';
import { MetricProps } from './metric';
import { MetricCatalogue } from './metric-catalogue';
import { MetricEmitter } from './metric-emitter';
import { CATALOGUE_OPTIONS, ENVIRONMENTS } from './metric-options';
import { Duration, expectOptions, kinds, optionTable } from '../../core/inside';
import { IEnvironment } from '../../workflows/inside';
import { prometheusDuration } from '../promql/prometheus-duration';

/** What the metrics of the delivery are about. */
export interface CicdMetricsProps {
  /**
   * The environments that are deployed to: what asks for another one is refused.
   *
   * @default - any
   */
  readonly environments?: IEnvironment[];
  /**
   * How long Prometheus keeps them (`--storage.tsdb.retention.time`): what looks further back counts too little, without a word.
   *
   * @default Duration.days(15)
   */
  readonly retention?: Duration;
  /**
   * Over which stretches of time the measures of DORA are computed: whole days, each once.
   *
   * @default [Duration.days(7), Duration.days(30)]
   */
  readonly windows?: Duration[];
}

const [MINUTE, HOUR, DAY] = [60, 3600, 86400];
/** From five minutes to a month: what takes longer is in the last bucket, which has no limit. */
const OF_CHANGES = [5 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR, 8 * HOUR, 12 * HOUR, DAY, 2 * DAY, 4 * DAY, 7 * DAY, 14 * DAY, 30 * DAY];
const OF_RUNS = [1, 2, 5, 10, 15, 20, 30, 45, 60, 90, 120].map((minutes) => minutes * MINUTE);

/**
 * What a delivery says about itself: deployments and how they went, runs of workflows, builds, coverage, weaknesses. All of it has the label `repository`, so that one Prometheus can serve many.
 *
 * @see https://dora.dev/guides/dora-metrics/
 */
export class CicdMetrics extends MetricCatalogue {
  /** Deployments that came to an end, by environment and result. */
  public readonly deployments: Counter;
  /** Deployments that failed, or had to be remedied afterwards, by environment and reason. */
  public readonly deployFailures: Counter;
  /** Deployments that nobody had planned, because something in production had to be remedied. */
  public readonly deploymentRework: Counter;
  /** How long a change took from its commit to the environment. */
  public readonly leadTime: Histogram;
  /** How long it took from a failed deployment to the next one that succeeded. */
  public readonly recoveryTime: Histogram;
  /** When an environment was last deployed to. */
  public readonly lastDeployment: Gauge;
  /** Runs that have not come to an end, by workflow and status. */
  public readonly workflowRuns: Gauge;
  /** Runs that came to an end, by workflow and conclusion. */
  public readonly workflowRunsCompleted: Counter;
  /** How long runs took. */
  public readonly workflowDuration: Histogram;
  /** How long the last build of the default branch took. */
  public readonly buildDuration: Gauge;
  /** Coverage of the last build of the default branch, 0 to 100. */
  public readonly testCoverage: Gauge;
  /** Known weaknesses that are open, by severity. */
  public readonly openCves: Gauge;
  /** The latest scan of each scanner: 1 for the result that it had, 0 for the others. */
  public readonly securityScans: Gauge;
  /** Scans that came to an end, by scanner and result. */
  public readonly securityScansCompleted: Counter;
  /** When the totals were last pushed: without it nobody would notice that there are none. */
  public readonly recorderLastSuccess: Gauge;
  /** Successful deployments a day, by environment and window. Like the four below it comes from the ledger: it is exact, and looks back as far as it says, whatever Prometheus keeps. */
  public readonly windowedDeploymentFrequency: Gauge;
  /** How long half of the changes took at most from their commit to the environment. */
  public readonly windowedLeadTime: Gauge;
  /** Which share of the deployments failed or had to be remedied, 0 to 1. */
  public readonly windowedChangeFailRate: Gauge;
  /** How long half of the failed deployments took at most to be recovered from. */
  public readonly windowedRecoveryTime: Gauge;
  /** Which share of the deployments nobody had planned, 0 to 1. */
  public readonly windowedReworkRate: Gauge;
  /** @internal */
  public readonly _environments?: readonly IEnvironment[];
  /** @internal */
  public readonly _windows: readonly Duration[];

  /**
   * @param scope the delivery
   * @param id what people call them, such as `cicd`
   * @param props the environments, and how long Prometheus keeps them
   */
  public constructor(scope: Construct, id: string, props: CicdMetricsProps = {}) {
    super(scope, id, expectOptions('new CicdMetrics', id, props, CICD));
    this._environments = props.environments;
    this._windows = props.windows ?? [Duration.days(7), Duration.days(30)];
    const known = props.environments?.map(({ environmentName }) => environmentName);
    const environment = { labels: known && { environment: known }, openLabels: known ? [] : ['environment'] };
    const of = (emitter: MetricEmitter, help: string, { labels = {}, openLabels = [], ...more }: Partial<MetricProps> = {}) => ({ help, emitter, ...more, labels, openLabels: ['repository', ...openLabels] });
    const { AGGREGATOR, RECORDER } = MetricEmitter;
    this.deployments = this.counter('cicd_deployments_total', of(AGGREGATOR, 'Deployments that came to an end.', withLabels(environment, { result: ['success', 'failure'] })));
    this.deployFailures = this.counter('cicd_deploy_failures_total', of(AGGREGATOR, 'Deployments that failed or had to be remedied.', withLabels(environment, { reason: ['deploy', 'rollback', 'hotfix', 'incident'] })));
    this.deploymentRework = this.counter('cicd_deployment_rework_total', of(AGGREGATOR, 'Deployments that nobody had planned.', environment));
    this.leadTime = this.histogram('cicd_lead_time_seconds', { ...of(AGGREGATOR, 'Time from a commit to its deployment.', { ...environment, unit: 'seconds' }), buckets: OF_CHANGES });
    this.recoveryTime = this.histogram('cicd_mttr_seconds', { ...of(AGGREGATOR, 'Time from a failed deployment to the next that succeeded.', { ...environment, unit: 'seconds' }), buckets: OF_CHANGES });
    this.lastDeployment = this.gauge('cicd_last_deployment_timestamp_seconds', of(AGGREGATOR, 'When the environment was last deployed to.', { ...environment, unit: 'seconds' }));
    this.workflowRuns = this.gauge('github_workflow_runs', of(AGGREGATOR, 'Runs that have not come to an end.', { labels: { status: ['queued', 'in_progress', 'waiting', 'pending'] }, openLabels: ['workflow'] }));
    this.workflowRunsCompleted = this.counter('github_workflow_runs_completed_total', of(AGGREGATOR, 'Runs that came to an end.', { labels: { conclusion: CONCLUSIONS }, openLabels: ['workflow'] }));
    this.workflowDuration = this.histogram('github_workflow_duration_seconds', { ...of(AGGREGATOR, 'How long runs took.', { openLabels: ['workflow'], unit: 'seconds' }), buckets: OF_RUNS });
    this.buildDuration = this.gauge('cicd_build_duration_seconds', of(RECORDER, 'How long the last build of the default branch took.', { openLabels: ['workflow'], unit: 'seconds' }));
    this.testCoverage = this.gauge('cicd_test_coverage_percent', of(RECORDER, 'Coverage of the last build of the default branch, 0 to 100.', { openLabels: ['suite'], unit: 'percent' }));
    this.openCves = this.gauge('cicd_cves_open', of(RECORDER, 'Known weaknesses that are open.', { labels: { severity: ['critical', 'high', 'medium', 'low'] } }));
    this.securityScans = this.gauge('cicd_security_scans', of(RECORDER, 'The latest scan: 1 for its result, 0 for the others.', { labels: { result: SCAN_RESULTS }, openLabels: ['scanner'] }));
    this.securityScansCompleted = this.counter('cicd_security_scans_completed_total', of(AGGREGATOR, 'Scans that came to an end.', { labels: { result: SCAN_RESULTS }, openLabels: ['scanner'] }));
    this.recorderLastSuccess = this.gauge('cicd_recorder_last_success_timestamp_seconds', of(AGGREGATOR, 'When the totals were last pushed.', { unit: 'seconds' }));
    const windowed = withLabels(environment, { window: this._windows.map(prometheusDuration) });
    this.windowedDeploymentFrequency = this.gauge('cicd_dora_deployments_per_day', of(AGGREGATOR, 'Successful deployments a day.', windowed));
    this.windowedLeadTime = this.gauge('cicd_dora_lead_time_seconds', of(AGGREGATOR, 'Median time from a commit to its deployment.', { ...windowed, unit: 'seconds' }));
    this.windowedChangeFailRate = this.gauge('cicd_dora_change_fail_ratio', of(AGGREGATOR, 'Share of deployments that failed or had to be remedied.', { ...windowed, unit: 'ratio' }));
    this.windowedRecoveryTime = this.gauge('cicd_dora_recovery_time_seconds', of(AGGREGATOR, 'Median time from a failed deployment to the next that succeeded.', { ...windowed, unit: 'seconds' }));
    this.windowedReworkRate = this.gauge('cicd_dora_rework_ratio', of(AGGREGATOR, 'Share of deployments that nobody had planned.', { ...windowed, unit: 'ratio' }));
  }
}

/**
 * What GitHub says of a run that came to an end.
 *
 * @see https://docs.github.com/en/rest/actions/workflow-runs
 */
const CONCLUSIONS = ['success', 'failure', 'cancelled', 'skipped', 'neutral', 'timed_out', 'action_required', 'stale', 'startup_failure'];

const SCAN_RESULTS = ['pass', 'fail', 'error'];

function withLabels({ labels = {}, openLabels }: Partial<MetricProps>, more: { readonly [name: string]: string[] }): Partial<MetricProps> {
  return { labels: { ...labels, ...more }, openLabels };
}

function isWindows(value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  const days = value.map((window) => (window instanceof Duration ? window.toSeconds() / DAY : NaN));
  return days.every((count, at) => Number.isInteger(count) && count >= 1 && count <= 366 && days.indexOf(count) === at);
}

const CICD = optionTable({
  windows: kinds.made(isWindows, 'a list of Durations of whole days, each once, up to a year, such as [Duration.days(7), Duration.days(30)]'),
  retention: CATALOGUE_OPTIONS.retention,
  environments: ENVIRONMENTS,
});
