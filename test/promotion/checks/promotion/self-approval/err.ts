import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { Gate, PromotionPipeline, Stage } from 'slipway/promotion';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery);
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  const gate = Gate.approvals({ approvers: ['hubot', 'octocat'], preventSelf: false }); // finding
  new Stage(pipeline, 'staging', { environment: environment('staging'), gates: [gate], ...deployed() });
  new Stage(pipeline, 'production', { environment: environment('production'), gates: [gate], ...deployed() });
}
