import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { PromotionAction, PromotionPipeline, PromotionWorkflow, Stage } from 'slipway/promotion';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery);
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  const workflow = new PromotionWorkflow(pipeline, 'production-deploy', { automatic: false, actions: [PromotionAction.APPROVE, PromotionAction.FREEZE] });
  new Stage(pipeline, 'production', { environment: environment('production'), workflow, ...deployed() }); // finding
  const reconcile = new PromotionWorkflow(pipeline, 'europe-deploy', { actions: [PromotionAction.RECONCILE] });
  new Stage(pipeline, 'europe', { environment: environment('production-eu'), workflow: reconcile, ...deployed() }); // finding
}
