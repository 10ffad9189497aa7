import { Delivery } from 'slipway/delivery';
import { AlertGroup, AlertRule, AlertSeverity, CicdMetrics, DeploymentMonitoring, MetricCatalogue, RecordingRule } from 'slipway/observability';
import { DeploymentEnvironment } from 'slipway/repository';

export function declare(delivery: Delivery): void {
  const environment = new DeploymentEnvironment(delivery, 'production', { branches: ['main'] });
  const metrics = new CicdMetrics(delivery, 'cicd', { environments: [environment] });
  const shop = new MetricCatalogue(delivery, 'shop');
  const health = shop.gauge('shop_healthy', { help: 'Whether an instance is healthy.', openLabels: ['service'] });
  // Two services in one environment.
  for (const service of ['web', 'api']) new DeploymentMonitoring(delivery, service, { metrics, environment, healthChecks: { health, labels: { service } } }); // finding

  const [one, other] = ['one', 'other'].map((id) => new AlertGroup(delivery, id));
  const texts = { severity: AlertSeverity.WARNING, summary: 'It is not healthy.', description: 'Look at it.', labels: { team: 'shop' } };
  new AlertRule(one, 'NotHealthy', { expression: health.current().lessThan(1), ...texts });
  new AlertRule(other, 'NotHealthy', { expression: health.current().lessThan(1), ...texts }); // finding
  new RecordingRule(one, 'shop:shop_healthy:all', { expression: health.current().min() });
  new RecordingRule(other, 'shop:shop_healthy:all', { expression: health.current().max() }); // finding
}
