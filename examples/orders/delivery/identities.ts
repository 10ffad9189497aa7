import { Delivery } from 'slipway/delivery';
import { GcpWorkloadIdentity, Trusted } from 'slipway/identity';
import { DeploymentEnvironment } from 'slipway/repository';
import { Environments } from './environments';

const PROJECTS = {
  development: { projectId: 'orders-development', projectNumber: '100000000001' },
  production: { projectId: 'orders-production', projectNumber: '100000000002' },
};

/** Who a deployment is in Google Cloud: one identity for every environment, known by the environment alone. */
export class Identities {
  public readonly development: GcpWorkloadIdentity;
  public readonly staging: GcpWorkloadIdentity;
  public readonly production: GcpWorkloadIdentity;
  public readonly expedited: GcpWorkloadIdentity;

  public constructor(delivery: Delivery, { development, staging, production, expedited }: Environments) {
    const identity = (environment: DeploymentEnvironment, project: keyof typeof PROJECTS) => new GcpWorkloadIdentity(delivery, `deploy-${environment.environmentName}`, {
      ...PROJECTS[project],
      providerId: environment.environmentName,
      trustedBy: [Trusted.environment(environment)],
      projectRoles: ['roles/container.developer'],
    });
    this.development = identity(development, 'development');
    this.staging = identity(staging, 'development');
    this.production = identity(production, 'production');
    this.expedited = identity(expedited, 'production');
  }
}
