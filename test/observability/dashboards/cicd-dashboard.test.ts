import { refused } from '../support/shop';
import { Written, WrittenPanel } from './support/read';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { CicdDashboard, CicdDashboardProps, CicdMetrics, DashboardVariable, GrafanaUnit, Row, StatPanel } from 'slipway/observability';

function makeDashboard(props: Partial<CicdDashboardProps> = {}) {
  const delivery = Delivery.standalone();
  const metrics = new CicdMetrics(delivery, 'cicd');
  const dashboard = new CicdDashboard(delivery, 'cicd-pipeline', { metrics, ...props });
  return { delivery, metrics, dashboard, written: () => JSON.parse(delivery.synthText(dashboard.file)) as Written & Record<string, any> };
}

/** Titles of panels below the titles of their rows. */
function titles({ panels }: Written): Record<string, string[]> {
  const rows: [string, string[]][] = [];
  for (const { type, title = '' } of panels) {
    if (type === 'row') rows.push([title, []]);
    else rows.at(-1)![1].push(title);
  }
  return Object.fromEntries(rows);
}

test('GL-30: four rows have twelve panels', () => {
  expect(titles(makeDashboard().written())).toEqual({
    'DORA': ['Deployment frequency', 'Lead time for changes', 'Failed deployment recovery time (MTTR)', 'Change failure rate'],
    'Pipeline health': ['Success rate', 'Duration (P95)', 'Active runs', 'Failed runs (24 h)'],
    'Build': ['Build duration', 'Test coverage'],
    'Security': ['Open CVEs by severity', 'Scan pass rate'],
  });
});

type Panel = Omit<WrittenPanel, 'targets' | 'fieldConfig'> & { readonly fieldConfig: { readonly defaults: any; readonly overrides: any[] }; readonly targets: any[] };

const panelOf = (written: Written, title: string) => written.panels.find((panel) => panel.title === title) as Panel;

const CHOSEN = 'repository=~"$repository", environment=~"$environment"';

test.each<[string, string, string]>([
  ['Deployment frequency', 'none', `sum by (environment) (increase(cicd_deployments_total{result="success", ${CHOSEN}}[7d])) / 7`],
  ['Lead time for changes', 's', `sum by (environment) (increase(cicd_lead_time_seconds_sum{${CHOSEN}}[7d])) / (sum by (environment) (increase(cicd_lead_time_seconds_count{${CHOSEN}}[7d])) > 0)`],
  ['Failed deployment recovery time (MTTR)', 's', `sum by (environment) (increase(cicd_mttr_seconds_sum{${CHOSEN}}[7d])) / (sum by (environment) (increase(cicd_mttr_seconds_count{${CHOSEN}}[7d])) > 0)`],
  ['Change failure rate', 'percentunit', `clamp_max(sum by (environment) (increase(cicd_deploy_failures_total{${CHOSEN}}[7d])) / (sum by (environment) (increase(cicd_deployments_total{${CHOSEN}}[7d])) > 0), 1)`],
  ['Success rate', 'percentunit', 'sum by (workflow) (increase(github_workflow_runs_completed_total{conclusion="success", repository=~"$repository"}[1d])) / (sum by (workflow) (increase(github_workflow_runs_completed_total{conclusion=~"success|failure|timed_out|startup_failure", repository=~"$repository"}[1d])) > 0)'],
  ['Duration (P95)', 's', 'histogram_quantile(0.95, sum by (le, workflow) (increase(github_workflow_duration_seconds_bucket{repository=~"$repository"}[1d])))'],
  ['Active runs', 'none', 'sum(github_workflow_runs{repository=~"$repository"})'],
  ['Failed runs (24 h)', 'none', 'sum(increase(github_workflow_runs_completed_total{conclusion=~"failure|timed_out|startup_failure", repository=~"$repository"}[1d]))'],
  ['Build duration', 's', 'max by (repository, workflow) (cicd_build_duration_seconds{repository=~"$repository"})'],
  ['Test coverage', 'percent', 'min by (repository, suite) (cicd_test_coverage_percent{repository=~"$repository"})'],
  ['Open CVEs by severity', 'none', 'sum(cicd_cves_open{severity="critical", repository=~"$repository"})'],
  ['Scan pass rate', 'percentunit', 'sum by (scanner) (increase(cicd_security_scans_completed_total{result="pass", repository=~"$repository"}[7d])) / (sum by (scanner) (increase(cicd_security_scans_completed_total{repository=~"$repository"}[7d])) > 0)'],
])('GL-30: %s', (title, unit, expression) => {
  const { targets: [{ expr }], fieldConfig: { defaults } } = panelOf(makeDashboard().written(), title);
  expect([defaults.unit, expr.replace(/\n/g, ' ')]).toEqual([unit, expression]);
});

const stepsOf = (written: Written, title: string) => panelOf(written, title).fieldConfig.defaults.thresholds.steps.map(({ color, value }: any) => [color, value]);

test('GL-32: colours change where the targets of DORA are met or missed', () => {
  const written = makeDashboard().written();
  expect(stepsOf(written, 'Deployment frequency')).toEqual([['yellow', null], ['green', 1]]);
  expect(stepsOf(written, 'Lead time for changes')).toEqual([['green', null], ['yellow', 86400], ['red', 604800]]);
  expect(stepsOf(written, 'Failed deployment recovery time (MTTR)')).toEqual([['green', null], ['yellow', 3600], ['red', 86400]]);
  expect(stepsOf(written, 'Change failure rate')).toEqual([['green', null], ['yellow', 0.1], ['red', 0.15]]);
});

test('targets may be others, and the panels say which', () => {
  const written = makeDashboard({ targets: { deploymentsPerDay: 3, leadTime: Duration.hours(4), recoveryTime: Duration.minutes(30), changeFailRate: 0.07 }, coverage: 90 }).written();
  expect(stepsOf(written, 'Deployment frequency')[1]).toEqual(['green', 3]);
  expect(stepsOf(written, 'Lead time for changes')[1]).toEqual(['yellow', 4 * 3600]);
  expect(stepsOf(written, 'Failed deployment recovery time (MTTR)')[1]).toEqual(['yellow', 1800]);
  expect(stepsOf(written, 'Change failure rate').slice(1)).toEqual([['yellow', 0.0466667], ['red', 0.07]]);
  expect(stepsOf(written, 'Test coverage')).toEqual([['red', null], ['green', 90]]);
  expect(['Lead time for changes', 'Change failure rate'].map((title) => panelOf(written, title).description)).toEqual([expect.stringContaining('The target is 4 hours.'), expect.stringContaining('at most 7 %.')]);
});

test('where no deployment may fail, the first that does is red', () => {
  expect(stepsOf(makeDashboard({ targets: { changeFailRate: 0 } }).written(), 'Change failure rate')).toEqual([['green', null], ['red', 1e-9]]);
});

test('weaknesses stand in the order of their severity, each with colours of its own', () => {
  const { targets, fieldConfig: { overrides } } = panelOf(makeDashboard().written(), 'Open CVEs by severity');
  expect(targets.map(({ refId, legendFormat }) => [refId, legendFormat])).toEqual([['A', 'critical'], ['B', 'high'], ['C', 'medium'], ['D', 'low']]);
  expect(overrides.map(({ matcher: { options }, properties: [{ id, value: { steps } }] }) => [options, id, steps[1].value, steps.at(-1).color])).toEqual([
    ['A', 'thresholds', 1, 'red'], ['B', 'thresholds', 1, 'red'], ['C', 'thresholds', 10, 'yellow'], ['D', 'thresholds', 50, 'yellow'],
  ]);
});

test('somebody chooses repositories, and the environments of those; deployments are marked in every graph', () => {
  const { templating, annotations } = makeDashboard().written();
  expect(templating.list.map(({ query }) => query)).toEqual(['prometheus', 'label_values(cicd_deployments_total, repository)', 'label_values(cicd_deployments_total{repository=~"$repository"}, environment)']);
  expect(annotations.list[1]).toMatchObject({ name: 'Deployments', expr: `cicd_last_deployment_timestamp_seconds{${CHOSEN}} * 1000`, useValueForTime: true, titleFormat: 'Deployed to {{environment}}' });
});

test('panels and rows of one\'s own stand beside and below those that there are', () => {
  const { dashboard, metrics, written } = makeDashboard({ variables: [DashboardVariable.constant('limit', '5')], title: 'Delivery' });
  const panel = (scope: Row) => new StatPanel(scope, 'rework', { title: 'Rework', description: 'Deployments that nobody had planned.', unit: GrafanaUnit.NONE, queries: [{ expression: metrics.deploymentRework.increase(Duration.days(7)).sum() }] });
  panel(dashboard.doraRow);
  panel(new Row(dashboard, 'more', { title: 'More' }));
  const { DORA, More } = titles(written());
  expect([written().title, DORA.at(-1), More, written().templating.list.at(-1)!.name]).toEqual(['Delivery', 'Rework', ['Rework'], 'limit']);
});

test('every panel can be linked to', () => {
  const { dashboard, written } = makeDashboard({ grafanaUrl: 'https://grafana.example.com' });
  const { id } = panelOf(written(), 'Change failure rate');
  expect(dashboard.changeFailRate.url).toBe(`https://grafana.example.com/d/cicd-pipeline/cicd-pipeline?viewPanel=${id}`);
});

test.each<[string, object, RegExp]>([
  ['without metrics', { metrics: undefined }, /'metrics' is missing/],
  ['with metrics of one\'s own', { metrics: {} }, /must be CicdMetrics/],
  ['with a share of more than all', { targets: { changeFailRate: 15 } }, /targets\.changeFailRate must be a share from 0 to 1/],
  ['with a target that there is not', { targets: { mttr: Duration.hours(1) } }, /there is no option 'mttr'/],
  ['with more coverage than there is', { coverage: 101 }, /coverage must be a number of percent/],
])('a dashboard %s is refused', (_, props, why) => {
  expect(refused(() => makeDashboard(props)).message).toMatch(why);
});
