import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Status } from 'slipway/expressions';
import { AutomaticPromotion, BlueGreen, HelmTarget, HelmValue, KubernetesTarget, PromotionPipeline, Release, RollbackPolicy, Rolling, Stage, TrafficRouter, Upstream, Verification } from 'slipway/promotion';
import { Places } from './environments';
import { Channels } from './notifications';

/** ML-3, ML-4, ML-8, ML-9, ML-10: what main made goes to staging by itself, and to production once somebody approves. What does not work goes back. */
export function declarePromotion(delivery: Delivery, release: Release, { staging, production }: Places, channels: Channels): PromotionPipeline {
  const pipeline = new PromotionPipeline(delivery, 'ml-platform', { release });
  const notifications = { notification: channels.notification, verified: 'deployed', failed: 'deployment-failed', rolledBack: 'deployment-failed' };

  const first = new Stage(pipeline, 'staging', {
    environment: staging.environment,
    targets: [new HelmTarget({
      cluster: staging.cluster,
      release: 'ml-platform',
      namespace: 'staging',
      chart: 'deploy/chart',
      images: { 'image.repository': HelmValue.repository('app'), 'image.digest': HelmValue.digest('app') },
      timeout: Duration.minutes(5),
    })],
    strategies: [new Rolling()],
    verification: [answers('https://staging.ml-platform.example.com')],
    notifications,
  });

  const second = new Stage(pipeline, 'production', {
    environment: production.environment,
    after: Upstream.all(first),
    // It is proposed as soon as staging is verified, and waits for the reviewers of the environment.
    automatic: AutomaticPromotion.NEWEST,
    targets: [new KubernetesTarget({
      cluster: production.cluster,
      namespace: 'production',
      deployment: 'ml-platform',
      service: 'ml-platform',
      images: { app: 'app' },
      timeout: Duration.minutes(5),
    })],
    strategies: [new BlueGreen({ router: TrafficRouter.serviceSelector(), steps: [{ weight: 100, pause: Duration.minutes(5) }], keep: Duration.hours(24) }), new Rolling()],
    verification: [answers('https://ml-platform.example.com')],
    rollback: RollbackPolicy.automatic({ environment: production.rollback }),
    notifications,
  });

  const failed = () => channels.email('A deployment failed', Status.failure());
  for (const job of [first.deployJob(), second.deployJob('blue-green'), second.deployJob('rolling'), first.rollbackJob, second.rollbackJob]) job.use(failed());
  return pipeline;
}

function answers(url: string): Verification {
  return Verification.http(`${url}/health`, { timeout: Duration.minutes(5) });
}
