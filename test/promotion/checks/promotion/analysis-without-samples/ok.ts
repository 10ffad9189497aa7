import { Analysis, MetricCondition, Stage, Verification } from 'slipway/promotion';
import { declareShop, plain } from '../../../support/shop';
import { Delivery } from 'slipway/delivery';
import { PromQl } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  const { pipeline, staging } = declareShop(delivery);
  const analysis = new Analysis('errors', {
    metrics: {
      rate: { query: PromQl.raw('sum(rate(shop_errors_total[5m]))'), success: MetricCondition.below(1), samples: { query: PromQl.raw('sum(increase(shop_requests_total[5m]))'), minimum: 100 } },
      // A command says nothing when there is too little.
      probes: { command: './probe.sh', success: MetricCondition.atLeast(0.99) },
    },
  });
  new Stage(pipeline, 'staging', { ...plain(), environment: staging, verification: [Verification.analysis(analysis)] });
}
