import { Checks } from 'slipway/checks';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { ArgoCdTarget, AutomaticPromotion, Cluster, Gate, HelmTarget, HelmValue, PromotionPipeline, PromotionWorkflow, RollbackPolicy, Rolling, Stage, Upstream, Verification } from 'slipway/promotion';
import { BaseJob, Runner } from 'slipway/workflows';
import { Deployable } from './deploy-environments';
import { Platform } from '../platform';

const { minutes } = Duration;

/**
 * GL-24, GL-25, GL-33: dev by Argo CD, staging on weekdays, production when somebody asks for it and somebody else agrees.
 *
 * @param tested the gate of CI
 */
export function declarePromotion(delivery: Delivery, { environments, dora, notification }: Platform, { release, gate }: Deployable, tested: BaseJob): PromotionPipeline {
  const { dev, staging, production, rollback, stagingCluster, productionCluster } = environments;
  const pipeline = new PromotionPipeline(delivery, 'greenlang', {
    release,
    // What is known of the commit may come after the release: CI runs beside the build.
    after: [tested.workflow],
    rollback: { targetInput: 'target-revision' },
  });
  const workflow = new PromotionWorkflow(pipeline, 'promote-environment', { name: 'Promote', inputs: { source: 'source-env', stage: 'target-env' } });
  const notifications = { notification, verified: 'deploy-success', failed: 'deploy-failure', rolledBack: 'deploy-failure' };

  const first = new Stage(pipeline, 'dev', {
    environment: dev,
    workflow,
    // Argo CD is reached from inside only; the machine there has its program.
    runsOn: Runner.selfHosted('self-hosted', 'greenlang-dev'),
    targets: [new ArgoCdTarget({
      server: 'argocd.greenlang.example',
      authToken: dev.secret('ARGOCD_TOKEN'),
      application: 'greenlang-dev',
      images: { 'ghcr.io/acme/greenlang': 'api' },
      timeout: minutes(5),
    })],
    strategies: [new Rolling()],
    verification: [answers('https://dev.greenlang.example')],
  });

  const second = new Stage(pipeline, 'staging', {
    environment: staging,
    workflow,
    after: Upstream.all(first),
    automatic: AutomaticPromotion.NEWEST,
    gates: [Gate.checks([tested]), Gate.securityScan(gate), Gate.noOpenAlerts(), Gate.weekdays('Europe/Zurich')],
    targets: [helm(stagingCluster, 'staging')],
    strategies: [new Rolling()],
    verification: [answers('https://staging.greenlang.example'), smokeTests('https://staging.greenlang.example')],
    rollback: RollbackPolicy.automatic({ timeout: minutes(5) }),
    recorder: dora,
    notifications,
  });

  const third = new Stage(pipeline, 'production', {
    environment: production,
    workflow,
    after: Upstream.all(second),
    automatic: AutomaticPromotion.NEVER,
    gates: [Gate.checks([tested]), Gate.securityScan(gate), Gate.noOpenAlerts()],
    targets: [helm(productionCluster, 'production')],
    strategies: [new Rolling()],
    verification: [answers('https://greenlang.example'), smokeTests('https://greenlang.example')],
    rollback: RollbackPolicy.automatic({ environment: rollback, timeout: minutes(5) }),
    recorder: dora,
    notifications,
  });
  for (const stage of [second, third]) Checks.of(stage).acknowledge('promotion/time-budget', 'GL-25: five minutes are promised, and it takes one; what GitHub ends is lost, which the next reconcile says and somebody hears.');
  return pipeline;
}

function helm(cluster: Cluster, namespace: string): HelmTarget {
  return new HelmTarget({
    cluster,
    release: 'greenlang',
    namespace,
    chart: 'deployment/helm/greenlang',
    images: { 'image.repository': HelmValue.repository('api'), 'image.digest': HelmValue.digest('api') },
    timeout: minutes(1),
  });
}

function answers(url: string): Verification {
  return Verification.http(`${url}/healthz`, { timeout: minutes(1) });
}

/** GL-24: what fails within ten minutes goes back by itself. */
function smokeTests(url: string): Verification {
  return Verification.smoke('make smoke', { timeout: minutes(2), env: { ADDRESS: url } });
}
