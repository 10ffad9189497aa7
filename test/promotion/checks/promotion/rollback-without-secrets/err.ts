import { declareShop, plain } from '../../../support/shop';
import { Delivery } from 'slipway/delivery';
import { Secrets, Vars } from 'slipway/expressions';
import { RollbackPolicy, Stage, Verification } from 'slipway/promotion';
import { DeploymentEnvironment } from 'slipway/repository';

export function declare(delivery: Delivery): void {
  const { pipeline, production } = declareShop(delivery, { environments: { production: { secrets: ['KUBECONFIG', 'UNUSED'], variables: { REGION: 'eu' } } } });
  const verification = [Verification.smoke('./smoke.sh', { env: { KUBECONFIG: Secrets.get('KUBECONFIG'), REGION: Vars.get('REGION') } })];
  const environment = new DeploymentEnvironment(delivery, 'production-rollback', { branches: ['main'] });
  new Stage(pipeline, 'production', { ...plain(), environment: production, verification, rollback: RollbackPolicy.automatic({ environment }) }); // finding
}
