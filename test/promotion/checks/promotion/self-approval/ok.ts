import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { Gate, PromotionPipeline, Stage } from 'slipway/promotion';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery);
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  new Stage(pipeline, 'staging', { environment: environment('staging'), gates: [Gate.approvals({ approvers: ['octocat'], preventSelf: false })], ...deployed() });
  const gates = [Gate.approvals({ approvers: ['hubot', 'octocat'] }), Gate.approvals({ minimum: 2, approvers: ['hubot', 'octocat'], preventSelf: false, gateId: 'both' })];
  new Stage(pipeline, 'production', { environment: environment('production'), gates, ...deployed() });
}
