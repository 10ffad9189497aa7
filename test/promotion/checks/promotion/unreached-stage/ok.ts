import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { AutomaticPromotion, PromotionAction, PromotionPipeline, PromotionWorkflow, Stage } from 'slipway/promotion';
import { Reviewer } from 'slipway/repository';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery);
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  const only = (id: string, action: PromotionAction, automatic = false) => new PromotionWorkflow(pipeline, id, { automatic, actions: [action] });
  new Stage(pipeline, 'staging', { environment: environment('staging'), workflow: only('staging-deploy', PromotionAction.RECONCILE, true), automatic: AutomaticPromotion.NEWEST, ...deployed() });
  new Stage(pipeline, 'production', { environment: environment('production'), workflow: only('production-deploy', PromotionAction.PROMOTE), ...deployed() });
  new Stage(pipeline, 'europe', { environment: environment('europe'), override: { reviewers: [Reviewer.team('release')] }, workflow: only('europe-deploy', PromotionAction.OVERRIDE), ...deployed() });
}
