import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Notification } from 'slipway/observability';
import { Gate, Hook, PromotionPipeline, PromotionWorkflow, Release, RollbackPolicy, Rolling, Stage, Verification } from 'slipway/promotion';
import { Workflow } from 'slipway/workflows';
import { stagingTargets } from './clusters';
import { Environments } from './environments';
import { Metrics } from './monitoring';

/** What every stage needs. */
export interface StageParts {
  readonly environments: Environments;
  readonly metrics: Metrics;
  readonly notification: Notification;
}

/** ST-5: development is Docker Compose on one's own machine; a merge leads to staging, and from there on a release moves. */
export function declarePipeline(delivery: Delivery, release: Release): PromotionPipeline {
  return new PromotionPipeline(delivery, 'trading', { release, gates: [Gate.ref({ branches: ['main'], overridable: false }), Gate.attestation({ overridable: false })] });
}

/** ST-3: what is done before anything goes back, and how the database does: a step of its own, only when the migration says that it can be undone. */
export function rollbackHooks(): { before: Hook; database: Hook } {
  return {
    before: Hook.script('./scripts/deployment/backup.sh', { name: 'Back up before the rollback', timeout: Duration.minutes(3) }),
    database: Hook.script('./scripts/deployment/migrate.sh down', { timeout: Duration.minutes(5) }),
  };
}

/** `staging-deploy.yml`: ST-2. Every release, by itself. ST-10: it is where a rollback is exercised. */
export function declareStaging(pipeline: PromotionPipeline, { environments, metrics, notification }: StageParts): { staging: Stage; workflow: Workflow } {
  const promotion = new PromotionWorkflow(pipeline, 'staging-deploy', { name: 'Staging deploy' });
  const staging = new Stage(pipeline, 'staging', {
    environment: environments.staging,
    workflow: promotion,
    targets: stagingTargets(environments),
    strategies: [new Rolling()],
    migration: Hook.script('./scripts/deployment/migrate.sh up', { env: { DATABASE_URL: environments.staging.secret('DATABASE_URL') } }),
    verification: [Verification.http('https://staging.trading.example.com/health', { timeout: Duration.minutes(2) }), Verification.smoke('./scripts/testing/smoke-tests.sh https://staging.trading.example.com', { timeout: Duration.minutes(5) })],
    rollback: RollbackPolicy.automatic(rollbackHooks()),
    recorder: metrics.recorder,
    notifications: { notification, verified: 'verified', failed: 'staging-failed', rolledBack: 'rolled-back' },
  });
  return { staging, workflow: promotion.workflow };
}
