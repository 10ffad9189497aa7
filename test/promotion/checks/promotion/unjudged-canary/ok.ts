import { declareShop, plain } from '../../../support/shop';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Secrets } from 'slipway/expressions';
import { PromQl } from 'slipway/observability';
import { Analysis, BlueGreen, Canary, Cluster, KubernetesTarget, MetricCondition, Stage, TrafficRouter, Upstream } from 'slipway/promotion';

const target = () => new KubernetesTarget({ cluster: Cluster.kubeconfig({ name: 'shop', secret: Secrets.get('KUBECONFIG') }), deployment: 'web', service: 'web', images: { web: 'api' } });

export function declare(delivery: Delivery): void {
  const { pipeline, staging, production } = declareShop(delivery);
  const samples = { query: PromQl.raw('sum(increase(shop_requests_total[5m]))'), minimum: 100 };
  const analysis = new Analysis('errors', { metrics: { rate: { query: PromQl.raw('sum(rate(shop_errors_total[5m]))'), success: MetricCondition.below(1), samples } } });
  const judged = new Canary({ router: TrafficRouter.gatewayApi({ route: 'shop' }), steps: [{ weight: 10, pause: Duration.minutes(10), analysis }, { weight: 100 }] });
  const staged = new Stage(pipeline, 'staging', { ...plain(), environment: staging, targets: [target()], strategies: [judged, new BlueGreen({ router: TrafficRouter.serviceSelector() })] });
  // The Rollout has analyses of its own.
  new Stage(pipeline, 'production', { ...plain(), environment: production, after: Upstream.all(staged), targets: [target()], strategies: [new Canary({ router: TrafficRouter.argoRollouts() })] });
}
