import { declareShop, plain } from '../../../support/shop';
import { Delivery } from 'slipway/delivery';
import { Secrets } from 'slipway/expressions';
import { BlueGreen, Canary, Cluster, KubernetesTarget, Stage, TrafficRouter, Upstream } from 'slipway/promotion';

const target = (replicas: number) => ({ cluster: Cluster.kubeconfig({ name: 'shop', secret: Secrets.get('KUBECONFIG') }), deployment: 'web', service: 'web', images: { web: 'api' }, replicas });

export function declare(delivery: Delivery): void {
  const { pipeline, staging, production } = declareShop(delivery);
  const four = new KubernetesTarget(target(4)); // finding
  const staged = new Stage(pipeline, 'staging', { ...plain(), environment: staging, targets: [four], strategies: [new Canary({ router: TrafficRouter.replicaRatio() })] });
  const one = new KubernetesTarget(target(1)); // finding finding
  new Stage(pipeline, 'production', {
    ...plain(),
    environment: production,
    after: Upstream.all(staged),
    targets: [one],
    strategies: [
      new BlueGreen({ router: TrafficRouter.serviceSelector(), steps: [{ weight: 10 }, { weight: 50 }, { weight: 100 }] }),
      new Canary({ router: TrafficRouter.replicaRatio(), steps: [{ weight: 50 }, { weight: 100 }] }),
    ],
  });
}
