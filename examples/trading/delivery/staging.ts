import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Secrets } from 'slipway/expressions';
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

/** What deploys and what rolls back find it in their own environments. */
const env = { DATABASE_URL: Secrets.get('DATABASE_URL') };

/** The old version works with the new database as well: that is what the template of a pull request asks. */
export const MIGRATION = Hook.script('./scripts/deployment/migrate.sh up', { env });

/** ST-3: what is done before anything goes back. */
export const BACKUP = Hook.script('./scripts/deployment/backup.sh', { name: 'Back up before the rollback', timeout: Duration.minutes(3), env });

/** ST-3: how the database goes back: a step of its own, only when the release says that its migration can be undone. */
export const DATABASE_ROLLBACK = Hook.script('./scripts/deployment/migrate.sh down', { timeout: Duration.minutes(5), env });

/** `staging-deploy.yml`: ST-2. Every release, by itself. ST-10: it is where a rollback is exercised. */
export function declareStaging(pipeline: PromotionPipeline, { environments, metrics, notification }: StageParts): { staging: Stage; workflow: Workflow } {
  const promotion = new PromotionWorkflow(pipeline, 'staging-deploy', { name: 'Staging deploy' });
  const staging = new Stage(pipeline, 'staging', {
    environment: environments.staging,
    workflow: promotion,
    targets: stagingTargets(environments),
    strategies: [new Rolling()],
    migration: MIGRATION,
    verification: [Verification.http('https://staging.trading.example.com/health', { timeout: Duration.minutes(2) }), Verification.smoke('./scripts/testing/smoke-tests.sh https://staging.trading.example.com', { timeout: Duration.minutes(5) })],
    rollback: RollbackPolicy.automatic({ before: BACKUP, database: DATABASE_ROLLBACK }),
    recorder: metrics.recorder,
    notifications: { notification, verified: 'verified', failed: 'staging-failed', rolledBack: 'rolled-back' },
  });
  return { staging, workflow: promotion.workflow };
}
