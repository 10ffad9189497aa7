/** What a large company measures: 1,000 metrics, 100 dashboards of 20 panels, and 1,000 alerts with tests and runbooks, all checked against each other. Argument: folder. */
const { Project } = require('projen');
const { Duration } = require('slipway/core');
const { Delivery } = require('slipway/delivery');
const { AlertExpectation, AlertGroup, AlertRule, AlertSeverity, GrafanaDashboard, GrafanaUnit, MetricCatalogue, SeriesValues, TimeSeriesPanel } = require('slipway/observability');
const { measured } = require('./measured.cjs');

const [outdir] = process.argv.slice(2);
const [METRICS, DASHBOARDS, PANELS, ALERTS, GROUP] = [1000, 100, 20, 1000, 25];

measured(() => {
  const project = new Project({ name: 'bench', outdir });
  const delivery = new Delivery(project);
  const catalogue = new MetricCatalogue(delivery, 'shop');
  const metrics = Array.from({ length: METRICS }, (_, i) => catalogue.counter(`shop_part${i}_requests_total`, {
    help: `Requests that part ${i} answered.`, labels: { result: ['success', 'failure'] }, openLabels: ['region'],
  }));
  for (let d = 0; d < DASHBOARDS; d++) {
    const dashboard = new GrafanaDashboard(delivery, `shop-${d}`, { title: `Shop ${d}`, description: 'What its parts do.' });
    for (let p = 0; p < PANELS; p++) {
      const metric = metrics[(d * PANELS + p) % METRICS];
      const [failed, all] = [metric.rate().where({ result: 'failure' }).by('region'), metric.rate().by('region')];
      new TimeSeriesPanel(dashboard, `failures-${p}`, {
        title: `Failures of ${metric.metricName}`, description: 'The share that failed.', unit: GrafanaUnit.PERCENT_UNIT, queries: [{ expression: failed.dividedBy(all), legend: '{{region}}' }],
      });
    }
  }
  let group;
  for (let a = 0; a < ALERTS; a++) {
    if (a % GROUP === 0) group = new AlertGroup(delivery, `shop-${a / GROUP}`, { interval: Duration.minutes(1), runbookBaseUrl: 'https://runbooks.example.com' });
    const metric = metrics[a % METRICS];
    const all = metric.increase(Duration.hours(1)).by('region');
    const samples = (result, to) => metric.series({ result, region: 'eu' }, SeriesValues.changing(0, to, Duration.hours(2)));
    new AlertRule(group, `Part${a}Fails`, {
      expression: metric.increase(Duration.hours(1)).where({ result: 'failure' }).by('region').dividedBy(all).greaterThan(0.05).andAlso(all.atLeast(20)),
      pendingFor: Duration.minutes(5),
      severity: AlertSeverity.WARNING,
      summary: `Part ${a} fails too often in {{ $labels.region }}.`,
      description: 'The share of failures is {{ $value | humanizePercentage }}.',
      runbook: { meaning: 'Customers see errors.', causes: ['A deployment.'], look: ['The log of the part.'], steps: ['Roll back.'] },
      tests: [20, 1].map((failures) => ({
        name: `${failures} of 200 in two hours`,
        series: [samples('failure', failures), samples('success', 200 - failures)],
        expectations: [failures === 20 ? AlertExpectation.fires(Duration.minutes(100), { region: 'eu' }) : AlertExpectation.silent(Duration.minutes(100))],
      })),
    });
  }
  project.synth();
});
