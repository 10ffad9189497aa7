import { Analysis, MetricCondition, Stage, Upstream, Verification } from 'slipway/promotion';
import { declareShop, plain } from '../../../support/shop';
import { Delivery } from 'slipway/delivery';
import { PromQl } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  const { pipeline, staging, production } = declareShop(delivery);
  const analysis = new Analysis('errors', { // finding
    metrics: {
      rate: { query: PromQl.raw('sum(rate(shop_errors_total[5m]))'), success: MetricCondition.below(1) },
      latency: { query: PromQl.raw('shop_latency_seconds'), success: MetricCondition.below(0.2) },
    },
  });
  const staged = new Stage(pipeline, 'staging', { ...plain(), environment: staging, verification: [Verification.analysis(analysis)] });
  // The same one is told of once.
  new Stage(pipeline, 'production', { ...plain(), environment: production, after: Upstream.all(staged), verification: [Verification.analysis(analysis)] });
}
