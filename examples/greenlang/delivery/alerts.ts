import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { AlertExpectation, AlertGroup, AlertRule, AlertSeverity, CicdMetrics, SeriesValues } from 'slipway/observability';

const { days, hours, minutes } = Duration;
const { fires, silent } = AlertExpectation;
const { changing, constant } = SeriesValues;

const repository = 'acme/greenlang';
const production = { repository, environment: 'production' };

/** GL-31: who is told of what. The operator of kube-prometheus-stack reads what bears the name of its release. */
export function declareAlerts(delivery: Delivery, metrics: CicdMetrics): void {
  const group = new AlertGroup(delivery, 'cicd-alerts', { interval: minutes(1), labels: { release: 'kube-prometheus-stack' } });
  alertsOnRuns(group, metrics);
  alertsOnBuilds(group, metrics);
  alertsOnDeployments(group, metrics);
}

function alertsOnRuns(group: AlertGroup, { workflowRuns, workflowRunsCompleted }: CicdMetrics): void {
  const bad = ['failure', 'timed_out', 'startup_failure'];
  const completed = (conclusion: string[]) => workflowRunsCompleted.increase(hours(1)).where({ conclusion }).by('repository');
  const all = completed(['success', ...bad]);
  const runs = (conclusion: string, to: number) => workflowRunsCompleted.series({ repository, workflow: 'CI', conclusion }, changing(0, to, hours(1)).followedBy(constant(to, hours(2))));
  new AlertRule(group, 'PipelineFailureRate', {
    expression: completed(bad).dividedBy(all).greaterThan(0.2).andAlso(all.atLeast(2.5)),
    pendingFor: minutes(5),
    severity: AlertSeverity.CRITICAL,
    summary: 'More than a fifth of the runs of {{ $labels.repository }} failed within an hour.',
    description: 'The share of failed runs is {{ $value | humanizePercentage }}. Look at the latest failures: one cause is more likely than many.',
    tests: [
      {
        name: 'six of twenty fire, and an hour without failures resolves it',
        series: [runs('failure', 6), runs('success', 14)],
        expectations: [fires(hours(1), { repository }), silent(minutes(150))],
      },
      { name: 'two of twenty are silent', series: [runs('failure', 2), runs('success', 18)], expectations: [silent(hours(1))] },
      { name: 'one of one is silent: it says nothing of the pipeline', series: [runs('failure', 1), runs('success', 0)], expectations: [silent(hours(1))] },
    ],
  });

  const waiting = constant(0, minutes(10)).followedBy(constant(1, minutes(30))).followedBy(constant(0, minutes(10)));
  new AlertRule(group, 'DeploymentStuck', {
    expression: workflowRuns.current().where({ status: ['queued', 'pending'] }).max('repository', 'workflow').greaterThan(0),
    pendingFor: minutes(15),
    severity: AlertSeverity.WARNING,
    summary: '{{ $labels.workflow }} has been waiting for a quarter of an hour.',
    description: 'No runner takes it, or another run of its group does not end. Look at the runners, and at what runs in the same concurrency group.',
    tests: [{
      name: 'fifteen minutes fire, less is silent, and the start resolves it',
      series: [workflowRuns.series({ repository, workflow: 'Deploy', status: 'pending' }, waiting)],
      expectations: [silent(minutes(20)), fires(minutes(30), { repository, workflow: 'Deploy' }), silent(minutes(45))],
    }],
  });

  new AlertRule(group, 'HelmLintFailed', {
    expression: workflowRunsCompleted.increase(hours(1)).where({ workflow: 'Helm lint', conclusion: 'failure' }).by('repository').greaterThan(0),
    severity: AlertSeverity.WARNING,
    summary: 'The charts of {{ $labels.repository }} do not pass the linter.',
    description: 'What is deployed next may not render. The log of the run names the chart and the line.',
    tests: [{
      name: 'a failure of the linter fires for an hour, one of another workflow is silent',
      series: [
        workflowRunsCompleted.series({ repository, workflow: 'Helm lint', conclusion: 'failure' }, constant(0, minutes(20)).followedBy(constant(1, minutes(100)))),
        workflowRunsCompleted.series({ repository: 'acme/other', workflow: 'CI', conclusion: 'failure' }, constant(0, minutes(20)).followedBy(constant(1, minutes(100)))),
      ],
      expectations: [silent(minutes(15)), fires(minutes(30), { repository }), silent(minutes(90))],
    }],
  });
}

function alertsOnBuilds(group: AlertGroup, { securityScans, testCoverage, openCves }: CicdMetrics): void {
  const scan = (result: string, before: number, after: number) => securityScans.series({ repository, scanner: 'trivy', result }, constant(before, minutes(10)).followedBy(constant(after, minutes(10))).followedBy(constant(before, minutes(10))));
  new AlertRule(group, 'SecurityScanFailed', {
    expression: securityScans.current().where({ result: ['fail', 'error'] }).max('repository', 'scanner').exactly(1),
    severity: AlertSeverity.CRITICAL,
    summary: 'The latest scan by {{ $labels.scanner }} of {{ $labels.repository }} did not pass.',
    description: 'It found something, or it did not run to its end. Its report is in code scanning.',
    tests: [{
      name: 'a failed scan fires, and the next one that passes resolves it',
      series: [scan('pass', 1, 0), scan('fail', 0, 1), scan('error', 0, 0)],
      expectations: [silent(minutes(5)), fires(minutes(15), { repository, scanner: 'trivy' }), silent(minutes(25))],
    }],
  });

  new AlertRule(group, 'CoverageDropped', {
    expression: testCoverage.current().lessThan(85),
    pendingFor: minutes(10),
    severity: AlertSeverity.WARNING,
    summary: 'Coverage of {{ $labels.repository }} is below 85 %.',
    description: 'The last build of the default branch covered {{ $value }} %. Look at what was merged since it was higher.',
    tests: [{
      name: 'ten minutes below fire, less is silent, and a better build resolves it',
      series: [testCoverage.series({ repository, suite: 'unit' }, constant(86, minutes(10)).followedBy(constant(84, minutes(20))).followedBy(constant(85, minutes(10))))],
      expectations: [silent(minutes(15)), fires(minutes(25), { repository, suite: 'unit' }), silent(minutes(35))],
    }],
  });

  new AlertRule(group, 'DependencyVulnerability', {
    expression: openCves.change(hours(1)).where({ severity: 'critical' }).greaterThan(0),
    keepFiringFor: hours(1),
    severity: AlertSeverity.CRITICAL,
    summary: '{{ $labels.repository }} has a new critical weakness.',
    description: 'Within the last hour one more became known than was mended. The alerts of Dependabot name the package and the release without it.',
    tests: [{
      name: 'a new one fires for two hours, one that is known is silent, and so is one that is not critical',
      series: [
        openCves.series({ repository, severity: 'critical' }, constant(1, minutes(90)).followedBy(constant(2, hours(4)))),
        openCves.series({ repository: 'acme/other', severity: 'high' }, constant(1, minutes(90)).followedBy(constant(2, hours(4)))),
      ],
      expectations: [silent(minutes(80)), fires(minutes(100), { repository }), silent(hours(5))],
    }],
  });
}

function alertsOnDeployments(group: AlertGroup, { deployments, deployFailures, leadTime }: CicdMetrics): void {
  const week = days(7);
  const total = deployments.increase(week).by('environment', 'repository');
  const evenly = (to: number) => changing(0, to, days(2));
  const succeed = (to: number) => deployments.series({ ...production, result: 'success' }, evenly(to).followedBy(changing(to, 10 * to, hours(6))).followedBy(constant(10 * to, hours(6))));
  const fail = (to: number) => deployFailures.series({ ...production, reason: 'rollback' }, evenly(to).followedBy(constant(to, hours(12))));
  new AlertRule(group, 'DORACFRHigh', {
    expression: deployFailures.increase(week).by('environment', 'repository').dividedBy(total).clampMax(1).greaterThan(0.15).andAlso(total.atLeast(4.5)),
    pendingFor: minutes(15),
    keepFiringFor: hours(1),
    severity: AlertSeverity.WARNING,
    summary: 'More than 15 % of the deployments to {{ $labels.environment }} failed within a week.',
    description: 'The change fail rate is {{ $value | humanizePercentage }}. What failed, and what had to be rolled back or fixed in a hurry, counts.',
    tests: [
      {
        name: 'two of eight fire, and days that go well resolve it',
        interval: hours(1),
        series: [succeed(8), fail(2)],
        expectations: [fires(days(2), production), silent(hours(60))],
      },
      { name: 'one of ten is silent', interval: hours(1), series: [succeed(10), fail(1)], expectations: [silent(days(2))] },
      { name: 'one of two is silent: two deployments say nothing', interval: hours(1), series: [succeed(2), fail(1)], expectations: [silent(days(2))] },
    ],
  });

  const during = hours(10);
  const took = (hoursEach: number) => [
    leadTime.sumSeries(production, changing(0, 10 * hoursEach * 3600, during).followedBy(changing(10 * hoursEach * 3600, 20 * hoursEach * 3600, during))),
    leadTime.countSeries(production, changing(0, 10, during).followedBy(changing(10, 100, during))),
  ];
  new AlertRule(group, 'DORALeadTimeHigh', {
    expression: leadTime.mean(week).by('environment', 'repository').greaterThan(24 * 3600),
    pendingFor: minutes(15),
    keepFiringFor: hours(1),
    severity: AlertSeverity.WARNING,
    summary: 'A change takes more than a day to {{ $labels.environment }}.',
    description: 'The mean of a week is {{ $value | humanizeDuration }}. Look for where changes wait: for a review, for a queue, for an approval.',
    tests: [
      { name: 'thirty hours fire, and many short ones resolve it', interval: minutes(10), series: took(30), expectations: [fires(during, production), silent(hours(19))] },
      { name: 'twenty hours are silent', interval: minutes(10), series: took(20), expectations: [silent(during)] },
    ],
  });
}
