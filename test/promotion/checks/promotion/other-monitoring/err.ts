import { declareShop, plain } from '../../../support/shop';
import { Delivery } from 'slipway/delivery';
import { CicdMetrics, DeploymentMonitoring, MetricCatalogue } from 'slipway/observability';
import { Stage, Upstream, Verification } from 'slipway/promotion';

export function declare(delivery: Delivery): void {
  const { pipeline, staging, production } = declareShop(delivery);
  const metrics = new CicdMetrics(delivery, 'cicd', { environments: [staging, production] });
  const requests = new MetricCatalogue(delivery, 'shop').counter('shop_requests_total', { help: 'Requests.', labels: { code: ['200', '500'] } });
  const monitoring = (id: string, limits: { rollback?: number; warning?: number }) => new DeploymentMonitoring(delivery, id, { metrics, environment: staging, errorRate: { requests, failed: { code: '500' }, ...limits } });
  const staged = new Stage(pipeline, 'staging', { ...plain(), environment: staging, monitoring: monitoring('silent', { warning: 0.01 }), verification: [Verification.smoke('./smoke.sh')] }); // finding
  new Stage(pipeline, 'production', { ...plain(), environment: production, after: Upstream.all(staged), monitoring: monitoring('staging', { rollback: 0.05 }) }); // finding
}
