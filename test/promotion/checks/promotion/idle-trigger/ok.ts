import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { CicdMetrics, DeploymentMonitoring, MetricCatalogue } from 'slipway/observability';
import { PromotionPipeline, RollbackPolicy, Stage } from 'slipway/promotion';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery);
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  const [staging, production] = [environment('staging'), environment('production')];
  const metrics = new CicdMetrics(delivery, 'cicd', { environments: [staging, production] });
  const requests = new MetricCatalogue(delivery, 'shop').counter('shop_requests_total', { help: 'Requests.', labels: { code: ['200', '500'] } });
  const failed = { code: '500' };
  new Stage(pipeline, 'staging', { environment: staging, rollback: RollbackPolicy.manual(), monitoring: new DeploymentMonitoring(delivery, 'staging', { metrics, environment: staging, errorRate: { requests, failed, critical: 0.05 } }), ...deployed() });
  new Stage(pipeline, 'production', { environment: production, monitoring: new DeploymentMonitoring(delivery, 'production', { metrics, environment: production, errorRate: { requests, failed, rollback: 0.05 } }), ...deployed() });
}
