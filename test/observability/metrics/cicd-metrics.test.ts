import { modelOf } from 'slipway/checks/inside';
import { refused } from '../support/shop';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Inputs } from 'slipway/expressions';
import { CicdAlerts, CicdMetrics, DeclaredObservability, MetricCatalogueModel } from 'slipway/observability';
import { DeploymentEnvironment } from 'slipway/repository';
import { IEnvironment, JobEnvironment } from 'slipway/workflows';

const catalogueOf = (delivery: Delivery): MetricCatalogueModel => DeclaredObservability.of(modelOf(delivery)!).catalogues[0];

test('the catalogue of a delivery has its metrics, by name, type and labels', () => {
  const delivery = Delivery.standalone();
  new CicdMetrics(delivery, 'cicd');
  expect(catalogueOf(delivery).metrics.map(({ name, type, labels, openLabels }) => [name, type, [...openLabels, ...Object.keys(labels)].sort().join(' ')])).toEqual([
    ['cicd_deployments_total', 'counter', 'environment repository result'],
    ['cicd_deploy_failures_total', 'counter', 'environment reason repository'],
    ['cicd_deployment_rework_total', 'counter', 'environment repository'],
    ['cicd_lead_time_seconds', 'histogram', 'environment repository'],
    ['cicd_mttr_seconds', 'histogram', 'environment repository'],
    ['cicd_last_deployment_timestamp_seconds', 'gauge', 'environment repository'],
    ['github_workflow_runs', 'gauge', 'repository status workflow'],
    ['github_workflow_runs_completed_total', 'counter', 'conclusion repository workflow'],
    ['github_workflow_duration_seconds', 'histogram', 'repository workflow'],
    ['cicd_build_duration_seconds', 'gauge', 'repository workflow'],
    ['cicd_test_coverage_percent', 'gauge', 'repository suite'],
    ['cicd_cves_open', 'gauge', 'repository severity'],
    ['cicd_security_scans', 'gauge', 'repository result scanner'],
    ['cicd_security_scans_completed_total', 'counter', 'repository result scanner'],
    ['cicd_recorder_last_success_timestamp_seconds', 'gauge', 'repository'],
    ['cicd_dora_deployments_per_day', 'gauge', 'environment repository window'],
    ['cicd_dora_lead_time_seconds', 'gauge', 'environment repository window'],
    ['cicd_dora_change_fail_ratio', 'gauge', 'environment repository window'],
    ['cicd_dora_recovery_time_seconds', 'gauge', 'environment repository window'],
    ['cicd_dora_rework_ratio', 'gauge', 'environment repository window'],
  ]);
});

test('what is deployed to is declared once: the metrics know the environments, and no others', () => {
  const delivery = Delivery.standalone();
  const metrics = new CicdMetrics(delivery, 'cicd', { environments: [new DeploymentEnvironment(delivery, 'production')] });
  expect(String(metrics.deployments.rate().where({ environment: 'production' }))).toContain('environment="production"');
  expect(refused(() => metrics.leadTime.mean(Duration.days(7)).where({ environment: 'prodution' })).message).toContain("'environment' of 'cicd_lead_time_seconds' is never 'prodution': there are 'production'; did you mean 'production'?");
});

test('the measures of DORA are there for a week and for thirty days, unless other windows are said', () => {
  const windows = (given?: Duration[]) => new CicdMetrics(Delivery.standalone(), 'cicd', { windows: given }).windowedLeadTime._labels.get('window');
  expect(windows()).toEqual(['7d', '30d']);
  expect(windows([Duration.days(14), Duration.days(90)])).toEqual(['14d', '90d']);
});

test.each([['none', []], ['half a day', [Duration.hours(12)]], ['one that is there twice', [Duration.days(7), Duration.hours(168)]], ['more than a year', [Duration.days(367)]], ['no Duration', [7]]])('%s is no list of windows', (_, windows) => {
  expect(refused(() => new CicdMetrics(Delivery.standalone(), 'cicd', { windows: windows as Duration[] })).message).toContain('windows must be a list of Durations of whole days, each once, up to a year');
});

test('no environment at all is refused: nothing could be asked for', () => {
  expect(refused(() => new CicdMetrics(Delivery.standalone(), 'cicd', { environments: [] })).message).toMatch(/^new CicdMetrics\('cicd', \{ environments: \[\] \}\): environments must be a list of environments.*at least one\.$/);
});

test.each<[string, () => IEnvironment[], RegExp]>([
  ['an environment that is there twice', () => ['production', 'production'].map((name) => JobEnvironment.named(name)), /environments must name each once, and has 'production' twice/],
  ['an environment that an expression names', () => [JobEnvironment.named(Inputs.get('environment'))], /environments must be known beforehand/],
])('%s is refused, by the metrics and by alerts on them', (_, environments, why) => {
  const delivery = Delivery.standalone();
  expect(refused(() => new CicdMetrics(delivery, 'cicd', { environments: environments() })).message).toMatch(why);
  const metrics = new CicdMetrics(delivery, 'other');
  expect(refused(() => new CicdAlerts(delivery, 'alerts', { metrics, doraCfrHigh: { environments: environments() } })).message).toMatch(why);
});

test('without environments any may be asked for', () => {
  const { lastDeployment } = new CicdMetrics(Delivery.standalone(), 'cicd');
  expect(String(lastDeployment.age().where({ environment: 'anywhere' }))).toBe('time() - cicd_last_deployment_timestamp_seconds{environment="anywhere"}');
});

test('every metric is emitted by a program of the delivery, whose metrics come together', () => {
  const delivery = Delivery.standalone();
  new CicdMetrics(delivery, 'cicd');
  expect(new Set(catalogueOf(delivery).metrics.map(({ emitter, builtIn }) => `${emitter} ${builtIn}`))).toEqual(new Set(['aggregator true', 'recorder true']));
});
