import { RollbackPolicy, Stage } from 'slipway/promotion';
import { declareShop, plain } from '../../../support/shop';
import { Delivery } from 'slipway/delivery';
import { DeploymentEnvironment } from 'slipway/repository';

export function declare(delivery: Delivery): void {
  const { pipeline, production } = declareShop(delivery, { environments: { production: { branches: undefined } } });
  const rollback = new DeploymentEnvironment(delivery, 'production-rollback');
  new Stage(pipeline, 'production', { ...plain(), environment: production, rollback: RollbackPolicy.automatic({ environment: rollback }) }); // finding
}
