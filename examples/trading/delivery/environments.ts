import { Delivery } from 'slipway/delivery';
import { GcpWorkloadIdentity, Trusted } from 'slipway/identity';
import { DeploymentEnvironment, Reviewer } from 'slipway/repository';

const PROJECTS = {
  staging: { projectId: 'trading-staging', projectNumber: '200000000001' },
  production: { projectId: 'trading-production', projectNumber: '200000000002' },
};

/** Where releases come to, and who a job is in Google Cloud there. */
export class Environments {
  public readonly staging: DeploymentEnvironment;
  /** A person says yes here, and nowhere after it. */
  public readonly canary: DeploymentEnvironment;
  public readonly production: DeploymentEnvironment;
  public readonly stagingIdentity: GcpWorkloadIdentity;
  /** Of the canary, of production, and of a rollback, which waits for nobody. */
  public readonly productionIdentity: GcpWorkloadIdentity;
  public readonly rollback: DeploymentEnvironment;

  public constructor(delivery: Delivery) {
    const secrets = ['DATABASE_URL'];
    this.staging = new DeploymentEnvironment(delivery, 'staging', { url: 'https://staging.trading.example.com', branches: ['main'], secrets });
    this.canary = new DeploymentEnvironment(delivery, 'production-canary', {
      url: 'https://trading.example.com',
      branches: ['main'],
      reviewers: [Reviewer.team('trading-leads'), Reviewer.team('sre')],
      secrets,
    });
    this.production = new DeploymentEnvironment(delivery, 'production', { url: 'https://trading.example.com', branches: ['main'] });
    this.rollback = new DeploymentEnvironment(delivery, 'production-rollback', { url: 'https://trading.example.com', branches: ['main'], secrets });
    this.stagingIdentity = identity(delivery, 'staging', [this.staging]);
    this.productionIdentity = identity(delivery, 'production', [this.canary, this.production, this.rollback]);
  }
}

function identity(delivery: Delivery, project: keyof typeof PROJECTS, environments: DeploymentEnvironment[]): GcpWorkloadIdentity {
  return new GcpWorkloadIdentity(delivery, `deploy-${project}`, {
    ...PROJECTS[project],
    providerId: `github-${project}`,
    trustedBy: environments.map((environment) => Trusted.environment(environment)),
    projectRoles: ['roles/container.developer'],
  });
}
