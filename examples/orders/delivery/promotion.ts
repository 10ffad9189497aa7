import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { GcpWorkloadIdentity } from 'slipway/identity';
import { DoraMetrics } from 'slipway/observability';
import { Analysis, AutomaticPromotion, BlueGreen, Canary, Cluster, Gate, KubernetesTarget, MetricCondition, PromotionPipeline, Release, RollbackPolicy, Rolling, Stage, Strategy, TrafficRouter, Upstream, Verification } from 'slipway/promotion';
import { DeploymentEnvironment, Reviewer } from 'slipway/repository';
import { Environments } from './environments';
import { Identities } from './identities';
import { Channels } from './notifications';
import { HandOver } from './values';

const { hours, minutes, seconds } = Duration;

/** OR-5, OR-6, OR-9: development by itself, staging when somebody says so, production from release tags when several people do. */
export function declarePromotion(delivery: Delivery, release: Release, environments: Environments, identities: Identities, told: { channels: Channels; dora: DoraMetrics }): PromotionPipeline {
  const pipeline = new PromotionPipeline(delivery, 'orders', { release });
  const { channels: { notification }, dora: recorder } = told;
  const notifications = { notification, verified: 'deployed', failed: 'failed', rolledBack: 'failed' };
  const handOver = new HandOver(delivery);
  const before = (namespace: string, environment: DeploymentEnvironment) => handOver.hook(namespace, environment, environments.values);

  const development = new Stage(pipeline, 'development', {
    environment: environments.development,
    targets: [api(identities.development, 'dev')],
    preDeploy: before('dev', environments.development),
    strategies: [new Rolling()],
    verification: [Verification.smoke('python scripts/smoke_tests.py --env dev')],
    notifications: { notification, failed: 'failed' },
    recorder,
  });

  const staging = new Stage(pipeline, 'staging', {
    environment: environments.staging,
    after: Upstream.all(development),
    targets: [api(identities.staging, 'staging')],
    preDeploy: before('staging', environments.staging),
    strategies: [new Rolling()],
    verification: [Verification.smoke('python scripts/smoke_tests.py --env staging')],
    rollback: RollbackPolicy.automatic({ environment: environments.stagingRollback }),
    notifications,
    recorder,
  });

  new Stage(pipeline, 'production', {
    environment: environments.production,
    after: Upstream.all(staging),
    automatic: AutomaticPromotion.NEWEST,
    gates: [Gate.ref({ tags: ['v*'] }), Gate.approvals({ minimum: 2, approvers: ['ada', 'grace', 'katherine', 'margaret'] })],
    // A hotfix comes from main, at once: the people on call are asked instead.
    override: { reviewers: [Reviewer.team('on-call')], expires: hours(1) },
    targets: [api(identities.production, 'production')],
    preDeploy: before('production', environments.production),
    strategies: strategies(),
    verification: [Verification.smoke('python scripts/smoke_tests.py --env production')],
    rollback: RollbackPolicy.automatic({ environment: environments.productionRollback }),
    notifications,
    recorder,
  });
  return pipeline;
}

function api(identity: GcpWorkloadIdentity, namespace: string): KubernetesTarget {
  return new KubernetesTarget({
    cluster: Cluster.gke({ name: `orders-${namespace}`, location: 'europe-west1', identity }),
    namespace,
    deployment: 'orders-api',
    service: 'orders-api',
    images: { 'orders-api': 'api' },
    timeout: minutes(5),
  });
}

/** OR-9: the selector of the Service, all at once; or a part of the traffic, which is measured for ten minutes and for five. */
function strategies(): Strategy[] {
  const measured = (id: string, count: number) => new Analysis(id, {
    metrics: { 'error-rate': { command: 'python scripts/monitor_canary.py --metric error-rate', success: MetricCondition.below(0.01), interval: minutes(1), count, inconclusiveLimit: 1 } },
  });
  return [
    new BlueGreen({ router: TrafficRouter.serviceSelector() }),
    new Canary({
      router: TrafficRouter.smi({ split: 'orders-api' }),
      steps: [{ weight: 10, pause: seconds(600), analysis: measured('first-canary', 10) }, { weight: 50, pause: seconds(300), analysis: measured('second-canary', 5) }, { weight: 100 }],
    }),
  ];
}
