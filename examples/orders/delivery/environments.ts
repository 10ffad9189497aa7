import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { DeploymentEnvironment, EnvironmentTable, Reviewer } from 'slipway/repository';

const SECRETS = ['DATABASE_PASSWORD', 'RABBITMQ_PASSWORD', 'JWT_SECRET_KEY', 'STRIPE_API_KEY'];

/** Both ways lead to one cluster. */
const production = <T>(value: T) => ({ 'production': value, 'production-expedited': value });

/** Where the service runs, who lets it in, and with which values. */
export class Environments {
  public readonly development: DeploymentEnvironment;
  public readonly staging: DeploymentEnvironment;
  public readonly production: DeploymentEnvironment;
  /** For a hotfix: the same cluster, the people on call instead of the release managers, no waiting. */
  public readonly expedited: DeploymentEnvironment;
  /** OR-11. */
  public readonly values: EnvironmentTable;

  public constructor(delivery: Delivery) {
    this.development = new DeploymentEnvironment(delivery, 'development', { branches: ['main'], secrets: SECRETS });
    this.staging = new DeploymentEnvironment(delivery, 'staging', {
      branches: ['main'],
      reviewers: [Reviewer.team('orders-developers')],
      preventSelfReview: false,
      secrets: SECRETS,
    });
    this.production = new DeploymentEnvironment(delivery, 'production', {
      url: 'https://api.production.example.com',
      tags: ['v*'],
      reviewers: [Reviewer.team('release-managers'), Reviewer.team('product-owners')],
      waitTimer: Duration.minutes(10),
      secrets: [...SECRETS, 'SLACK_WEBHOOK_URL'],
    });
    this.expedited = new DeploymentEnvironment(delivery, 'production-expedited', {
      url: 'https://api.production.example.com',
      branches: ['main'],
      reviewers: [Reviewer.team('on-call')],
      secrets: [...SECRETS, 'SLACK_WEBHOOK_URL'],
    });
    this.values = new EnvironmentTable(delivery, 'values', {
      environments: [this.development, this.staging, this.production, this.expedited],
      rows: {
        ENVIRONMENT: { development: 'development', staging: 'staging', ...production('production') },
        LOG_LEVEL: { development: 'DEBUG', staging: 'INFO', ...production('WARNING') },
        DATABASE_URL: { development: 'postgresql://orders@db.dev/orders', staging: 'postgresql://orders@db.staging/orders', ...production('postgresql://orders@db.prod/orders') },
        RABBITMQ_URL: { development: 'amqp://orders@mq.dev', staging: 'amqp://orders@mq.staging', ...production('amqp://orders@mq.prod') },
        // Rolled out gradually: not in production yet.
        FEATURE_NEW_PAYMENT_FLOW: { development: true, staging: true, ...production(false) },
      },
    });
  }
}
