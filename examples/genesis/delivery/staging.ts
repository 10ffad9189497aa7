import { Duration } from 'slipway/core';
import { Notification } from 'slipway/observability';
import { DockerTarget, Gate, PromotionAction, PromotionPipeline, PromotionWorkflow, Rolling, Stage, Verification } from 'slipway/promotion';
import { Reviewer } from 'slipway/repository';
import { Workflow } from 'slipway/workflows';
import { Ci } from './ci';
import { Environments } from './environments';

/** A stage, and the workflow that promotes to it. */
export interface Promoted {
  readonly stage: Stage;
  readonly workflow: Workflow;
}

export interface StagingParts {
  readonly ci: Ci;
  readonly environments: Environments;
  readonly notification: Notification;
}

/** `staging-deploy.yml`: GE-2. By itself after CI on main; by hand with `force_deploy`, which asks the DevOps team. */
export function declareStaging(pipeline: PromotionPipeline, { ci, environments: { staging: environment }, notification }: StagingParts): Promoted {
  const promotion = new PromotionWorkflow(pipeline, 'staging-deploy', {
    name: 'Staging deploy',
    actions: [PromotionAction.PROMOTE],
    inputs: { release: 'version', force: 'force_deploy' },
  });
  const stage = new Stage(pipeline, 'staging', {
    environment,
    workflow: promotion,
    gates: [Gate.checks([ci.python.job('smoke')]), Gate.securityScan(ci.security.verdict), Gate.passRate(0.95)],
    override: { reviewers: [Reviewer.team('devops-team')], expires: Duration.hours(1) },
    targets: [new DockerTarget({
      project: 'genesis',
      file: 'deploy/staging.compose.yml',
      images: { genesis: 'app' },
      machine: {
        destination: 'deploy@staging.genesis-rebuild.example.com',
        privateKey: environment.secret('STAGING_SSH_KEY'),
        knownHosts: environment.variable('STAGING_KNOWN_HOSTS'),
      },
    })],
    strategies: [new Rolling()],
    verification: [
      Verification.http('https://staging.genesis-rebuild.example.com/health', { timeout: Duration.minutes(5) }),
      Verification.smoke('./scripts/smoke-tests.sh', { timeout: Duration.minutes(10), env: { DATABASE_URL: environment.secret('STAGING_DATABASE_URL'), API_KEYS: environment.secret('STAGING_API_KEYS') } }),
    ],
    notifications: { notification, verified: 'verified', failed: 'staging-failed', rolledBack: 'staging-rolled-back' },
  });
  return { stage, workflow: promotion.workflow };
}
