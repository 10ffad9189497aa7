import { declareShop, plain } from '../../../support/shop';
import { Delivery } from 'slipway/delivery';
import { Secrets } from 'slipway/expressions';
import { Canary, Cluster, KubernetesTarget, Stage, TrafficRouter } from 'slipway/promotion';

export function declare(delivery: Delivery): void {
  const { pipeline, staging } = declareShop(delivery);
  const target = new KubernetesTarget({ cluster: Cluster.kubeconfig({ name: 'shop', secret: Secrets.get('KUBECONFIG') }), deployment: 'web', service: 'web', images: { web: 'api' } }); // finding
  new Stage(pipeline, 'staging', { ...plain(), environment: staging, targets: [target], strategies: [new Canary({ router: TrafficRouter.gatewayApi({ route: 'shop' }) })] });
}
