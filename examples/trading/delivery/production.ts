import { Duration } from 'slipway/core';
import { AutomaticPromotion, BlueGreen, Gate, PromotionPipeline, PromotionWorkflow, RollbackPolicy, Rolling, Stage, TrafficRouter, Upstream, Verification } from 'slipway/promotion';
import { Workflow } from 'slipway/workflows';
import { Ci } from './ci';
import { canaryTargets, productionTargets } from './clusters';
import { BACKUP, DATABASE_ROLLBACK, MIGRATION, StageParts } from './staging';

export interface ProductionParts extends StageParts {
  readonly ci: Ci;
  readonly staging: Stage;
}

/** `production-deploy.yml`: ST-4. Somebody lets a release into the canary. When that has been well for fifteen minutes, the traffic of both regions is swapped. */
export function declareProduction(pipeline: PromotionPipeline, { ci, staging, environments, metrics, notification }: ProductionParts): Workflow {
  const promotion = new PromotionWorkflow(pipeline, 'production-deploy', { name: 'Production deploy', schedule: { cron: '4,14,24,34,44,54 * * * *' } });
  const { workflow } = promotion;
  const notifications = { notification, verified: 'verified', failed: 'production-failed', rolledBack: 'rolled-back' };
  const healthy = Verification.http('https://trading.example.com/health', { timeout: Duration.minutes(2) });

  const canary = new Stage(pipeline, 'production-canary', {
    environment: environments.canary,
    workflow: promotion,
    after: Upstream.all(staging),
    automatic: AutomaticPromotion.NEWEST,
    gates: [Gate.checks([ci.integration], { gateId: 'integration-tests' })],
    targets: canaryTargets(environments),
    strategies: [new Rolling()],
    verification: [healthy],
    // Both share the database with what serves: it is migrated here, and goes back from here.
    migration: MIGRATION,
    rollback: RollbackPolicy.automatic({ environment: environments.rollback, before: BACKUP, database: DATABASE_ROLLBACK }),
    notifications,
  });

  new Stage(pipeline, 'production', {
    environment: environments.production,
    workflow: promotion,
    after: Upstream.all(canary),
    automatic: AutomaticPromotion.NEWEST,
    gates: [Gate.soak(Duration.minutes(15)), ...metrics.canaryIsWell()],
    targets: productionTargets(environments),
    strategies: [new BlueGreen({ router: TrafficRouter.serviceSelector(), steps: [{ weight: 100, pause: Duration.minutes(2) }] })],
    verification: [healthy, Verification.smoke('./scripts/testing/smoke-tests.sh https://trading.example.com', { timeout: Duration.minutes(3) })],
    rollback: RollbackPolicy.automatic({ environment: environments.rollback, before: BACKUP }),
    monitoring: metrics.watch(environments.production),
    recorder: metrics.recorder,
    notifications,
  });
  return workflow;
}
