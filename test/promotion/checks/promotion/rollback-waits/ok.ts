import { RollbackPolicy, Stage } from 'slipway/promotion';
import { declareShop, plain } from '../../../support/shop';
import { Delivery } from 'slipway/delivery';
import { DeploymentEnvironment, Reviewer } from 'slipway/repository';
import { JobEnvironment } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const { pipeline, production } = declareShop(delivery, { environments: { production: { reviewers: [Reviewer.team('leads')] } } });
  const rollback = new DeploymentEnvironment(delivery, 'production-rollback', { branches: ['main'] });
  new Stage(pipeline, 'production', { ...plain(), environment: production, rollback: RollbackPolicy.automatic({ environment: rollback }) });
  new Stage(pipeline, 'elsewhere', { ...plain(), environment: JobEnvironment.named('elsewhere') });
}
