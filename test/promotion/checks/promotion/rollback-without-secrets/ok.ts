import { declareShop, plain } from '../../../support/shop';
import { Delivery } from 'slipway/delivery';
import { Secrets } from 'slipway/expressions';
import { RollbackPolicy, Stage, Upstream, Verification } from 'slipway/promotion';
import { DeploymentEnvironment, RepositorySettings } from 'slipway/repository';

export function declare(delivery: Delivery): void {
  const { pipeline, staging, production } = declareShop(delivery, { environments: { staging: { secrets: ['KUBECONFIG'] }, production: { secrets: ['KUBECONFIG', 'OF_THE_REPOSITORY'], variables: { REGION: 'eu' } } } });
  // One of the repository is there in every environment.
  new RepositorySettings(delivery, { secrets: ['OF_THE_REPOSITORY'] });
  const verification = [Verification.smoke('./smoke.sh', { env: { KUBECONFIG: Secrets.get('KUBECONFIG'), OTHER: Secrets.get('OF_THE_REPOSITORY') } })];
  const staged = new Stage(pipeline, 'staging', { ...plain(), environment: staging, verification });
  const environment = new DeploymentEnvironment(delivery, 'production-rollback', { branches: ['main'], secrets: ['kubeconfig'] });
  new Stage(pipeline, 'production', { ...plain(), environment: production, after: Upstream.all(staged), verification, rollback: RollbackPolicy.automatic({ environment }) });
}
