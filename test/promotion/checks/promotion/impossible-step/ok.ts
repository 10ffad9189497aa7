import { declareShop, plain } from '../../../support/shop';
import { Delivery } from 'slipway/delivery';
import { Secrets } from 'slipway/expressions';
import { BlueGreen, Canary, Cluster, KubernetesTarget, Rolling, Stage, TrafficRouter, Upstream } from 'slipway/promotion';

const target = (replicas?: number) => new KubernetesTarget({ cluster: Cluster.kubeconfig({ name: 'shop', secret: Secrets.get('KUBECONFIG') }), deployment: 'web', service: 'web', images: { web: 'api' }, replicas });

export function declare(delivery: Delivery): void {
  const { pipeline, staging, production } = declareShop(delivery);
  const canary = new Canary({ router: TrafficRouter.replicaRatio() });
  // Twenty can be shared in steps of five percent, and how many the second one has, nobody knows.
  const staged = new Stage(pipeline, 'staging', { ...plain(), environment: staging, targets: [target(20), target()], strategies: [canary] });
  new Stage(pipeline, 'production', {
    ...plain(),
    environment: production,
    after: Upstream.all(staged),
    targets: [target(3)],
    strategies: [new BlueGreen({ router: TrafficRouter.serviceSelector() }), new Canary({ router: TrafficRouter.gatewayApi({ route: 'shop' }) }), new Rolling()],
  });
}
