import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { PromQl } from 'slipway/observability';
import { Analysis, Gate, MetricCondition, PromotionPipeline, Stage, Verification } from 'slipway/promotion';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery);
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  const query = PromQl.raw('sum(rate(errors_total[5m])) / sum(rate(requests_total[5m]))');
  const samples = { query: PromQl.raw('sum(increase(requests_total[5m]))'), minimum: 100 };
  // A command says nothing when there is too little.
  const analysis = new Analysis('errors', { metrics: { rate: { query, samples, success: MetricCondition.below(0.01) }, smoke: { command: './count.sh', success: MetricCondition.equalTo(0) } } });
  new Stage(pipeline, 'production', { environment: environment('production'), gates: [Gate.metric({ query, below: 0.01, samples })], verification: [Verification.analysis(analysis)], ...deployed() });
}
