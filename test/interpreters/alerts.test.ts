import { spawnSync } from 'child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { basename, join } from 'path';
import { ensure, promtool } from '../../scripts/conformance/tools';
import { genesis, makeService, trading } from '../observability/support/service';
import { provenWith } from '../support/proven-with';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { AlertGroup, CicdAlerts, CicdAlertsProps, CicdMetrics, DeploymentMonitoringProps } from 'slipway/observability';
import { DeploymentEnvironment } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';

const { days, hours, minutes, seconds } = Duration;

const missing = ensure(promtool);
const proven = provenWith(missing, test);

/** What promtool says of the rules of a group, and of its tests. */
function judged(delivery: Delivery, group: AlertGroup): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'alerts-'));
  try {
    const [rules, tests] = [group.rulesFile, group.testFile].map((file) => {
      const path = join(folder, basename(file));
      writeFileSync(path, delivery.synthText(file));
      return path;
    });
    return [['check', 'rules', '--lint=all', '--lint-fatal', rules], ['test', 'rules', tests]].map((args) => {
      const { status, stdout, stderr } = spawnSync(promtool.path, args, { encoding: 'utf8' });
      return status === 0 ? 'passed' : `${stdout}${stderr}`;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const CICD: readonly [string, (delivery: Delivery) => Partial<CicdAlertsProps>][] = [
  ['as they come', () => ({})],
  ['that are told late', () => ({
    pipelineFailureRate: { threshold: 0.5, pendingFor: hours(2), window: minutes(30) },
    deploymentStuck: { pendingFor: hours(3) },
    coverageDropped: { threshold: 90, pendingFor: hours(1) },
    doraCfrHigh: { pendingFor: hours(1), keepFiringFor: minutes(5) },
    doraLeadTimeHigh: { threshold: minutes(20), pendingFor: minutes(90), keepFiringFor: minutes(1) },
  })],
  ['that are told at once', () => ({
    pipelineFailureRate: { threshold: 0, minimumRuns: 1, pendingFor: seconds(1), window: minutes(5) },
    deploymentStuck: { pendingFor: seconds(30) },
    coverageDropped: { threshold: 0.5, pendingFor: seconds(90) },
    doraCfrHigh: { threshold: 0.001, minimumDeployments: 1, window: minutes(5), pendingFor: seconds(1), keepFiringFor: seconds(1) },
    doraLeadTimeHigh: { threshold: seconds(90), window: minutes(5) },
    helmLintFailed: { window: minutes(5) },
    dependencyVulnerability: { window: minutes(5), keepFiringFor: seconds(1) },
  })],
  ['of large numbers', () => ({
    pipelineFailureRate: { threshold: 0.99, minimumRuns: 1000, window: days(7) },
    coverageDropped: { threshold: 100 },
    doraCfrHigh: { threshold: 0.35, minimumDeployments: 317, window: days(30) },
    doraLeadTimeHigh: { threshold: days(14), window: days(28) },
    helmLintFailed: { window: hours(7) },
    dependencyVulnerability: { window: hours(6), keepFiringFor: hours(3) },
  })],
  ['of some workflows and one environment', (delivery) => {
    const workflow = new Workflow(delivery, 'lint', { name: 'Lint "all" \\ charts', triggers: [Trigger.push()] });
    const environments = [new DeploymentEnvironment(delivery, 'staging', { branches: ['main'] })];
    new Job(workflow, 'lint', { environment: environments[0] }).run('helm lint chart');
    const workflows = [workflow];
    return { pipelineFailureRate: { workflows }, deploymentStuck: { workflows }, helmLintFailed: { workflow }, doraCfrHigh: { environments }, doraLeadTimeHigh: { environments } };
  }],
];

proven.each(CICD)('GL-31: the tests of the alerts %s follow what was said of them, and promtool passes them', (_, options) => {
  expect(missing).toBeUndefined();
  const delivery = Delivery.standalone();
  const alerts = new CicdAlerts(delivery, 'cicd-alerts', { metrics: new CicdMetrics(delivery, 'cicd', { retention: days(60) }), ...options(delivery) });
  expect(judged(delivery, alerts.group)).toEqual(['passed', 'passed']);
});

type Made = (service: ReturnType<typeof makeService>) => Partial<DeploymentMonitoringProps>;

const MONITORED: readonly [string, Made][] = [
  ['of GE-9', genesis],
  ['of ST-3', trading],
  ['with errors that have a counter of their own', ({ requests, errors }) => ({ errorRate: { requests, errors, warning: 0, critical: 0.5, rollback: 0.999 } })],
  ['that look back further', (service) => ({ ...trading(service), window: hours(2), over: minutes(30), rollbackAfter: minutes(20) })],
  ['in the shortest window', (service) => ({ ...genesis(service), window: minutes(15) })],
  ['with limits between those of buckets, and of single series', ({ duration, health, requests }) => ({
    latency: { duration, quantile: 0.5, labels: { route: ['/a', '/b'] }, warning: seconds(0.06), critical: seconds(0.3), rollback: seconds(0.99), minimumRequests: 5000 },
    availability: { health, labels: { job: 'shop' }, warning: 1, critical: 0.001 },
    errorRate: { requests, failed: { code: '500' }, labels: { environment: 'production' }, warning: 0.0000001, rollback: 0.01, minimumRequests: 1 },
  })],
];

proven.each(MONITORED)('the tests of the alerts after a deployment, %s, follow its limits, and promtool passes them', (_, props) => {
  expect(missing).toBeUndefined();
  const service = makeService();
  expect(judged(service.delivery, service.monitor(props(service)).group)).toEqual(['passed', 'passed']);
});
