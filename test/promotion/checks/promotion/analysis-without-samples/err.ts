import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { PromQl } from 'slipway/observability';
import { Analysis, Gate, MetricCondition, PromotionPipeline, Stage, Verification } from 'slipway/promotion';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery);
  const query = PromQl.raw('sum(rate(errors_total[5m])) / sum(rate(requests_total[5m]))');
  const gate = Gate.metric({ query, below: 0.01 }); // finding
  const pipeline = new PromotionPipeline(delivery, 'shop', { release, gates: [gate] });
  const analysis = new Analysis('errors', { metrics: { rate: { query, success: MetricCondition.below(0.01) }, again: { query, success: MetricCondition.below(0.02) } } }); // finding
  const verification = [Verification.analysis(analysis)];
  new Stage(pipeline, 'staging', { environment: environment('staging'), verification, ...deployed() });
  new Stage(pipeline, 'production', { environment: environment('production'), verification, ...deployed() });
}
