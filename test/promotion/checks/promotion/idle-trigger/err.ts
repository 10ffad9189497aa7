import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { CicdMetrics, DeploymentMonitoring, MetricCatalogue } from 'slipway/observability';
import { PromotionPipeline, RollbackPolicy, Stage } from 'slipway/promotion';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery);
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  const production = environment('production');
  const metrics = new CicdMetrics(delivery, 'cicd', { environments: [production] });
  const requests = new MetricCatalogue(delivery, 'shop').counter('shop_requests_total', { help: 'Requests.', labels: { code: ['200', '500'] } });
  const monitoring = new DeploymentMonitoring(delivery, 'shop', { metrics, environment: production, errorRate: { requests, failed: { code: '500' }, critical: 0.01, rollback: 0.05 } });
  new Stage(pipeline, 'production', { environment: production, rollback: RollbackPolicy.manual(), monitoring, ...deployed() }); // finding
}
