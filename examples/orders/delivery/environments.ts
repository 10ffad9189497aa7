import { Delivery } from 'slipway/delivery';
import { DeploymentEnvironment, EnvironmentTable, Reviewer } from 'slipway/repository';

export const SECRETS = ['DATABASE_PASSWORD', 'RABBITMQ_PASSWORD', 'JWT_SECRET_KEY', 'STRIPE_API_KEY'];

/** Where the service runs, who lets it in, and with which values. */
export class Environments {
  public readonly development: DeploymentEnvironment;
  public readonly staging: DeploymentEnvironment;
  public readonly production: DeploymentEnvironment;
  public readonly stagingRollback: DeploymentEnvironment;
  public readonly productionRollback: DeploymentEnvironment;
  /** OR-11. */
  public readonly values: EnvironmentTable;

  public constructor(delivery: Delivery) {
    const url = 'https://api.production.example.com';
    this.development = new DeploymentEnvironment(delivery, 'development', { branches: ['main'], secrets: SECRETS });
    this.staging = new DeploymentEnvironment(delivery, 'staging', {
      branches: ['main'],
      reviewers: [Reviewer.team('orders-developers')],
      preventSelfReview: false,
      secrets: SECRETS,
    });
    // Who says yes to production is asked by name, and several of them: see `promotion.ts`.
    this.production = new DeploymentEnvironment(delivery, 'production', { url, branches: ['main'], secrets: SECRETS });
    this.stagingRollback = new DeploymentEnvironment(delivery, 'staging-rollback', { branches: ['main'] });
    this.productionRollback = new DeploymentEnvironment(delivery, 'production-rollback', { url, branches: ['main'] });
    this.values = new EnvironmentTable(delivery, 'values', {
      environments: [this.development, this.staging, this.production],
      rows: {
        ENVIRONMENT: { development: 'development', staging: 'staging', production: 'production' },
        LOG_LEVEL: { development: 'DEBUG', staging: 'INFO', production: 'WARNING' },
        DATABASE_URL: { development: 'postgresql://orders@db.dev/orders', staging: 'postgresql://orders@db.staging/orders', production: 'postgresql://orders@db.prod/orders' },
        RABBITMQ_URL: { development: 'amqp://orders@mq.dev', staging: 'amqp://orders@mq.staging', production: 'amqp://orders@mq.prod' },
        // Rolled out gradually: not in production yet.
        FEATURE_NEW_PAYMENT_FLOW: { development: true, staging: true, production: false },
      },
    });
  }
}
