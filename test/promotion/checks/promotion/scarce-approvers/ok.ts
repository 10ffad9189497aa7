import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { Gate, PromotionPipeline, Stage } from 'slipway/promotion';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery);
  const gates = [Gate.approvals({ minimum: 2, approvers: ['hubot', 'monalisa', 'octocat'] }), Gate.approvals({ approvers: ['octocat'], preventSelf: false, gateId: 'owner' })];
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  new Stage(pipeline, 'production', { environment: environment('production'), gates, ...deployed() });
}
