import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { PromotionPipeline, RollbackPolicy, Stage } from 'slipway/promotion';
import { DeploymentEnvironment } from 'slipway/repository';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery);
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  const production = new DeploymentEnvironment(delivery, 'production'); // finding
  new Stage(pipeline, 'production', { environment: production, ...deployed() });
  const rollback = new DeploymentEnvironment(delivery, 'europe-rollback', { branches: ['*'] }); // finding
  new Stage(pipeline, 'europe', { environment: environment('europe'), production: true, rollback: RollbackPolicy.automatic({ environment: rollback }), ...deployed() });
}
