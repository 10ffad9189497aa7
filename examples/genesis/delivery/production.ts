import { Checks } from 'slipway/checks';
import { Duration } from 'slipway/core';
import { Secrets } from 'slipway/expressions';
import { Notification } from 'slipway/observability';
import { BlueGreen, Canary, Cluster, Gate, Hook, KubernetesTarget, PromotionAction, PromotionPipeline, PromotionWorkflow, RollbackPolicy, Rolling, Stage, Strategy, TrafficRouter, Upstream, Verification } from 'slipway/promotion';
import { Reviewer } from 'slipway/repository';
import { Environments } from './environments';
import { Metrics } from './monitoring';
import { Promoted } from './staging';

const { hours, minutes } = Duration;

export interface ProductionParts {
  readonly staging: Promoted;
  readonly environments: Environments;
  readonly metrics: Metrics;
  readonly notification: Notification;
}

/** `production-deploy.yml`: GE-3. Only when somebody starts it, and says which version and how. */
export function declareProduction(pipeline: PromotionPipeline, { staging, environments, metrics, notification }: ProductionParts): Promoted {
  const { production: environment, rollback } = environments;
  const promotion = new PromotionWorkflow(pipeline, 'production-deploy', {
    name: 'Production deploy',
    automatic: false,
    actions: [PromotionAction.PROMOTE],
    inputs: { release: 'version', skipUpstream: 'skip_staging_validation', strategy: 'deployment_strategy' },
  });
  const stage = new Stage(pipeline, 'production', {
    environment,
    workflow: promotion,
    after: Upstream.all(staging.stage),
    // An emergency skips staging, and nothing else.
    gates: [Gate.passRate(0.98, { overridable: false })],
    override: { reviewers: [Reviewer.team('platform-leads'), Reviewer.team('devops-team')], expires: hours(2) },
    // What deploys and what rolls back find the secret in their own environments.
    targets: [new KubernetesTarget({
      cluster: Cluster.kubeconfig({ name: 'production', secret: Secrets.get('PRODUCTION_KUBECONFIG') }),
      namespace: 'production',
      deployment: 'genesis',
      service: 'genesis',
      images: { genesis: 'app' },
      replicas: 4,
      timeout: minutes(2),
    })],
    strategies: strategies(metrics),
    backup: Hook.script('./scripts/backup.sh', { name: 'Back up the database and the configuration', timeout: minutes(20), env: { DATABASE_URL: environment.secret('PRODUCTION_DATABASE_URL') } }),
    verification: [
      Verification.http('https://genesis-rebuild.example.com/health', { timeout: minutes(2) }),
      Verification.smoke('./scripts/smoke-tests.sh', { timeout: minutes(3), env: { API_KEYS: Secrets.get('PRODUCTION_API_KEYS'), MONITORING_API_KEY: Secrets.get('MONITORING_API_KEY') } }),
    ],
    rollback: RollbackPolicy.automatic({ environment: rollback, timeout: minutes(15) }),
    monitoring: metrics.watchProduction(),
    recorder: metrics.recorder,
    notifications: { notification, verified: 'verified', failed: 'production-failed', rolledBack: 'production-rolled-back' },
  });
  Checks.of(stage).acknowledge('promotion/short-keep', 'GE-6 keeps blue for 24 hours, GE-9 looks on for 48: on the second day a rollback deploys the release before.');
  return { stage, workflow: promotion.workflow };
}

/** GE-6, GE-7, GE-8: blue-green, unless somebody chooses another one. */
function strategies(metrics: Metrics): Strategy[] {
  const router = TrafficRouter.gatewayApi({ route: 'genesis' });
  const analysis = metrics.whileShifting();
  return [
    new BlueGreen({ router, steps: [{ weight: 10, pause: minutes(2), analysis }, { weight: 50, pause: minutes(2), analysis }, { weight: 100, pause: minutes(5), analysis }], keep: hours(24) }),
    new Rolling({ maxSurge: '25%' }),
    new Canary({ router, steps: [{ weight: 5, pause: minutes(10), analysis }, { weight: 25, analysis }, { weight: 50, analysis }, { weight: 100 }] }),
  ];
}
