import { Construct } from 'constructs';
import { buildPanels, doraPanels, healthPanels, securityPanels } from './cicd-panels';
import { DashboardAnnotation } from './dashboard-annotation';
import { DASHBOARD_OPTIONS } from './dashboard-options';
import { DashboardVariable } from './dashboard-variable';
import { DashboardCommonProps, GrafanaDashboard } from './grafana-dashboard';
import { BarGaugePanel } from './panels/bar-gauge-panel';
import { StatPanel } from './panels/stat-panel';
import { TimeSeriesPanel } from './panels/time-series-panel';
import { Row } from './row';
import { expectOptions, kinds, optionTable } from '../../core/inside';
import { DoraTargets } from '../dora/dora-targets';
import { TARGETS, targetsOf } from '../dora/targets';
import { CicdMetrics } from '../metrics/cicd-metrics';

/** What a dashboard of the delivery says. */
export interface CicdDashboardProps extends DashboardCommonProps {
  /** What is measured. */
  readonly metrics: CicdMetrics;
  /**
   * What the team wants to reach: where the colours of the measures of DORA change.
   *
   * @default - one deployment a day, a day of lead time, an hour of recovery, 15 % of failures
   */
  readonly targets?: DoraTargets;
  /**
   * The coverage below which the graph of it is red, in percent.
   *
   * @default 85
   */
  readonly coverage?: number;
  /**
   * What it is called.
   *
   * @default 'CI/CD pipeline'
   */
  readonly title?: string;
  /**
   * What it is for, in a sentence.
   *
   * @default - a sentence about what it shows
   */
  readonly description?: string;
}

/**
 * What is to be known of a delivery, in four rows: the measures of DORA, the health of pipelines, builds, security. Panels can be added to each of its rows, and rows of your own below them.
 *
 * @see https://dora.dev/guides/dora-metrics/
 */
export class CicdDashboard extends GrafanaDashboard {
  /** The row of the measures of DORA. */
  public readonly doraRow: Row;
  /** The row of pipelines. */
  public readonly pipelineHealthRow: Row;
  /** The row of builds. */
  public readonly buildRow: Row;
  /** The row of security. */
  public readonly securityRow: Row;
  /** Successful deployments a day, by environment. */
  public readonly deploymentFrequency: StatPanel;
  /** From a commit to its deployment, by environment. */
  public readonly leadTime: StatPanel;
  /** From a failed deployment to the next that succeeded, by environment. */
  public readonly recoveryTime: StatPanel;
  /** The share of deployments that failed, by environment. */
  public readonly changeFailRate: StatPanel;
  /** The share of runs that succeeded, by workflow. */
  public readonly successRate: TimeSeriesPanel;
  /** How long 95 of 100 runs take at most, by workflow. */
  public readonly duration: TimeSeriesPanel;
  /** Runs that have not come to an end. */
  public readonly activeRuns: StatPanel;
  /** Runs that failed within 24 hours. */
  public readonly failedRuns: StatPanel;
  /** How long the last build took, over time. */
  public readonly buildDuration: TimeSeriesPanel;
  /** Coverage of the last build, over time. */
  public readonly testCoverage: TimeSeriesPanel;
  /** Known weaknesses that are open, by severity. */
  public readonly openCves: BarGaugePanel;
  /** The share of scans that passed, by scanner. */
  public readonly scanPassRate: StatPanel;

  /**
   * @param scope the delivery
   * @param id its name and that of its file, such as `cicd-pipeline`
   * @param props what is measured, and what the team wants to reach
   */
  public constructor(scope: Construct, id: string, props: CicdDashboardProps) {
    const { metrics, targets = {}, coverage = 85, ...own } = expectOptions('new CicdDashboard', id, props, CICD);
    super(scope, id, {
      title: 'CI/CD pipeline',
      description: 'How often, how fast and how safely changes reach production, and what is in their way.',
      tags: ['cicd', 'dora'],
      ...Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined)),
      variables: [DashboardVariable.label(metrics.deployments, 'repository'), DashboardVariable.label(metrics.deployments, 'environment'), ...own.variables ?? []],
      annotations: [DashboardAnnotation.moments('Deployments', metrics.lastDeployment, { title: 'Deployed to {{environment}}', tagLabels: ['environment'] }), ...own.annotations ?? []],
    });
    this.doraRow = new Row(this, 'dora', { title: 'DORA' });
    const dora = doraPanels(this.doraRow, metrics, targetsOf(targets));
    ({ deploymentFrequency: this.deploymentFrequency, leadTime: this.leadTime, recoveryTime: this.recoveryTime, changeFailRate: this.changeFailRate } = dora);
    this.pipelineHealthRow = new Row(this, 'pipeline-health', { title: 'Pipeline health' });
    ({ successRate: this.successRate, duration: this.duration, activeRuns: this.activeRuns, failedRuns: this.failedRuns } = healthPanels(this.pipelineHealthRow, metrics));
    this.buildRow = new Row(this, 'build', { title: 'Build' });
    ({ buildDuration: this.buildDuration, testCoverage: this.testCoverage } = buildPanels(this.buildRow, metrics, coverage));
    this.securityRow = new Row(this, 'security', { title: 'Security' });
    ({ openCves: this.openCves, scanPassRate: this.scanPassRate } = securityPanels(this.securityRow, metrics));
  }
}

const CICD = optionTable({
  ...DASHBOARD_OPTIONS,
  metrics: kinds.made((value) => value instanceof CicdMetrics, "CicdMetrics, such as new CicdMetrics(delivery, 'cicd')"),
  targets: TARGETS,
  coverage: kinds.made((value) => typeof value === 'number' && value > 0 && value <= 100, 'a number of percent, such as 85'),
}, ['metrics']);
