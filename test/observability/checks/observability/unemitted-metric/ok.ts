import { Checkout } from 'slipway/actions';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Vars } from 'slipway/expressions';
import { AlertGroup, CicdMetrics, DoraLedger, DoraMetrics, DoraScanResult, RecordingRule } from 'slipway/observability';
import { DeploymentEnvironment } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const environments = [new DeploymentEnvironment(delivery, 'production', { branches: ['main'] })];
  const metrics = new CicdMetrics(delivery, 'cicd', { environments });
  const dora = new DoraMetrics(delivery, 'dora', { metrics, ledgers: [DoraLedger.artifact()], pushgateway: { url: Vars.get('PUSHGATEWAY_URL') } });
  const job = new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.push({ branches: ['main'] })] }), 'test');
  const openCves = { critical: 0, high: 0, medium: 0, low: 0 };
  job.use(new Checkout(), dora.measure({ coverage: 80, buildDuration: Duration.minutes(1) }), dora.recordScan({ scanner: 'trivy', result: DoraScanResult.PASS, openCves }));
  const group = new AlertGroup(delivery, 'cicd');
  const read = (name: string, expression: RecordingRule['_props']['expression']) => new RecordingRule(group, `repository:cicd:${name}`, { expression });
  read('deployments', metrics.deployments.increase(Duration.days(7)).by('repository'));
  read('coverage', metrics.testCoverage.current().min('repository'));
  read('build', metrics.buildDuration.current().max('repository'));
  read('weaknesses', metrics.openCves.current().by('repository'));
  read('scans', metrics.securityScans.current().by('repository'));
  read('scanned', metrics.securityScansCompleted.increase(Duration.days(7)).by('repository'));
}
