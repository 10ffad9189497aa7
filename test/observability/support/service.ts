import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { CicdMetrics, DeploymentMonitoring, DeploymentMonitoringProps, MetricCatalogue } from 'slipway/observability';
import { DeploymentEnvironment } from 'slipway/repository';

const { seconds } = Duration;

/** A service that is deployed to production, with metrics of its own. */
export function makeService() {
  const delivery = Delivery.standalone();
  const production = new DeploymentEnvironment(delivery, 'production', { branches: ['main'] });
  const metrics = new CicdMetrics(delivery, 'cicd', { environments: [production] });
  const shop = new MetricCatalogue(delivery, 'shop');
  const service = {
    requests: shop.counter('shop_requests_total', { help: 'Requests that were answered.', labels: { code: ['200', '400', '500', '503'] }, openLabels: ['environment'] }),
    errors: shop.counter('shop_errors_total', { help: 'Requests that failed.' }),
    duration: shop.histogram('shop_request_seconds', { help: 'How long requests took.', unit: 'seconds', buckets: [0.05, 0.1, 0.2, 0.5, 1], openLabels: ['route'] }),
    checks: shop.counter('shop_checks_total', { help: 'Checks that came to an end.', labels: { result: ['pass', 'fail'] } }),
    health: shop.gauge('shop_healthy', { help: 'Whether an instance is healthy.' }),
    incidents: shop.gauge('shop_incidents_open', { help: 'Incidents that are open.', labels: { severity: ['critical', 'minor'] } }),
  };
  const monitor = (props: Partial<DeploymentMonitoringProps>, id = 'shop-production') => new DeploymentMonitoring(delivery, id, { metrics, environment: production, ...props });
  return { delivery, production, metrics, shop, monitor, ...service };
}

type Service = ReturnType<typeof makeService>;

const failed = { code: ['500', '503'] };

/** GE-9: 48 hours, warnings, alerts and what makes a deployment be rolled back. */
export function genesis({ requests, duration, checks, health, incidents }: Service): Partial<DeploymentMonitoringProps> {
  return {
    window: Duration.hours(48),
    passRate: { checks, passed: { result: 'pass' }, warning: 0.98, critical: 0.95 },
    errorRate: { requests, failed, warning: 0.001, critical: 0.01, rollback: 0.05 },
    latency: { duration, quantile: 0.95, warning: seconds(0.2), critical: seconds(0.5) },
    availability: { health, warning: 0.999, critical: 0.99, rollback: 0.95 },
    incidents: { open: incidents, labels: { severity: 'critical' } },
  };
}

/** ST-3: what makes a deployment be rolled back. */
export function trading({ requests, duration, health }: Service): Partial<DeploymentMonitoringProps> {
  return {
    errorRate: { requests, failed, rollback: 0.01 },
    latency: { duration, rollback: seconds(0.5) },
    healthChecks: { health },
  };
}
