import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { Gate, PromotionPipeline, Stage } from 'slipway/promotion';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery);
  const one = Gate.approvals({ approvers: ['octocat'] }); // finding
  const pipeline = new PromotionPipeline(delivery, 'shop', { release, gates: [one] });
  new Stage(pipeline, 'staging', { environment: environment('staging'), ...deployed() });
  const both = Gate.approvals({ minimum: 2, approvers: ['hubot', 'octocat'], gateId: 'both' }); // finding
  new Stage(pipeline, 'production', { environment: environment('production'), gates: [both], ...deployed() });
}
