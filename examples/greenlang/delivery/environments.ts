import { Delivery } from 'slipway/delivery';
import { DeploymentEnvironment } from 'slipway/repository';

/** Where the service runs. Metrics of deployments have the names of these, and no others. */
export function declareEnvironments(delivery: Delivery): DeploymentEnvironment[] {
  return ['staging', 'production'].map((name) => new DeploymentEnvironment(delivery, name, { branches: ['main'] }));
}
