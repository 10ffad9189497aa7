import { GrafanaColor } from './grafana-color';
import { GrafanaUnit } from './grafana-unit';
import { AllTargets } from '../dora/targets';
import { BarGaugePanel } from './panels/bar-gauge-panel';
import { StatPanel } from './panels/stat-panel';
import { TimeSeriesPanel } from './panels/time-series-panel';
import { Row } from './row';
import { Thresholds } from './thresholds';
import { Duration } from '../../core/inside';
import { CicdMetrics } from '../metrics/cicd-metrics';
import { FAILED_CONCLUSIONS } from '../metrics/failed-conclusions';
import { PromQl } from '../promql/promql';

const { days, hours } = Duration;
const { GREEN, YELLOW, ORANGE, RED } = GrafanaColor;

/** Measures of DORA are those of a week, whatever range somebody looks at: of an hour they would say nothing. The alerts on them ask the same. */
const WEEK = days(7);

/** Better the lower, with two limits. */
const limits = (warn: number, bad: number) => Thresholds.base(GREEN).startingAt(warn, YELLOW).startingAt(bad, RED);

export function doraPanels(row: Row, { deployments, deployFailures, leadTime, recoveryTime }: CicdMetrics, targets: AllTargets) {
  const byEnvironment = (expression: PromQl) => ({ queries: [{ expression, legend: '{{environment}}' }], noValue: 'None yet' });
  const [lead, recovery] = [targets.leadTime.toSeconds(), targets.recoveryTime.toSeconds()];
  const all = deployments.increase(WEEK).by('environment');
  const failed = deployFailures.increase(WEEK).by('environment');
  return {
    deploymentFrequency: new StatPanel(row, 'deployment-frequency', {
      title: 'Deployment frequency',
      description: `Successful deployments a day, the mean of the last seven days. The target is ${targets.deploymentsPerDay}.`,
      unit: GrafanaUnit.NONE,
      ...byEnvironment(deployments.increase(WEEK).where({ result: 'success' }).by('environment').dividedBy(7)),
      decimals: 2,
      thresholds: Thresholds.base(YELLOW).startingAt(targets.deploymentsPerDay, GREEN),
    }),
    leadTime: new StatPanel(row, 'lead-time', {
      title: 'Lead time for changes',
      description: `From a commit to its deployment, the mean of the last seven days. The target is ${targets.leadTime}.`,
      unit: GrafanaUnit.SECONDS,
      ...byEnvironment(leadTime.mean(WEEK).by('environment')),
      thresholds: limits(lead, 7 * lead),
    }),
    recoveryTime: new StatPanel(row, 'recovery-time', {
      title: 'Failed deployment recovery time (MTTR)',
      description: `From a failed deployment to the next that succeeded, the mean of the last seven days. The target is ${targets.recoveryTime}.`,
      unit: GrafanaUnit.SECONDS,
      ...byEnvironment(recoveryTime.mean(WEEK).by('environment')),
      thresholds: limits(recovery, 24 * recovery),
    }),
    changeFailRate: new StatPanel(row, 'change-failure-rate', {
      title: 'Change failure rate',
      description: `Deployments that failed, or had to be remedied, of all in the last seven days. The target is at most ${percent(targets.changeFailRate)}.`,
      unit: GrafanaUnit.PERCENT_UNIT,
      // What is remedied after a week counts for a deployment that does not any more.
      ...byEnvironment(failed.dividedBy(all).clampMax(1)),
      decimals: 1,
      // Where none may fail, the least share that there can be is too much.
      thresholds: targets.changeFailRate === 0 ? Thresholds.base(GREEN).startingAt(1e-9, RED) : limits(rounded(targets.changeFailRate * 2 / 3), targets.changeFailRate),
    }),
  };
}

export function healthPanels(row: Row, { workflowRuns, workflowRunsCompleted, workflowDuration }: CicdMetrics) {
  const completed = (conclusion: string | string[]) => workflowRunsCompleted.increase(days(1)).where({ conclusion });
  const byWorkflow = (expression: PromQl) => [{ expression: expression.by('workflow'), legend: '{{workflow}}' }];
  return {
    successRate: new TimeSeriesPanel(row, 'success-rate', {
      title: 'Success rate',
      description: 'Runs that succeeded, of all that succeeded or failed in the 24 hours before. What was cancelled or skipped does not count.',
      unit: GrafanaUnit.PERCENT_UNIT,
      queries: byWorkflow(completed('success').dividedBy(completed(['success', ...FAILED_CONCLUSIONS]))),
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
      queries: [{ expression: workflowRunsCompleted.increase(hours(24)).where({ conclusion: FAILED_CONCLUSIONS }).sum() }],
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
      description: 'Security scans that found nothing, of all in the last seven days. A scan that broke off counts as one that did not pass.',
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
