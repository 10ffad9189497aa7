import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { PromotionPipeline, PromotionWorkflow, Stage } from 'slipway/promotion';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery);
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  new Stage(pipeline, 'staging', { environment: environment('staging'), ...deployed() });
  new Stage(pipeline, 'production', { environment: environment('production'), workflow: new PromotionWorkflow(pipeline, 'production-deploy', { automatic: false }), ...deployed() });
}
