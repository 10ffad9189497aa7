import { GrafanaColor } from './grafana-color';
import { GrafanaUnit } from './grafana-unit';
import { BarGaugePanel } from './panels/bar-gauge-panel';
import { StatPanel } from './panels/stat-panel';
import { TimeSeriesPanel } from './panels/time-series-panel';
import { Row } from './row';
import { Thresholds } from './thresholds';
import { Duration } from '../../core/inside';
import { AllTargets } from '../dora/targets';
import { CicdMetrics } from '../metrics/cicd-metrics';
import { PromQl } from '../promql/promql';

const { days, hours } = Duration;
const { GREEN, YELLOW, ORANGE, RED } = GrafanaColor;

/** What a run is that failed by itself: nobody cancelled it, and it waits for nobody. */
const BAD = ['failure', 'timed_out', 'startup_failure'];

/** Measures of DORA are those of a week, whatever range somebody looks at: of an hour they would say nothing. The alerts on them ask the same. */
const WEEK = days(7);
const IN_A_WEEK = 'in the last seven days';

/** Better the lower, with two limits. */
const limits = (warn: number, bad: number) => Thresholds.base(GREEN).startingAt(warn, YELLOW).startingAt(bad, RED);

export function doraPanels(row: Row, metrics: CicdMetrics, targets: AllTargets): [StatPanel, StatPanel, StatPanel, StatPanel] {
  const { deployments, deployFailures, leadTime, recoveryTime } = metrics;
  const stat = (id: string, title: string, description: string, unit: GrafanaUnit, expression: PromQl, thresholds: Thresholds, decimals?: number) => new StatPanel(row, id, {
    title, description, unit, queries: [{ expression, legend: '{{environment}}' }], thresholds, decimals, noValue: 'None yet',
  });
  const [lead, recovery] = [targets.leadTime.toSeconds(), targets.recoveryTime.toSeconds()];
  return [
    stat('deployment-frequency', 'Deployment frequency',
      `Successful deployments a day, the mean of the last seven days. The target is ${targets.deploymentsPerDay}.`,
      GrafanaUnit.NONE, deployments.increase(WEEK).where({ result: 'success' }).by('environment').dividedBy(7), Thresholds.base(YELLOW).startingAt(targets.deploymentsPerDay, GREEN), 2),
    stat('lead-time', 'Lead time for changes',
      `From a commit to its deployment, the mean of the last seven days. The target is ${targets.leadTime}.`,
      GrafanaUnit.SECONDS, leadTime.mean(WEEK).by('environment'), limits(lead, 7 * lead)),
    stat('recovery-time', 'Failed deployment recovery time (MTTR)',
      `From a failed deployment to the next that succeeded, the mean of the last seven days. The target is ${targets.recoveryTime}.`,
      GrafanaUnit.SECONDS, recoveryTime.mean(WEEK).by('environment'), limits(recovery, 24 * recovery)),
    stat('change-failure-rate', 'Change failure rate',
      `Deployments that failed, or had to be remedied, of all ${IN_A_WEEK}. The target is at most ${percent(targets.changeFailRate)}.`,
      GrafanaUnit.PERCENT_UNIT, deployFailures.increase(WEEK).by('environment').dividedBy(deployments.increase(WEEK).by('environment')).clampMax(1), limits(rounded(targets.changeFailRate * 2 / 3), targets.changeFailRate), 1),
  ];
}

export function healthPanels(row: Row, { workflowRuns, workflowRunsCompleted, workflowDuration }: CicdMetrics) {
  const completed = (conclusion: string | string[]) => workflowRunsCompleted.increase(days(1)).where({ conclusion });
  const byWorkflow = (expression: PromQl) => [{ expression: expression.by('workflow'), legend: '{{workflow}}' }];
  return {
    successRate: new TimeSeriesPanel(row, 'success-rate', {
      title: 'Success rate',
      description: 'Runs that succeeded, of all that succeeded or failed in the 24 hours before. What was cancelled or skipped does not count.',
      unit: GrafanaUnit.PERCENT_UNIT,
      queries: byWorkflow(completed('success').dividedBy(completed(['success', ...BAD]))),
      min: 0,
      max: 1,
      width: 9,
    }),
    duration: new TimeSeriesPanel(row, 'duration-p95', {
      title: 'Duration (P95)',
      description: 'What 95 of 100 runs took at most, in the 24 hours before. It is as exact as the buckets that durations are counted in.',
      unit: GrafanaUnit.SECONDS,
      queries: byWorkflow(workflowDuration.quantile(0.95, days(1))),
      min: 0,
      width: 9,
    }),
    activeRuns: new StatPanel(row, 'active-runs', {
      title: 'Active runs',
      description: 'Runs that are queued, wait or run, when the metrics were last collected.',
      unit: GrafanaUnit.NONE,
      queries: [{ expression: workflowRuns.current().sum() }],
      decimals: 0,
    }),
    failedRuns: new StatPanel(row, 'failed-runs', {
      title: 'Failed runs (24 h)',
      description: 'Runs that failed, ran out of time or could not start, in the last 24 hours.',
      unit: GrafanaUnit.NONE,
      queries: [{ expression: workflowRunsCompleted.increase(hours(24)).where({ conclusion: BAD }).sum() }],
      decimals: 0,
      // An increase is an estimate: one failure is seldom exactly one.
      thresholds: limits(0.5, 4.5),
    }),
  };
}

export function buildPanels(row: Row, { buildDuration, testCoverage }: CicdMetrics, coverage: number) {
  return {
    buildDuration: new TimeSeriesPanel(row, 'build-duration', {
      title: 'Build duration',
      description: 'How long the last build of the default branch took.',
      unit: GrafanaUnit.SECONDS,
      queries: [{ expression: buildDuration.current().max('repository', 'workflow'), legend: '{{repository}} {{workflow}}' }],
      min: 0,
    }),
    testCoverage: new TimeSeriesPanel(row, 'test-coverage', {
      title: 'Test coverage',
      description: `Lines that tests run, of the last build of the default branch. The target is ${coverage} %.`,
      unit: GrafanaUnit.PERCENT,
      queries: [{ expression: testCoverage.current().min('repository', 'suite'), legend: '{{repository}} {{suite}}' }],
      max: 100,
      thresholds: Thresholds.base(RED).startingAt(coverage, GREEN),
    }),
  };
}

export function securityPanels(row: Row, { openCves, securityScansCompleted }: CicdMetrics) {
  // A query each: Prometheus would sort them by the alphabet, and a weakness that is low is no reason for red.
  const severities: [severity: string, thresholds: Thresholds][] = [
    ['critical', Thresholds.base(GREEN).startingAt(1, RED)], ['high', Thresholds.base(GREEN).startingAt(1, ORANGE).startingAt(10, RED)], ['medium', Thresholds.base(GREEN).startingAt(10, YELLOW)], ['low', Thresholds.base(GREEN).startingAt(50, YELLOW)],
  ];
  const scans = () => securityScansCompleted.increase(WEEK);
  return {
    openCves: new BarGaugePanel(row, 'open-cves', {
      title: 'Open CVEs by severity',
      description: 'Known weaknesses of dependencies and images that nobody has mended or dismissed yet.',
      unit: GrafanaUnit.NONE,
      queries: severities.map(([severity, thresholds]) => ({ expression: openCves.current().where({ severity }).sum(), legend: severity, thresholds })),
      decimals: 0,
      min: 0,
      height: 6,
    }),
    scanPassRate: new StatPanel(row, 'scan-pass-rate', {
      title: 'Scan pass rate',
      description: `Security scans that found nothing, of all ${IN_A_WEEK}. A scan that broke off counts as one that did not pass.`,
      unit: GrafanaUnit.PERCENT_UNIT,
      queries: [{ expression: scans().where({ result: 'pass' }).dividedBy(scans()).by('scanner'), legend: '{{scanner}}' }],
      decimals: 1,
      thresholds: Thresholds.base(RED).startingAt(0.9, YELLOW).startingAt(0.99, GREEN),
      noValue: 'None yet',
      width: 12,
      height: 6,
    }),
  };
}

function percent(share: number): string {
  return `${rounded(share * 100)} %`;
}

/** Without the last digits of what a computer makes of 0.15 × 100. */
function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
