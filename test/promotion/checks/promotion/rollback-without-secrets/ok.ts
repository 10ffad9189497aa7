import { RollbackPolicy, Stage, Upstream, Verification } from 'slipway/promotion';
import { declareShop, plain } from '../../../support/shop';
import { Delivery } from 'slipway/delivery';
import { Secrets } from 'slipway/expressions';
import { DeploymentEnvironment } from 'slipway/repository';

export function declare(delivery: Delivery): void {
  const { pipeline, staging, production } = declareShop(delivery, { environments: { staging: { secrets: ['KUBECONFIG'] }, production: { secrets: ['KUBECONFIG'], variables: { REGION: 'eu' } } } });
  const verification = [Verification.smoke('./smoke.sh', { env: { KUBECONFIG: Secrets.get('KUBECONFIG'), OTHER: Secrets.get('OF_THE_REPOSITORY') } })];
  const staged = new Stage(pipeline, 'staging', { ...plain(), environment: staging, verification });
  const environment = new DeploymentEnvironment(delivery, 'production-rollback', { branches: ['main'], secrets: ['kubeconfig'] });
  new Stage(pipeline, 'production', { ...plain(), environment: production, after: Upstream.all(staged), verification, rollback: RollbackPolicy.automatic({ environment }) });
}
