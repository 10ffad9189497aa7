import { Delivery } from 'slipway/delivery';
import { AlertGroup, AlertRule, AlertSeverity, CicdMetrics, DeploymentMonitoring, MetricCatalogue, RecordingRule } from 'slipway/observability';
import { DeploymentEnvironment } from 'slipway/repository';

export function declare(delivery: Delivery): void {
  const [staging, production] = ['staging', 'production'].map((name) => new DeploymentEnvironment(delivery, name, { branches: ['main'] }));
  const metrics = new CicdMetrics(delivery, 'cicd', { environments: [staging, production] });
  const shop = new MetricCatalogue(delivery, 'shop');
  const health = shop.gauge('shop_healthy', { help: 'Whether an instance is healthy.', openLabels: ['service'] });
  const watch = (environment: DeploymentEnvironment, service: string) => (
    new DeploymentMonitoring(delivery, `${service}-${environment.environmentName}`, { metrics, environment, healthChecks: { health, labels: { service } }, alertLabels: { service } })
  );
  for (const environment of [staging, production]) for (const service of ['web', 'api']) watch(environment, service);

  const group = new AlertGroup(delivery, 'shop');
  const texts = { summary: 'It is not healthy.', description: 'Look at it.' };
  // Each of these is about other series, or sooner or later.
  for (const service of ['web', 'api']) new AlertRule(new AlertGroup(delivery, service), 'NotHealthy', { expression: health.current().where({ service }).lessThan(1), severity: AlertSeverity.WARNING, ...texts });
  new AlertRule(group, 'NotHealthy', { expression: health.current().where({ service: 'web' }).lessThan(1), severity: AlertSeverity.CRITICAL, ...texts });
  for (const id of ['one', 'other']) new RecordingRule(new AlertGroup(delivery, id), 'shop:shop_healthy:all', { expression: health.current().min(), labels: { group: id } });
}
