import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { DeploymentEnvironment, Reviewer } from 'slipway/repository';

/** GE-10, GE-16: `slipway apply` brings them to GitHub, and says which secrets are missing. */
export class Environments {
  public readonly staging: DeploymentEnvironment;
  public readonly production: DeploymentEnvironment;
  /** The same cluster. A rollback waits for nobody. */
  public readonly rollback: DeploymentEnvironment;

  public constructor(delivery: Delivery) {
    this.staging = new DeploymentEnvironment(delivery, 'staging', {
      url: 'https://staging.genesis-rebuild.example.com',
      branches: ['main'],
      secrets: ['STAGING_DATABASE_URL', 'STAGING_API_KEYS', 'STAGING_SSH_KEY'],
      variables: { STAGING_KNOWN_HOSTS: 'staging.genesis-rebuild.example.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGm0Zr4hGdDxoK4x5r3mKj0b6bqYVY3u0hH7Wl2nQk5F' },
    });
    this.production = new DeploymentEnvironment(delivery, 'production', {
      url: 'https://genesis-rebuild.example.com',
      branches: ['main', 'release/*'],
      reviewers: [Reviewer.team('platform-leads'), Reviewer.team('devops-team')],
      waitTimer: Duration.minutes(5),
      secrets: ['PRODUCTION_DATABASE_URL', 'PRODUCTION_API_KEYS', 'MONITORING_API_KEY', 'PAGERDUTY_TOKEN', 'PRODUCTION_KUBECONFIG'],
    });
    this.rollback = new DeploymentEnvironment(delivery, 'production-rollback', {
      url: 'https://genesis-rebuild.example.com',
      branches: ['main'],
      secrets: ['PRODUCTION_API_KEYS', 'MONITORING_API_KEY', 'PAGERDUTY_TOKEN', 'PRODUCTION_KUBECONFIG'],
    });
  }
}
