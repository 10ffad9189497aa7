import { deployed, shopIn } from '../../../support/fixture';
import { MadeUpStrategy } from '../../../support/shop';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { CicdMetrics, DeploymentMonitoring, MetricCatalogue } from 'slipway/observability';
import { PromotionPipeline, RollbackPolicy, Stage } from 'slipway/promotion';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery);
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  const environments = ['same', 'at-once', 'by-hand', 'unwatched'].map((name) => environment(name));
  const metrics = new CicdMetrics(delivery, 'cicd', { environments });
  const requests = new MetricCatalogue(delivery, 'shop').counter('shop_requests_total', { help: 'Requests.', labels: { code: ['200', '500'] } });
  const [same, atOnce, byHand, unwatched] = environments;
  const monitoring = (watched: typeof same) => new DeploymentMonitoring(delivery, watched.environmentName, { metrics, environment: watched, window: Duration.hours(2), errorRate: { requests, failed: { code: '500' }, rollback: 0.05 } });
  const keeping = (time: Duration) => ({ ...deployed(), strategies: [new MadeUpStrategy('blue-green', time)] });
  new Stage(pipeline, 'same', { environment: same, monitoring: monitoring(same), ...keeping(Duration.hours(2)) });
  new Stage(pipeline, 'at-once', { environment: atOnce, monitoring: monitoring(atOnce), ...keeping(Duration.seconds(0)) });
  new Stage(pipeline, 'by-hand', { environment: byHand, monitoring: monitoring(byHand), rollback: RollbackPolicy.manual(), ...keeping(Duration.hours(1)) });
  new Stage(pipeline, 'unwatched', { environment: unwatched, ...keeping(Duration.hours(1)) });
}
