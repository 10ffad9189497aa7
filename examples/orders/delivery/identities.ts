import { Delivery } from 'slipway/delivery';
import { GcpWorkloadIdentity, Trusted } from 'slipway/identity';
import { DeploymentEnvironment } from 'slipway/repository';
import { Environments } from './environments';

const PROJECTS = {
  development: { projectId: 'orders-development', projectNumber: '100000000001' },
  production: { projectId: 'orders-production', projectNumber: '100000000002' },
};

/** Who a deployment is in Google Cloud: one identity for every place, known by its environments alone. What rolls back is the same as what deploys. */
export class Identities {
  public readonly development: GcpWorkloadIdentity;
  public readonly staging: GcpWorkloadIdentity;
  public readonly production: GcpWorkloadIdentity;

  public constructor(delivery: Delivery, { development, staging, stagingRollback, production, productionRollback }: Environments) {
    const identity = (project: keyof typeof PROJECTS, environments: DeploymentEnvironment[]) => new GcpWorkloadIdentity(delivery, `deploy-${environments[0].environmentName}`, {
      ...PROJECTS[project],
      providerId: environments[0].environmentName,
      trustedBy: environments.map((environment) => Trusted.environment(environment)),
      projectRoles: ['roles/container.developer'],
    });
    this.development = identity('development', [development]);
    this.staging = identity('development', [staging, stagingRollback]);
    this.production = identity('production', [production, productionRollback]);
  }
}
